const S=987,u=[987],J={85987:((z,O,n)=>{n.d(O,{watchPage:()=>B,watchStatus:()=>T});var P=n(77380),d=n(53969),p=n(51382),M=n(27600),g=n(90745),v=n(82571),w=n(67903),
h=n(31581),R=n(53216),A=n(17608),K=n(68582),f=n(46603),j=n(63443);const C=1e3,I=2e3,T=(s,t)=>(0,d.a)(s,a=>{const _={...t,clock:P.d,interrupt:s.interrupt},{service:o}=s.
settings;return o===""?y(s,a,_):W(s,a,_)}),B=(s,t)=>{const{write:a,isTerminal:_,page:o}=s,c=(0,f.Z8)(s),r=(0,j.d)({write:a,..._&&s.size&&{size:s.size}});return{
isRedrawn:_&&!t,show:e=>{if(t)return o((0,w.KI)({is:"ended",outcome:e}));const E=[...L(e),...(0,h.D)(e,c.width?.()),..._?[]:[(0,R.n8)("")]];r(E.map(i=>(0,K.eR)(
i,c)))}}},L=({status:s})=>s?(0,A.D)({is:"target",...U(s)}):[],U=({server:s,context:t,namespace:a,service:_})=>({server:s,namespace:a,service:_,...t!==void 0&&{context:t}});
async function W({settings:s},t,a){const{transport:_,namespace:o,server:c,context:r}=t,e={server:c,context:r,namespace:o,service:s.service},E=(0,v.X)({transport:_,
clock:a.clock,namespace:o,service:s.service,target:e});try{await m(E,s.tags.candidate,a)}finally{await E.close()}}async function m(s,t,a){const{show:_,isRedrawn:o,
clock:c,interrupt:r}=a,{target:e}=s;let E=await s.open();const i=await s.installation();for(;!r.aborted;){_((0,M.N0)({snapshot:E,nowMs:s.serverNow(),target:e,installation:i},
t));const x=E,D=[l=>s.changed(x,l)];o&&D.push(l=>c.sleep(C,l)),await(0,g.Ku)(D,r),E=s.snapshot()}}async function y({settings:s},t,a){const _=s.allNamespaces?{}:
{namespace:t.namespace};await N(()=>(0,p.J)(t,_),a)}async function N(s,{show:t,isRedrawn:a,clock:_,interrupt:o}){let c="";for(;!o.aborted;){const r=await s(),e=JSON.
stringify(r.map(({ageMs:E,...i})=>i));(a||e!==c)&&t((0,M.Ds)(r)),c=e,await _.sleep(I,o)}}})};export{S as id,u as ids,J as modules};
