const F=626,G=[626],H={11626:((Z,O,_)=>{_.d(O,{watchPage:()=>f,watchStatus:()=>W});var P=_(53969),d=_(36374),p=_(51382),M=_(27600),v=_(69805),g=_(36993),R=_(90745),
A=_(47282),K=_(74890),j=_(67903),C=_(31581),I=_(53216),T=_(17608),h=_(68582),w=_(46603),B=_(53786);const L=1e3,U=2e3,W=(s,t)=>(0,P.a)(s,n=>{const a={...t,clock:d.
d,interrupt:s.interrupt},{service:o}=s.settings;return o===""?z(s,n,a):N(s,n,a)}),f=(s,t)=>{const{write:n,isTerminal:a,page:o}=s,c=(0,w.Z8)(s),i=(0,B.d)({write:n,
...a&&s.size&&{size:s.size}});return{isRedrawn:a&&!t,show:e=>{if(t)return o((0,j.KI)({is:"ended",outcome:e}));const E=[...m(e),...(0,C.D)(e,c.width?.()),...a?[]:
[(0,I.n8)("")]];i(E.map(r=>(0,h.eR)(r,c)))}}},m=({status:s})=>s?(0,T.D)({is:"target",...y(s)}):[],y=({server:s,context:t,namespace:n,service:a})=>({server:s,namespace:n,
service:a,...t!==void 0&&{context:t}});async function N({settings:s},t,n){const{transport:a,namespace:o,server:c,context:i}=t,e={server:c,context:i,namespace:o,
service:s.service},E=(0,A.X)({transport:a,clock:n.clock,namespace:o,service:s.service,target:e});try{await x(E,s.tags.candidate,n)}finally{await E.close()}}async function x(s,t,n){
const{show:a,isRedrawn:o,clock:c,interrupt:i}=n,{target:e}=s;let E=await s.open();const r=await(0,g.el)(s,await s.installation());for(;!i.aborted;){const J=(0,v.
J)(E,K.k);a((0,M.N0)({snapshot:E,nowMs:s.serverNow(),target:e,installation:r,copies:J},t));const X=E,D=[l=>s.changed(X,l)];o&&D.push(l=>c.sleep(L,l)),await(0,R.
Ku)(D,i),E=s.snapshot()}}async function z({settings:s},t,n){const a=s.allNamespaces?{}:{namespace:t.namespace};await S(()=>(0,p.J)(t,a),n)}async function S(s,{show:t,
isRedrawn:n,clock:a,interrupt:o}){let c="";for(;!o.aborted;){const i=await s(),e=JSON.stringify(i.map(({ageMs:E,...r})=>r));(n||e!==c)&&t((0,M.Ds)(i)),c=e,await a.
sleep(U,o)}}})};export{F as id,G as ids,H as modules};
