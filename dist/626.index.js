const Z=626,u=[626],F={11626:((X,O,_)=>{_.d(O,{watchPage:()=>W,watchStatus:()=>U});var P=_(53969),d=_(36374),p=_(51382),M=_(27600),v=_(69805),g=_(90745),R=_(82571),
A=_(74890),K=_(67903),h=_(31581),j=_(53216),w=_(17608),C=_(68582),I=_(46603),T=_(53786);const B=1e3,L=2e3,U=(s,t)=>(0,P.a)(s,n=>{const a={...t,clock:d.d,interrupt:s.
interrupt},{service:o}=s.settings;return o===""?x(s,n,a):y(s,n,a)}),W=(s,t)=>{const{write:n,isTerminal:a,page:o}=s,E=(0,I.Z8)(s),r=(0,T.d)({write:n,...a&&s.size&&
{size:s.size}});return{isRedrawn:a&&!t,show:e=>{if(t)return o((0,K.KI)({is:"ended",outcome:e}));const c=[...f(e),...(0,h.D)(e,E.width?.()),...a?[]:[(0,j.n8)("")]];
r(c.map(i=>(0,C.eR)(i,E)))}}},f=({status:s})=>s?(0,w.D)({is:"target",...m(s)}):[],m=({server:s,context:t,namespace:n,service:a})=>({server:s,namespace:n,service:a,
...t!==void 0&&{context:t}});async function y({settings:s},t,n){const{transport:a,namespace:o,server:E,context:r}=t,e={server:E,context:r,namespace:o,service:s.
service},c=(0,R.X)({transport:a,clock:n.clock,namespace:o,service:s.service,target:e});try{await N(c,s.tags.candidate,n)}finally{await c.close()}}async function N(s,t,n){
const{show:a,isRedrawn:o,clock:E,interrupt:r}=n,{target:e}=s;let c=await s.open();const i=await s.installation();for(;!r.aborted;){const S=(0,v.J)(c,A.k);a((0,M.
N0)({snapshot:c,nowMs:s.serverNow(),target:e,installation:i,copies:S},t));const J=c,D=[l=>s.changed(J,l)];o&&D.push(l=>E.sleep(B,l)),await(0,g.Ku)(D,r),c=s.snapshot()}}
async function x({settings:s},t,n){const a=s.allNamespaces?{}:{namespace:t.namespace};await z(()=>(0,p.J)(t,a),n)}async function z(s,{show:t,isRedrawn:n,clock:a,
interrupt:o}){let E="";for(;!o.aborted;){const r=await s(),e=JSON.stringify(r.map(({ageMs:c,...i})=>i));(n||e!==E)&&t((0,M.Ds)(r)),E=e,await a.sleep(L,o)}}})};export{Z as id,u as ids,F as modules};
