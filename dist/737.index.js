const P=737,u=[737],w={82737:((f,_,s)=>{s.d(_,{H:()=>c});var r=s(73024),n=s(51455),t=s(76760);const{O_WRONLY:O,O_CREAT:d,O_TRUNC:l,O_NOFOLLOW:E=0,O_NONBLOCK:h=0}=r.
constants;async function c(p,a){const e=(0,t.resolve)(a,p),o=(0,t.relative)(a,(0,t.dirname)(e));if(o!==".."&&!o.startsWith(`..${t.sep}`)&&!(0,t.isAbsolute)(o)&&
await(0,n.realpath)((0,t.dirname)(e))!==(0,t.join)(await(0,n.realpath)(a),o))throw new Error("its folder is reached through a link");const i=await(0,n.open)(e,O|
d|l|E|h,420);if((await i.stat()).isFile())return i;throw await i.close(),new Error("it is not a regular file")}})};export{P as id,u as ids,w as modules};
