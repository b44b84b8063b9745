const L=384,U=[384],$={14384:((l,r,s)=>{s.r(r),s.d(r,{services:()=>c});var d=s(27600),_=s(79493),E=s(23543),a=s(61637),o=s(51845);const c={prepare:t=>{const n=(0,o.
UB)(t);return{act:v=>i(n,v)}}};async function i(t,{page:n,connect:v,clock:D}){const e=await v(),{api:O,serverNow:P}=(0,_.J5)({...e,clock:D}),m=await(0,_.TD)(O,(0,o.
d6)(t,e)),T=P(),M=m.map(({view:A,...B})=>(0,d.YG)(A,{...B,nowMs:T})),j={...(0,o.d6)(t,e),context:e.context,server:e.server};return n.show(M.length===0?(0,E.c)("\
Services","services",j):(0,a.Mw)(M,n.width())),n.data({services:M}),0}}),23543:((l,r,s)=>{s.d(r,{c:()=>E});var d=s(36701),_=s(53216);const E=(a,o,{namespace:c,context:i,
server:t})=>{const n=`context ${i}, server ${t}`;return c===void 0?[(0,_.n8)(`There are no ${a} in any namespace (${n}).`)]:[(0,_.n8)(`There are no ${a} in the \
namespace ${c} (${n}).`),(0,_.n8)(`To look in all namespaces: ${(0,d.j)({verb:o,args:["-A"]})}`)]}})};export{L as id,U as ids,$ as modules};
