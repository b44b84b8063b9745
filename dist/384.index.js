const j=384,l=[384],u={14384:((U,_,s)=>{s.r(_),s.d(_,{services:()=>e});var r=s(27600),c=s(41175),E=s(73975),a=s(34599);const e={prepare:n=>{const t=(0,a.UB)(n);
return{act:o=>v(t,o)}}};async function v(n,{page:t,connect:o,clock:M}){const d=await o(),{api:D,serverNow:O}=(0,c.J5)({...d,clock:M}),P=await(0,c.TD)(D,(0,a.d6)(
n,d)),m=O(),i=P.map(({view:B,...T})=>(0,r.YG)(B,{...T,nowMs:m}));return t.show((0,E.Mw)(i,t.width())),t.data({services:i}),0}})};export{j as id,l as ids,u as modules};
