const R=968,L=[968],x={22968:((O,f,e)=>{e.r(f),e.d(f,{completionCode:()=>P});var $=e(7714),c=e(42038);const d=(o,s)=>w[o](s),p=({kind:o})=>o.shape==="switch",i=({
name:o})=>["kubeconfig","manifest","env-file","report"].includes(o),r=({name:o,short:s})=>[...s?[`-${s}`]:[],`--${o}`],h=o=>[...new Map(o.flatMap(c.c).map(s=>[s.
name,s])).values()],u=({sentence:o})=>(/^.*?[.:](?= |$)/.exec(o)?.[0]??o).replaceAll(/[`'"[\]\\$:]/g,"").replace(/\.$/,""),k=o=>{const s=h(o),n=s.flatMap(l=>l.kind.
options?[`    ${r(l).join("|")}) words='${l.kind.options.join(" ")}' ;;`]:[]),t=s.filter(i).flatMap(r).join("|"),a=s.filter(l=>!(p(l)||i(l)||l.kind.options)).flatMap(
r),g=o.map(l=>`    ${l.name}) words='${[...(0,c.c)(l).flatMap(r),"--help"].join(" ")}' ;;`);return["# Completion of kn-rollout for bash. Load it with: source <(\
kn-rollout completion bash)","_kn_rollout() {",'  local words cur="$2" prev="$3"',"  COMPREPLY=()",'  if [ "$COMP_CWORD" -eq 1 ]; then',`    words='${[...o.map(
({name:l})=>l),"help","version"].join(" ")}'`,'    COMPREPLY=($(compgen -W "$words" -- "$cur"))',"    return","  fi",'  case "$prev" in',...n,`    ${t}) COMPREP\
LY=($(compgen -f -- "$cur")); return ;;`,`    ${a.join("|")}) return ;;`,'    *) case "${COMP_WORDS[1]}" in',...g,`    help) words='${[...o.map(({name:l})=>l),"\
settings"].join(" ")}' ;;`,"    esac ;;","  esac",'  COMPREPLY=($(compgen -W "$words" -- "$cur"))',"}","complete -F _kn_rollout kn-rollout"].join(`
`)},M=o=>{const s=n=>{const t=p(n)?"":`:${n.name}:${j(n)}`;return r(n).map(a=>`        '${a}[${u(n)}]${t}'`)};return["#compdef kn-rollout","# Completion of kn-r\
ollout for zsh. Load it with: source <(kn-rollout completion zsh)","_kn_rollout() {","  local -a commands","  commands=(",...o.map(({name:n,summary:t})=>`    '${n}\
:${t.replaceAll("'","")}'`),"    'help:show help of a command'","  )","  if (( CURRENT == 2 )); then","    _describe 'command' commands","    return","  fi","  \
case $words[2] in",...o.flatMap(n=>[`    ${n.name})`,"      _arguments \\",...(0,c.c)(n).flatMap(s).map(t=>`${t} \\`),"        '--help[show help]'","      ;;"]),
"  esac","}","compdef _kn_rollout kn-rollout"].join(`
`)},j=o=>o.kind.options?`(${o.kind.options.join(" ")})`:i(o)?"_files":"",w={bash:k,zsh:M,fish:o=>{const s=(n,t)=>[`complete -c kn-rollout -n '__fish_seen_subcom\
mand_from ${n.name}' -l ${t.name}`,...t.short?[`-s ${t.short}`]:[],...p(t)?[]:[i(t)?"-rF":"-x"],...t.kind.options?[`-a '${t.kind.options.join(" ")}'`]:[],`-d '${u(
t)}'`].join(" ");return["# Completion of kn-rollout for fish. Load it with: kn-rollout completion fish | source","complete -c kn-rollout -f",...o.flatMap(n=>[`c\
omplete -c kn-rollout -n __fish_use_subcommand -a ${n.name} -d '${n.summary.replaceAll("'","")}'`,...(0,c.c)(n).map(t=>s(n,t))])].join(`
`)}};var m=e(34599),C=e(74459);const P={prepare:({take:o,isGiven:s,blame:n})=>{const t=o(m.vf);return s(m.vf)||n(m.vf,(0,$.DG)("E_MISSING",{example:m.vf.example})),
{act:async({page:a})=>(a.print(d(t??"bash",C.PB)),0)}}}})};export{R as id,L as ids,x as modules};
