const A=968,D=[968],N={22968:((S,w,a)=>{a.r(w),a.d(w,{completionCode:()=>x});var j=a(7714),p=a(42038);const C=(o,n)=>L[o](n),d=({kind:o})=>o.shape==="switch",f=({
name:o})=>["kubeconfig","manifest","env-file","report","file","filename"].includes(o),m=({name:o,short:n})=>[...n?[`-${n}`]:[],`--${o}`],h=({runs:o})=>o.is==="o\
wn"&&o.positional.some(f),P=o=>[...new Map(o.flatMap(p.c).map(n=>[n.name,n])).values()],M=({sentence:o})=>(/^.*?[.:](?= |$)/.exec(o)?.[0]??o).replaceAll(/[`'"[\]\\$:]/g,
"").replace(/\.$/,""),O=o=>[...new Set(o.map(({name:n})=>n.split(" ")[0]??""))],k=(o,{name:n})=>o.flatMap(i=>i.name.startsWith(`${n} `)?[i.name.slice(n.length+1)]:
[]),g=o=>o.toSorted((n,i)=>i.name.split(" ").length-n.name.split(" ").length),R=o=>{const n=P(o),i=n.flatMap(l=>l.kind.options?[`    ${m(l).join("|")}) words='${l.
kind.options.join(" ")}' ;;`]:[]),r=n.filter(d).flatMap(m),s=n.filter(f).flatMap(m).filter(l=>!r.includes(l)).join("|"),t=n.filter(l=>!(d(l)||f(l)||l.kind.options)).
flatMap(m),e=g(o).map(l=>{const $=[...k(o,l),...(0,p.c)(l).flatMap(m),"--help"];return`    '${l.name} '*) words='${$.join(" ")}'${h(l)?'; COMPREPLY=($(compgen -\
f -- "$cur"))':""} ;;`}),c=O(o);return["# Completion of kn-rollout for bash. Load it with: source <(kn-rollout completion bash)","_kn_rollout() {",'  local word\
s cur="$2" prev="$3"',"  COMPREPLY=()",'  if [ "$COMP_CWORD" -eq 1 ]; then',`    words='${[...c,"help","version"].join(" ")}'`,'    COMPREPLY=($(compgen -W "$wo\
rds" -- "$cur"))',"    return","  fi",'  case "$prev" in',...i,`    ${s}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`,`    ${t.join("|")}) return ;;`,'    *\
) case "${COMP_WORDS[*]:1}" in',...e,`    'help '*) words='${[...c,"settings"].join(" ")}' ;;`,"    esac ;;","  esac",'  COMPREPLY+=($(compgen -W "$words" -- "$\
cur"))',"}","complete -F _kn_rollout kn-rollout"].join(`
`)},_=o=>{const n=s=>{const t=d(s)?"":`:${s.name}:${E(s)}`;return m(s).map(e=>`        '${e}[${M(s)}]${t}'`)},i=o.filter(({name:s})=>!s.includes(" ")),r=s=>{const t=k(
o,s);return t.length===0?[]:[`      (( CURRENT == 3 )) && compadd ${t.join(" ")}`]};return["#compdef kn-rollout","# Completion of kn-rollout for zsh. Load it wi\
th: source <(kn-rollout completion zsh)","_kn_rollout() {","  local -a commands","  commands=(",...i.map(({name:s,summary:t})=>`    '${s}:${t.replaceAll("'","")}\
'`),"    'help:show help of a command'","  )","  if (( CURRENT == 2 )); then","    _describe 'command' commands","    return","  fi",'  case "$words[2,-1]" in',
...g(o).flatMap(s=>[`    '${s.name} '*)`,...r(s),"      _arguments \\",...(0,p.c)(s).flatMap(n).map(t=>`${t} \\`),...h(s)?["        '*:file:_files' \\"]:[],"   \
     '--help[show help]'","      ;;"]),"  esac","}","compdef _kn_rollout kn-rollout"].join(`
`)},E=o=>o.kind.options?`(${o.kind.options.join(" ")})`:f(o)?"_files":"",L={bash:R,zsh:_,fish:o=>{const n=t=>`__fish_seen_subcommand_from ${t}`,i=t=>{const e=k(
o,t),c=t.name.split(" ").map(n).join("; and ");return e.length===0?c:`${c}; and not ${n(e.join(" "))}`},r=({name:t,summary:e})=>{const[c,l]=t.split(" "),$=o.find(
F=>l!==void 0&&F.name===c);return`complete -c kn-rollout -n ${$?`'${i($)}'`:"__fish_use_subcommand"} -a ${l??c} -d '${e.replaceAll("'","")}'`},s=(t,e)=>[`comple\
te -c kn-rollout -n '${i(t)}' -l ${e.name}`,...e.short?[`-s ${e.short}`]:[],...d(e)?[]:[f(e)?"-rF":"-x"],...e.kind.options?[`-a '${e.kind.options.join(" ")}'`]:
[],`-d '${M(e)}'`].join(" ");return["# Completion of kn-rollout for fish. Load it with: kn-rollout completion fish | source","complete -c kn-rollout -f",...o.flatMap(
t=>[r(t),...h(t)?[`complete -c kn-rollout -n '__fish_seen_subcommand_from ${t.name}' -F`]:[],...(0,p.c)(t).map(e=>s(t,e))])].join(`
`)}};var u=a(34599),W=a(56086);const x={prepare:({take:o,isGiven:n,blame:i})=>{const r=o(u.vf);return n(u.vf)||i(u.vf,(0,j.DG)("E_MISSING",{example:u.vf.example})),
{act:async({page:s})=>(s.print(C(r??"bash",W.PB)),0)}}}})};export{A as id,D as ids,N as modules};
