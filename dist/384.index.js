const j=384,l=[384],u={14384:((U,_,s)=>{s.r(_),s.d(_,{services:()=>E});var e=s(27600),a=s(79493),i=s(73975),c=s(34599);const E={prepare:n=>{const t=(0,c.UB)(n);
return{act:o=>v(t,o)}}};async function v(n,{page:t,connect:o,clock:M}){const d=await o(),{api:D,serverNow:O}=(0,a.J5)({...d,clock:M}),P=await(0,a.TD)(D,(0,c.d6)(
n,d)),m=O(),r=P.map(({view:B,...T})=>(0,e.YG)(B,{...T,nowMs:m}));return t.show((0,i.Mw)(r,t.width())),t.data({services:r}),0}})};export{j as id,l as ids,u as modules};
