const U=384,j=[384],u={14384:((T,_,s)=>{s.r(_),s.d(_,{services:()=>E});var r=s(27600),a=s(79493),e=s(61637),c=s(34599);const E={prepare:n=>{const t=(0,c.UB)(n);
return{act:o=>v(t,o)}}};async function v(n,{page:t,connect:o,clock:M}){const d=await o(),{api:D,serverNow:O}=(0,a.J5)({...d,clock:M}),P=await(0,a.TD)(D,(0,c.d6)(
n,d)),m=O(),i=P.map(({view:l,...B})=>(0,r.YG)(l,{...B,nowMs:m}));return t.show((0,e.Mw)(i,t.width())),t.data({services:i}),0}})};export{U as id,j as ids,u as modules};
