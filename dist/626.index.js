const H=626,Q=[626],V={11626:((F,P,_)=>{_.d(P,{watchPage:()=>m,watchStatus:()=>f});var d=_(53969),p=_(36374),v=_(51382),l=_(27600),g=_(69805),R=_(32602),A=_(90745),
K=_(47282),T=_(74890),j=_(67903),C=_(31581),I=_(53216),h=_(17608),w=_(68582),B=_(46603),L=_(53786);const U=1e3,W=2e3,f=(s,t)=>(0,d.a)(s,n=>{const a={...t,clock:p.
d,interrupt:s.interrupt},{service:o}=s.settings;return o===""?S(s,n,a):x(s,n,a)}),m=(s,t)=>{const{write:n,isTerminal:a,page:o}=s,c=(0,B.Z8)(s),i=(0,L.d)({write:n,
...a&&s.size&&{size:s.size}});return{isRedrawn:a&&!t,show:e=>{if(t)return o((0,j.KI)({is:"ended",outcome:e}));const E=[...y(e),...(0,C.D)(e,c.width?.()),...a?[]:
[(0,I.n8)("")]];i(E.map(r=>(0,w.eR)(r,c)))}}},y=({status:s})=>s?(0,h.D)({is:"target",...N(s)}):[],N=({server:s,context:t,namespace:n,service:a})=>({server:s,namespace:n,
service:a,...t!==void 0&&{context:t}});async function x({settings:s},t,n){const{transport:a,namespace:o,server:c,context:i}=t,e={server:c,context:i,namespace:o,
service:s.service},E=(0,K.X)({transport:a,clock:n.clock,namespace:o,service:s.service,target:e});try{await z(E,s.tags.candidate,n)}finally{await E.close()}}async function z(s,t,n){
const{show:a,isRedrawn:o,clock:c,interrupt:i}=n,{target:e}=s;let E=await s.open();const r=await s.installation(),D=await(0,R.TG)(s,r.version),G={...r,...D!==void 0&&
{version:D}};for(;!i.aborted;){const X=(0,g.J)(E,T.k);a((0,l.N0)({snapshot:E,nowMs:s.serverNow(),target:e,installation:G,copies:X},t));const Z=E,O=[M=>s.changed(
Z,M)];o&&O.push(M=>c.sleep(U,M)),await(0,A.Ku)(O,i),E=s.snapshot()}}async function S({settings:s},t,n){const a=s.allNamespaces?{}:{namespace:t.namespace};await J(
()=>(0,v.J)(t,a),n)}async function J(s,{show:t,isRedrawn:n,clock:a,interrupt:o}){let c="";for(;!o.aborted;){const i=await s(),e=JSON.stringify(i.map(({ageMs:E,...r})=>r));
(n||e!==c)&&t((0,l.Ds)(i)),c=e,await a.sleep(W,o)}}})};export{H as id,Q as ids,V as modules};
