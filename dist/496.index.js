const A=496,D=[496],N={87496:((z,w,a)=>{a.r(w),a.d(w,{completionCode:()=>S});var C=a(7714),m=a(13859);const P=(o,n)=>x[o](n),d=({kind:o})=>o.shape==="switch",p=({
name:o})=>["kubeconfig","manifest","env-file","report","file","filename"].includes(o),f=({name:o,short:n})=>[...n?[`-${n}`]:[],`--${o}`],h=({runs:o})=>o.is==="o\
wn"&&o.positional.some(p),O=o=>[...new Map(o.flatMap(m.c).map(n=>[n.name,n])).values()],M=({sentence:o})=>(/^.*?[.:](?= |$)/.exec(o)?.[0]??o).replaceAll(/[`'"[\]\\$:]/g,
"").replace(/\.$/,""),R=o=>[...new Set(o.map(({name:n})=>n.split(" ")[0]??""))],k=(o,{name:n})=>o.flatMap(i=>i.name.startsWith(`${n} `)?[i.name.slice(n.length+1)]:
[]),g=o=>o.toSorted((n,i)=>i.name.split(" ").length-n.name.split(" ").length),E=o=>{const n=O(o),i=n.flatMap(e=>e.kind.options?[`    ${f(e).join("|")}) words='${e.
kind.options.join(" ")}' ;;`]:[]),r=n.filter(d).flatMap(f),s=n.filter(p).flatMap(f).filter(e=>!r.includes(e)).join("|"),t=n.filter(e=>!(d(e)||p(e)||e.kind.options)).
flatMap(f),l=g(o).map(e=>{const $=[...k(o,e),...(0,m.c)(e).flatMap(f),"--help"],j=h(e)?'; COMPREPLY=($(compgen -f -- "$cur"))':"";return`    '${e.name} '*) word\
s='${$.join(" ")}'${j} ;;`}),c=R(o);return["# Completion of kn-rollout for bash. Load it with: source <(kn-rollout completion bash)","_kn_rollout() {",'  local \
words cur="$2" prev="$3"',"  COMPREPLY=()",'  if [ "$COMP_CWORD" -eq 1 ]; then',`    words='${[...c,"help","version"].join(" ")}'`,'    COMPREPLY=($(compgen -W \
"$words" -- "$cur"))',"    return","  fi",'  case "$prev" in',...i,`    ${s}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`,`    ${t.join("|")}) return ;;`,' \
   *) case "${COMP_WORDS[*]:1}" in',...l,`    'help '*) words='${[...c,"settings"].join(" ")}' ;;`,"    esac ;;","  esac",'  COMPREPLY+=($(compgen -W "$words" -\
- "$cur"))',"}","complete -F _kn_rollout kn-rollout"].join(`
`)},L=o=>{const n=s=>{const t=d(s)?"":`:${s.name}:${W(s)}`;return f(s).map(l=>`        '${l}[${M(s)}]${t}'`)},i=o.filter(({name:s})=>!s.includes(" ")),r=s=>{const t=k(
o,s);return t.length===0?[]:[`      (( CURRENT == 3 )) && compadd ${t.join(" ")}`]};return["#compdef kn-rollout","# Completion of kn-rollout for zsh. Load it wi\
th: source <(kn-rollout completion zsh)","_kn_rollout() {","  local -a commands","  commands=(",...i.map(({name:s,summary:t})=>`    '${s}:${t.replaceAll("'","")}\
'`),"    'help:show help of a command'","  )","  if (( CURRENT == 2 )); then","    _describe 'command' commands","    return","  fi",'  case "$words[2,-1]" in',
...g(o).flatMap(s=>[`    '${s.name} '*)`,...r(s),"      _arguments \\",...(0,m.c)(s).flatMap(n).map(t=>`${t} \\`),...h(s)?["        '*:file:_files' \\"]:[],"   \
     '--help[show help]'","      ;;"]),"  esac","}","compdef _kn_rollout kn-rollout"].join(`
`)},W=o=>o.kind.options?`(${o.kind.options.join(" ")})`:p(o)?"_files":"",x={bash:E,zsh:L,fish:o=>{const n=t=>`__fish_seen_subcommand_from ${t}`,i=t=>{const l=k(
o,t),c=t.name.split(" ").map(n).join("; and ");return l.length===0?c:`${c}; and not ${n(l.join(" "))}`},r=({name:t,summary:l})=>{const[c,e]=t.split(" "),$=o.find(
Y=>e!==void 0&&Y.name===c);return`complete -c kn-rollout -n ${$?`'${i($)}'`:"__fish_use_subcommand"} -a ${e??c} -d '${l.replaceAll("'","")}'`},s=(t,l)=>[`comple\
te -c kn-rollout -n '${i(t)}' -l ${l.name}`,...l.short?[`-s ${l.short}`]:[],...d(l)?[]:[p(l)?"-rF":"-x"],...l.kind.options?[`-a '${l.kind.options.join(" ")}'`]:
[],`-d '${M(l)}'`].join(" ");return["# Completion of kn-rollout for fish. Load it with: kn-rollout completion fish | source","complete -c kn-rollout -f",...o.flatMap(
t=>[r(t),...h(t)?[`complete -c kn-rollout -n '${i(t)}' -F`]:[],...(0,m.c)(t).map(l=>s(t,l))])].join(`
`)}};var u=a(51845),F=a(73552);const S={prepare:({take:o,isGiven:n,blame:i})=>{const r=o(u.vf);return n(u.vf)||i(u.vf,(0,C.DG)("E_MISSING",{example:u.vf.example})),
{act:async({page:s})=>(s.print(P(r??"bash",F.PB)),0)}}}})};export{A as id,D as ids,N as modules};
