const O=728,I=[728],T={1728:((w,l,i)=>{i.d(l,{pluginProof:()=>m});var d=i(3484),c=i(6097);const a=6e4,f=4*6e4,m=async n=>{const o=await i.e(707).then(i.bind(i,9707)),
t=()=>E(h(new o.KubeConfig,n),p(n.user));let r=await t(),e;const s=()=>(e??=t().then(v=>(r=v,!0)).catch(()=>!1).finally(()=>{e=void 0}),e),P=setInterval(()=>{s()},
f).unref();return{credentials:async()=>r,renew:s,close:()=>clearInterval(P)}},h=async(n,o)=>{n.loadFromString(JSON.stringify(g(o)));const t={};await n.applyToHTTPSOptions(
t);const r=y(t.headers),{cert:e,key:s}=t;if(r===void 0&&e===void 0)throw new Error("it gave neither a token nor a certificate");return{headers:r===void 0?{}:{authorization:r},
...u(e)&&{cert:e},...u(s)&&{key:s}}},y=n=>{const o=typeof n=="object"&&n!==null&&"Authorization"in n&&n.Authorization;return typeof o=="string"?o:void 0},u=n=>typeof n==
"string"||Buffer.isBuffer(n),g=({cluster:n,user:o,userName:t})=>({apiVersion:"v1",kind:"Config","current-context":"chosen",clusters:[{name:"chosen",cluster:n}],
users:[{name:t,user:o}],contexts:[{name:"chosen",context:{cluster:"chosen",user:t}}]}),p=n=>(0,c.Qq)((0,c.Ik)(n.exec).command)??(0,c.Qq)((0,c.Ik)(n["auth-provid\
er"]).name)??"auth provider",E=async(n,o)=>{const t=Promise.withResolvers(),r=setTimeout(()=>t.reject(new Error(`no credentials in ${a/1e3} s`)),a);try{return await Promise.
race([n,t.promise])}catch(e){const s=e instanceof Error?e.message.trim():String(e);throw(0,d.V2)("E_CREDENTIAL_PLUGIN",{command:o,why:s},e)}finally{clearTimeout(
r)}}})};export{O as id,I as ids,T as modules};
