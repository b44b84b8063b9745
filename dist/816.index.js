const F=816,G=[816],H={78816:((B,v,c)=>{c.d(v,{watchPage:()=>K,watchStatus:()=>J});var u=c(77380),m=c(35577),p=c(51382),f=c(27600),M=c(90745),x=c(59462),y=c(67903),
N=c(31581),O=c(53216),S=c(91367),$=c(68582),z=c(46603),A=c(57975);function C({write:t,size:a}){let s=0;return n=>{const{columns:e,rows:o}=a?.()??{};if(e===void 0||
o===void 0)return n.forEach(t);const i=D(n,o-1,e);t(`${s>0?`\x1B[${s}A\x1B[J`:""}${i.join(`
`)}`),s=i.reduce((r,l)=>r+g(l,e),0)}}function D(t,a,s){const n=[];let e=Math.max(2,a);for(const o of t){if(e-=g(o,s),e<1&&n.length<t.length-1)return[...n,`... ${t.
length-n.length} more lines`];n.push(o)}return n}const g=(t,a)=>t.split(`
`).map(s=>Math.max(1,Math.ceil((0,A.stripVTControlCharacters)(s).length/a))).reduce((s,n)=>s+n,0),R=1e3,j=2e3,J=(t,a)=>(0,m.a)(t,s=>{const n={...a,clock:u.d,interrupt:t.
interrupt},{service:e}=t.settings;return e===""?V(t,s,n):E(t,s,n)}),K=(t,a)=>{const{write:s,isTerminal:n,page:e}=t,o=(0,z.Z8)(t),i=C({write:s,...n&&t.size&&{size:t.
size}});return{isRedrawn:n&&!a,show:r=>{if(a)return e((0,y.KI)({is:"ended",outcome:r}));const l=[...P(r),...(0,N.D)(r,o.width?.()),...n?[]:[(0,O.n8)("")]];i(l.map(
d=>(0,$.eR)(d,o)))}}},P=({status:t})=>t?(0,S.D)({is:"target",...T(t)}):[],T=({server:t,context:a,namespace:s,service:n})=>({server:t,namespace:s,service:n,...a!==
void 0&&{context:a}});async function E({settings:t},a,s){const{transport:n,namespace:e,server:o,context:i}=a,r={server:o,context:i,namespace:e,service:t.service},
l=(0,x.X)({transport:n,clock:s.clock,namespace:e,service:t.service,target:r});try{await I(l,t.tags.candidate,s)}finally{await l.close()}}async function I(t,a,s){
const{show:n,isRedrawn:e,clock:o,interrupt:i}=s,{target:r}=t;let l=await t.open();const d=await t.installation();for(;!i.aborted;){n((0,f.N0)({snapshot:l,nowMs:t.
serverNow(),target:r,installation:d},a));const Z=l,w=[h=>t.changed(Z,h)];e&&w.push(h=>o.sleep(R,h)),await(0,M.Ku)(w,i),l=t.snapshot()}}async function V({settings:t},a,s){
const n=t.allNamespaces?{}:{namespace:a.namespace};await X(()=>(0,p.J)(a,n),s)}async function X(t,{show:a,isRedrawn:s,clock:n,interrupt:e}){let o="";for(;!e.aborted;){
const i=await t(),r=JSON.stringify(i.map(({ageMs:l,...d})=>d));(s||r!==o)&&a((0,f.Ds)(i)),o=r,await n.sleep(j,e)}}})};export{F as id,G as ids,H as modules};
