import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={42613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("assert")}),20181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),35317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("child_process")}),76982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),72250:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns")}),24434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),79896:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),58611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")}),
65692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),69278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("net")}),34589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert")}),16698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),31421:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")}),37540:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node\
:console")}),77598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),53053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:diagnostics_channel")}),40610:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns")}),71553:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises")}),78474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(
"node:events")}),73024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),51455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises")}),37067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),32467:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),44708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),
77030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),76760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:path")}),643:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks")}),41792:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:querystring")}),80481:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline")}),80099:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite")}),57075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("nod\
e:stream")}),37830:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web")}),87997:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:timers")}),58500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")}),41692:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),73136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:u\
rl")}),57975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),73429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:util/types")}),75919:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),38522:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),70857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(
"os")}),16928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("process")}),83480:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("stream")}),13193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")}),53557:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")}),64756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),52018:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty")}),87016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),
39023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),69154:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("vm")}),43106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib")}),16745:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(31891),Scalar=__nccwpck_require__2(24305),YAMLMap=__nccwpck_require__2(92938),YAMLSeq=__nccwpck_require__2(93571),resolveBlockMap=__nccwpck_require__2(
20619),resolveBlockSeq=__nccwpck_require__2(71610),resolveFlowCollection=__nccwpck_require__2(30562);function resolveCollection(CN,ctx,token,onError,tagName,tag){
const coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.type==="block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,
onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag),Coll=coll.constructor;return tagName==="!"||tagName===Coll.tagName?(coll.tag=
Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token,props,onError){const tagToken=props.tag,tagName=tagToken?ctx.directives.
tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-seq"){const{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&
tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.offset)&&onError(lastProp,"MISSING_CHAR","Missing new\
line after block sequence props")}const expType=token.type==="block-map"?"map":token.type==="block-seq"?"seq":token.start.source==="{"?"map":"seq";if(!tagToken||
!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.YAMLSeq.tagName&&expType==="seq")return resolveCollection(CN,ctx,
token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){const kt=ctx.schema.knownTags[tagName];if(kt?.collection===
expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} coll\
ection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0),resolveCollection(CN,ctx,token,onError,
tagName)}const coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,
node=identity.isNode(res)?res:new Scalar.Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.format=tag.format),node}exports.composeCollection=
composeCollection}),86183:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Document=__nccwpck_require__2(37977),composeNode=__nccwpck_require__2(20413),
resolveEnd=__nccwpck_require__2(92368),resolveProps=__nccwpck_require__2(46715);function composeDoc(options,directives,{offset,start,value,end},onError){const opts=Object.
assign({_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.
schema},props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});props.found&&(doc.directives.
docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"MISSING_CHAR","Block collection cannot start on s\
ame line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(ctx,props.end,start,null,
props,onError);const contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=
[offset,contentEnd,re.offset],doc}exports.composeDoc=composeDoc}),20413:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Alias=__nccwpck_require__2(
35525),identity=__nccwpck_require__2(31891),composeCollection=__nccwpck_require__2(16745),composeScalar=__nccwpck_require__2(71337),resolveEnd=__nccwpck_require__2(
92368),utilEmptyScalarPosition=__nccwpck_require__2(36827);const CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){const atKey=ctx.
atKey,{spaceBefore,comment,anchor,tag}=props;let node,isSrcToken=!0;switch(token.type){case"alias":node=composeAlias(ctx,token,onError),(anchor||tag)&&onError(token,
"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=
composeScalar.composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":
try{node=composeCollection.composeCollection(CN,ctx,token,props,onError),anchor&&(node.anchor=anchor.source.substring(1))}catch(error){const message=error instanceof
Error?error.message:String(error);onError(token,"RESOURCE_EXHAUSTION",message)}break;default:{const message=token.type==="error"?token.message:`Unsupported toke\
n (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),
anchor&&node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!=
"string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")&&onError(tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=
!0),comment&&(token.type==="scalar"&&token.source===""?node.comment=comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=
token),node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,comment,anchor,tag,end},onError){const token={type:"scalar",offset:utilEmptyScalarPosition.
emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar.composeScalar(ctx,token,tag,onError);return anchor&&(node.anchor=anchor.source.substring(
1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=
end),node}function composeAlias({options},{offset,source,end},onError){const alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_A\
LIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const valueEnd=offset+
source.length,re=resolveEnd.resolveEnd(end,valueEnd,options.strict,onError);return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),
alias}exports.composeEmptyNode=composeEmptyNode,exports.composeNode=composeNode}),71337:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
31891),Scalar=__nccwpck_require__2(24305),resolveBlockScalar=__nccwpck_require__2(40293),resolveFlowScalar=__nccwpck_require__2(87686);function composeScalar(ctx,token,tagToken,onError){
const{value,type,comment,range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.
options.strict,onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag;ctx.options.stringKeys&&
ctx.atKey?tag=ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(
ctx,value,token,onError):tag=ctx.schema[identity.SCALAR];let scalar;try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);
scalar=identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_\
RESOLVE_FAILED",msg),scalar=new Scalar.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&
(scalar.format=tag.format),comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){if(tagName==="!")return schema[identity.
SCALAR];const matchWithTest=[];for(const tag of schema.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;
for(const tag of matchWithTest)if(tag.test?.test(value))return tag;const kt=schema.knownTags[tagName];return kt&&!kt.collection?(schema.tags.push(Object.assign(
{},kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema[identity.SCALAR])}
function findScalarTagByTest({atKey,directives,schema},value,token,onError){const tag=schema.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.
test?.test(value))||schema[identity.SCALAR];if(schema.compat){const compat=schema.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema[identity.SCALAR];
if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,
"TAG_RESOLVE_FAILED",msg,!0)}}return tag}exports.composeScalar=composeScalar}),84260:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var node_process=__nccwpck_require__2(
932),directives=__nccwpck_require__2(89082),Document=__nccwpck_require__2(37977),errors=__nccwpck_require__2(67460),identity=__nccwpck_require__2(31891),composeDoc=__nccwpck_require__2(
86183),resolveEnd=__nccwpck_require__2(92368);function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:
[src[0],src[1]];const{offset,source}=src;return[offset,offset+(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){let comment="",atComment=!1,
afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){const source=prelude[i];switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;break;default:atComment||(afterEmptyLine=
!0),atComment=!1}}return{comment,afterEmptyLine}}class Composer{constructor(options={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=
[],this.onError=(source,code,message,warning)=>{const pos=getErrorPos(source);warning?this.warnings.push(new errors.YAMLWarning(pos,code,message)):this.errors.push(
new errors.YAMLParseError(pos,code,message))},this.directives=new directives.Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){
const{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];identity.isPair(it)&&(it=it.key);const cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(const token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){switch(node_process.env.LOG_STREAM&&console.dir(token,{depth:null}),token.type){case"directive":this.
directives.add(token.source,(offset,message,warning)=>{const pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.
push(token.source),this.atDirectives=!0;break;case"document":{const doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(doc,!1),this.doc&&(yield this.doc),
this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{const msg=token.
source?`${token.message}: ${JSON.stringify(token.source)}`:token.message,error=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){const msg="Unexpected doc-end without preceding document";this.
errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=!0;const end=resolveEnd.resolveEnd(token.end,
token.offset+token.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),end.comment){const dc=this.doc.comment;this.doc.comment=dc?
`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsuppo\
rted token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(forceDoc){const opts=Object.
assign({_directives:this.directives},this.options),doc=new Document.Document(void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing dire\
ctives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}}exports.Composer=Composer}),20619:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Pair=__nccwpck_require__2(85153),YAMLMap=__nccwpck_require__2(92938),resolveProps=__nccwpck_require__2(46715),utilContainsNewline=__nccwpck_require__2(33151),
utilFlowIndentCheck=__nccwpck_require__2(67319),utilMapIncludes=__nccwpck_require__2(8279);const startColMsg="All mapping items must start at the same column";function resolveBlockMap({
composeNode,composeEmptyNode},ctx,bm,onError,tag){const NodeClass=tag?.nodeClass??YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.
offset,commentEnd=null;for(const collItem of bm.items){const{start,key,sep,value}=collItem,keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",
next:key??sep?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(
offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),
!keyProps.anchor&&!keyProps.tag&&!sep){commentEnd=keyProps.end,keyProps.comment&&(map.comment?map.comment+=`
`+keyProps.comment:map.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key))&&onError(key??start[start.length-
1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=
!0;const keyStart=keyProps.end,keyNode=key?composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&utilFlowIndentCheck.
flowIndentCheck(bm.indent,key,onError),ctx.atKey=!1,utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be uniqu\
e");const valueProps=resolveProps.resolveProps(sep??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||
key.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS\
_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KE\
Y_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const valueNode=value?composeNode(ctx,value,valueProps,
onError):composeEmptyNode(ctx,offset,sep,null,valueProps,onError);ctx.schema.compat&&utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError),offset=valueNode.
range[2];const pair=new Pair.Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(pair)}else{implicitKey&&onError(keyNode.
range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair.Pair(keyNode);ctx.options.keepSourceTokens&&(pair.srcToken=collItem),map.items.push(
pair)}}return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map comment with trailing content"),map.range=[bm.offset,offset,commentEnd??offset],
map}exports.resolveBlockMap=resolveBlockMap}),40293:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(24305);function resolveBlockScalar(ctx,scalar,onError){
const start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,start]};
const type=header.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):[];let chompStart=lines.length;
for(let i=lines.length-1;i>=0;--i){const content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){const value2=header.chomp===
"+"&&lines.length>0?`
`.repeat(Math.max(1,lines.length-1)):"";let end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,type,comment:header.comment,
range:[start,end2,end2]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.length,contentStart=0;for(let i=0;i<chompStart;++i){const[indent,
content]=lines[i];if(content===""||content==="\r")header.indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(
offset+indent.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.indent===0&&(trimIndent=
indent.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block scalar values in collections must be indented");break}offset+=indent.
length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i)lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep="",prevMoreIndented=!1;for(let i=0;i<
contentStart;++i)value+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;const crlf=content[content.length-1]==="\r";if(crlf&&
(content=content.slice(0,-1)),content&&indent.length<trimIndent){const message=`Block scalar lines must not be less indented than their ${header.indent?"explici\
t indentation indicator":"first line"}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar.Scalar.BLOCK_LITERAL?(value+=sep+
indent.slice(trimIndent)+content,sep=`
`):indent.length>trimIndent||content[0]==="	"?(sep===" "?sep=`
`:!prevMoreIndented&&sep===`
`&&(sep=`

`),value+=sep+indent.slice(trimIndent)+content,sep=`
`,prevMoreIndented=!0):content===""?sep===`
`?value+=`
`:sep=`
`:(value+=sep+content,sep=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}const end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){
if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source}=props[0],mode=source[0];let indent=0,
chomp="",error=-1;for(let i=1;i<source.length;++i){const ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{const n=Number(ch);!indent&&n?indent=n:error===
-1&&(error=offset+i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,comment="",length=source.
length;for(let i=1;i<props.length;++i){const token=props[i];switch(token.type){case"space":hasSpace=!0;case"newline":length+=token.source.length;break;case"comm\
ent":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),length+=token.source.length,comment=
token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{const message=`Unexpected\
 token in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);const ts=token.source;ts&&typeof ts=="string"&&(length+=ts.length)}}}return{
mode,indent,chomp,comment,length}}function splitLines(source){const split=source.split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.
slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports.resolveBlockScalar=resolveBlockScalar}),71610:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var YAMLSeq=__nccwpck_require__2(93571),resolveProps=__nccwpck_require__2(46715),utilFlowIndentCheck=__nccwpck_require__2(67319);function resolveBlockSeq({composeNode,
composeEmptyNode},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??YAMLSeq.YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.
atKey=!1);let offset=bs.offset,commentEnd=null;for(const{start,value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,
offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_IND\
ENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&
(seq.comment=props.comment);continue}const node=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);ctx.schema.compat&&
utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=node.range[2],seq.items.push(node)}return seq.range=[bs.offset,offset,commentEnd??offset],seq}
exports.resolveBlockSeq=resolveBlockSeq}),92368:((__unused_webpack_module,exports)=>{function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,
sep="";for(const token of end){const{source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token,"MISSING_CH\
AR","Comments must be separated from other tokens by white space characters");const cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,sep="";break}case"\
newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,
offset}}exports.resolveEnd=resolveEnd}),30562:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(31891),Pair=__nccwpck_require__2(
85153),YAMLMap=__nccwpck_require__2(92938),YAMLSeq=__nccwpck_require__2(93571),resolveEnd=__nccwpck_require__2(92368),resolveProps=__nccwpck_require__2(46715),utilContainsNewline=__nccwpck_require__2(
33151),utilMapIncludes=__nccwpck_require__2(8279);const blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type===
"block-map"||token.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){const isMap=fc.start.source==="{",fcName=isMap?
"flow map":"flow sequence",NodeClass=tag?.nodeClass??(isMap?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq),coll=new NodeClass(ctx.schema);coll.flow=!0;const atRoot=ctx.atRoot;
atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){const collItem=fc.items[i],{start,
key,sep,value}=collItem,props=resolveProps.resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:fc.indent,
startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep&&!value){i===0&&props.comma?onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):
i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap&&ctx.options.strict&&utilContainsNewline.containsNewline(key)&&onError(key,"MULTILI\
NE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , \
in ${fcName}`);else if(props.comma||onError(props.start,"MISSING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(const st of start)
switch(st.type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){let prev=coll.
items[coll.items.length-1];identity.isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap&&!sep&&!props.found){const valueNode=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep,null,props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&
onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=!0;const keyStart=props.end,keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,
keyStart,start,null,props,onError);isBlock(key)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;const valueProps=resolveProps.resolveProps(sep??[],
{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});if(valueProps.found){if(!isMap&&!props.
found&&ctx.options.strict){if(sep)for(const st of sep){if(st===valueProps.found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys\
 of flow sequence pairs need to be on a single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : ind\
icator must be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.source?.[0]===":"?onError(value,"MISS\
ING_CHAR",`Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_CHAR",`Missing , or : between ${fcName} items`));const valueNode=value?composeNode(
ctx,value,valueProps,onError):valueProps.found?composeEmptyNode(ctx,valueProps.end,sep,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.
range,"BLOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);const pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&(pair.srcToken=collItem),isMap){
const map=coll;utilMapIncludes.mapIncludes(ctx,map.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must be unique"),map.items.push(pair)}else{const map=new YAMLMap.
YAMLMap(ctx.schema);map.flow=!0,map.items.push(pair);const endRange=(valueNode??keyNode).range;map.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(
map)}offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap?"}":"]",[ce,...ee]=fc.end;let cePos=offset;if(ce?.source===expectedEnd)cePos=ce.
offset+ce.source.length;else{const name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name} must end with a ${expectedEnd}`:`${name} in block collec\
tion must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}
if(ee.length>0){const end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];return coll}exports.resolveFlowCollection=
resolveFlowCollection}),87686:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(24305),resolveEnd=__nccwpck_require__2(92368);
function resolveFlowScalar(scalar,strict,onError){const{offset,type,source,end}=scalar;let _type,value;const _onError=(rel,code,msg)=>onError(offset+rel,code,msg);
switch(type){case"scalar":_type=Scalar.Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE,value=singleQuotedValue(
source,_onError);break;case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,
"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.length]}}
const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,valueEnd,re.offset]}}
function plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"\
%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserved chara\
cter ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),unfoldLines(source)}function singleQuotedValue(source,onError){
return(source[source.length-1]!=="'"||source.length===1)&&onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(
/''/g,"'")}function unfoldLines(source){const line=/(.*?)\r?\n/sy;let match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp(
"(?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].replace(trimEnd,""),sep="\
 ",pos=line.lastIndex;for(;match=line.exec(source);){const lm=match[1].replace(trimBoth,"");lm===""?sep===`
`?res+=sep:sep=`
`:(res+=sep+lm,sep=" "),pos=line.lastIndex}const last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+sep+(match?.[1]??"")}function doubleQuotedValue(source,onError){
let res="";for(let i=1;i<source.length-1;++i){const ch=source[i];if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){const{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if(next===`\

`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(
source,i+1,length,onError),i+=length}else{const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||
ch==="	"){const wsStart=i;let next=source[i+1];for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&onError(source.length,"MISSING_CHAR",'M\
issing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}const escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){const cc=source.
substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.fromCodePoint(code)}catch{const raw=source.substr(
offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}exports.resolveFlowScalar=resolveFlowScalar}),46715:((__unused_webpack_module,exports)=>{
function resolveProps(tokens,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,hasSpace=startOnNewline,
comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,comma=null,found=null,start=null;for(const token of tokens)
switch(reqSpace&&(token.type!=="space"&&token.type!=="newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),reqSpace=!1),tab&&(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Tabs are not allow\
ed as indentation"),tab=null),token.type){case"space":!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),
hasSpace=!0;break;case"comment":{hasSpace||onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=token.
source.substring(1)||" ";comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token.source:(!found||
indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.source,atNewline=!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"\
anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can have at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"B\
AD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start??(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&onError(token,
"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start??(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||tag)&&
onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`),found&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source}\
 in ${flow??"collection"}`),found=token,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&onError(
token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,atNewline=!1,hasSpace=!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type}\
 token`),atNewline=!1,hasSpace=!1}const last=tokens[tokens.length-1],end=last?last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&
next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated fro\
m the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","T\
abs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start??end}}exports.resolveProps=resolveProps}),
33151:((__unused_webpack_module,exports)=>{function containsNewline(key){if(!key)return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"\
single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(const st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(const it of key.items){for(const st of it.start)
if(st.type==="newline")return!0;if(it.sep){for(const st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}
return!1;default:return!0}}exports.containsNewline=containsNewline}),36827:((__unused_webpack_module,exports)=>{function emptyScalarPosition(offset,before,pos){
if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;
continue}for(st=before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}),67319:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var utilContainsNewline=__nccwpck_require__2(33151);function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0];end.indent===
indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than\
 parent",!0)}}exports.flowIndentCheck=flowIndentCheck}),8279:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(31891);
function mapIncludes(ctx,items,search){const{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;const isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===
b||identity.isScalar(a)&&identity.isScalar(b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports.mapIncludes=mapIncludes}),37977:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Alias=__nccwpck_require__2(35525),Collection=__nccwpck_require__2(81633),identity=__nccwpck_require__2(31891),Pair=__nccwpck_require__2(85153),toJS=__nccwpck_require__2(
3119),Schema=__nccwpck_require__2(41148),stringifyDocument=__nccwpck_require__2(18577),anchors=__nccwpck_require__2(57048),applyReviver=__nccwpck_require__2(77817),
createNode=__nccwpck_require__2(17616),directives=__nccwpck_require__2(89082);class Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=
null,this.errors=[],this.warnings=[],Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;typeof replacer=="function"||Array.isArray(
replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer,replacer=void 0);const opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"\
warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options.
_directives.atDocument(),this.directives.yaml.explicit&&(version=this.directives.yaml.version)):this.directives=new directives.Directives({version}),this.setSchema(
version,options),this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){const copy=Object.create(Document.prototype,{[identity.NODE_TYPE]:{
value:identity.DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.slice(),copy.warnings=this.warnings.slice(),
copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.contents=identity.isNode(
this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(this.contents)&&this.
contents.add(value)}addIn(path,value){assertCollection(this.contents)&&this.contents.addIn(path,value)}createAlias(node,name){if(!node.anchor){const prev=anchors.
anchorNames(this);node.anchor=!name||prev.has(name)?anchors.findNewAnchor(name||"a",prev):name}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(replacer)){const keyToStr=v=>typeof v==
"number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else
options===void 0&&replacer&&(options=replacer,replacer=void 0);const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,
sourceObjects}=anchors.createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,
replacer:_replacer,schema:this.schema,sourceObjects},node=createNode.createNode(value,tag,ctx);return flow&&identity.isCollection(node)&&(node.flow=!0),setAnchors(),
node}createPair(key,value,options={}){const k=this.createNode(key,null,options),v=this.createNode(value,null,options);return new Pair.Pair(k,v)}delete(key){return assertCollection(
this.contents)?this.contents.delete(key):!1}deleteIn(path){return Collection.isEmptyPath(path)?this.contents==null?!1:(this.contents=null,!0):assertCollection(this.
contents)?this.contents.deleteIn(path):!1}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path,keepScalar){
return Collection.isEmptyPath(path)?!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents:identity.isCollection(this.contents)?this.contents.
getIn(path,keepScalar):void 0}has(key){return identity.isCollection(this.contents)?this.contents.has(key):!1}hasIn(path){return Collection.isEmptyPath(path)?this.
contents!==void 0:identity.isCollection(this.contents)?this.contents.hasIn(path):!1}set(key,value){this.contents==null?this.contents=Collection.collectionFromPath(
this.schema,[key],value):assertCollection(this.contents)&&this.contents.set(key,value)}setIn(path,value){Collection.isEmptyPath(path)?this.contents=value:this.contents==
null?this.contents=Collection.collectionFromPath(this.schema,Array.from(path),value):assertCollection(this.contents)&&this.contents.setIn(path,value)}setSchema(version,options={}){
typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new directives.
Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=version:this.directives=
new directives.Directives({version}),opt={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{const sv=JSON.
stringify(version);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=options.
schema;else if(opt)this.schema=new Schema.Schema(Object.assign(opt,options));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(
res2,count);return typeof reviver=="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,
mapAsMap:!1,onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options&&(!Number.
isInteger(options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}
return stringifyDocument.stringifyDocument(this,options)}}function assertCollection(contents){if(identity.isCollection(contents))return!0;throw new Error("Expec\
ted a YAML collection as document contents")}exports.Document=Document}),57048:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
31891),visit=__nccwpck_require__2(31360);function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const msg=`Anchor must not contain whitespace or \
control characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}function anchorNames(root){const anchors=new Set;return visit.visit(root,{Value(_key,node){
node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){for(let i=1;;++i){const name=`${prefix}${i}`;if(!exclude.has(name))return name}}
function createNodeAnchors(doc,prefix){const aliasObjects=[],sourceObjects=new Map;let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??
(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.add(anchor),anchor},setAnchors:()=>{for(const source of aliasObjects){
const ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(ref.node)||identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{
const error=new Error("Failed to resolve repeated object (this should not happen)");throw error.source=source,error}}},sourceObjects}}exports.anchorIsValid=anchorIsValid,
exports.anchorNames=anchorNames,exports.createNodeAnchors=createNodeAnchors,exports.findNewAnchor=findNewAnchor}),77817:((__unused_webpack_module,exports)=>{function applyReviver(reviver,obj,key,val){
if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){const v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:
v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(const k of Array.from(val.keys())){const v0=val.get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(
k):v1!==v0&&val.set(k,v1)}else if(val instanceof Set)for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&
(val.delete(v0),val.add(v1))}else for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}
return reviver.call(obj,key,val)}exports.applyReviver=applyReviver}),17616:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Alias=__nccwpck_require__2(
35525),identity=__nccwpck_require__2(31891),Scalar=__nccwpck_require__2(24305);const defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){
if(tagName){const match=tags.filter(t=>t.tag===tagName),tagObj=match.find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}
return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){if(identity.isDocument(value)&&(value=value.contents),identity.isNode(
value))return value;if(identity.isPair(value)){const map=ctx.schema[identity.MAP].createNode?.(ctx.schema,null,ctx);return map.items.push(value),map}(value instanceof
String||value instanceof Number||value instanceof Boolean||typeof BigInt<"u"&&value instanceof BigInt)&&(value=value.valueOf());const{aliasDuplicateObjects,onAnchor,
onTagObj,schema,sourceObjects}=ctx;let ref;if(aliasDuplicateObjects&&value&&typeof value=="object"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.
anchor=onAnchor(value)),new Alias.Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+
tagName.slice(2));let tagObj=findTagObject(value,tagName,schema.tags);if(!tagObj){if(value&&typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!=
"object"){const node2=new Scalar.Scalar(value);return ref&&(ref.node=node2),node2}tagObj=value instanceof Map?schema[identity.MAP]:Symbol.iterator in Object(value)?
schema[identity.SEQ]:schema[identity.MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):
typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar.Scalar(value);return tagName?node.tag=tagName:tagObj.default||
(node.tag=tagObj.tag),ref&&(ref.node=node),node}exports.createNode=createNode}),89082:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
31891),visit=__nccwpck_require__2(31360);const escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,
ch=>escapeChars[ch]);class Directives{constructor(yaml,tags){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Directives.defaultYaml,yaml),this.tags=
Object.assign({},Directives.defaultTags,tags)}clone(){const copy=new Directives(this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){const res=new Directives(
this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:Directives.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},Directives.defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:Directives.
defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Directives.defaultTags),this.atNextDocument=!1);const parts=line.trim().split(/[ \t]+/),name=parts.
shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;const[handle,prefix]=parts;
return this.tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;
const[version]=parts;if(version==="1.1"||version==="1.2")return this.yaml.version=version,!0;{const isValid=/^\d+\.\d+$/.test(version);return onError(6,`Unsuppo\
rted YAML version ${version}`,isValid),!1}}default:return onError(0,`Unknown directive ${name}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!==
"!")return onError(`Not a valid tag: ${source}`),null;if(source[1]==="<"){const verbatim=source.slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Ver\
batim tags aren't resolved, so ${source} is invalid.`),null):(source[source.length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}const[,handle,
suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source} tag has no suffix`);const prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(
suffix)}catch(error){return onError(String(error)),null}return handle==="!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(const[handle,
prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+escapeTagName(tag.substring(prefix.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){
const lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],tagEntries=Object.entries(this.tags);let tagNames;if(doc&&tagEntries.length>0&&identity.
isNode(doc.contents)){const tags={};visit.visit(doc.contents,(_key,node)=>{identity.isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else
tagNames=[];for(const[handle,prefix]of tagEntries)handle==="!!"&&prefix==="tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines.push(`%T\
AG ${handle} ${prefix}`);return lines.join(`
`)}}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"},exports.Directives=Directives}),67460:((__unused_webpack_module,exports)=>{
class YAMLError extends Error{constructor(name,pos,code,message){super(),this.name=name,this.code=code,this.message=message,this.pos=pos}}class YAMLParseError extends YAMLError{constructor(pos,code,message){
super("YAMLParseError",pos,code,message)}}class YAMLWarning extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}}const prettifyError=(src,lc)=>error=>{
if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.linePos(pos));const{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;
let ci=col-1,lineStr=src.substring(lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){const trimStart=Math.min(ci-39,
lineStr.length-79);lineStr="\u2026"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.substring(0,79)+"\u2026"),line>1&&/^ *$/.
test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-1]);prev.length>80&&(prev=prev.substring(0,79)+`\u2026
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count=1;const end=error.linePos[1];end?.line===line&&end.col>col&&(count=Math.max(1,Math.min(end.col-col,80-
ci)));const pointer=" ".repeat(ci)+"^".repeat(count);error.message+=`:

${lineStr}
${pointer}
`}};exports.YAMLError=YAMLError,exports.YAMLParseError=YAMLParseError,exports.YAMLWarning=YAMLWarning,exports.prettifyError=prettifyError}),33483:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var __webpack_unused_export__,composer=__nccwpck_require__2(84260),Document=__nccwpck_require__2(37977),Schema=__nccwpck_require__2(41148),errors=__nccwpck_require__2(
67460),Alias=__nccwpck_require__2(35525),identity=__nccwpck_require__2(31891),Pair=__nccwpck_require__2(85153),Scalar=__nccwpck_require__2(24305),YAMLMap=__nccwpck_require__2(
92938),YAMLSeq=__nccwpck_require__2(93571),cst=__nccwpck_require__2(73921),lexer=__nccwpck_require__2(41893),lineCounter=__nccwpck_require__2(92808),parser=__nccwpck_require__2(
23124),publicApi=__nccwpck_require__2(44563),visit=__nccwpck_require__2(31360);__webpack_unused_export__=composer.Composer,__webpack_unused_export__=Document.Document,
__webpack_unused_export__=Schema.Schema,__webpack_unused_export__=errors.YAMLError,exports.XT=errors.YAMLParseError,__webpack_unused_export__=errors.YAMLWarning,
__webpack_unused_export__=Alias.Alias,__webpack_unused_export__=identity.isAlias,__webpack_unused_export__=identity.isCollection,__webpack_unused_export__=identity.
isDocument,__webpack_unused_export__=identity.isMap,__webpack_unused_export__=identity.isNode,__webpack_unused_export__=identity.isPair,__webpack_unused_export__=
identity.isScalar,__webpack_unused_export__=identity.isSeq,__webpack_unused_export__=Pair.Pair,__webpack_unused_export__=Scalar.Scalar,__webpack_unused_export__=
YAMLMap.YAMLMap,__webpack_unused_export__=YAMLSeq.YAMLSeq,__webpack_unused_export__=cst,__webpack_unused_export__=lexer.Lexer,__webpack_unused_export__=lineCounter.
LineCounter,__webpack_unused_export__=parser.Parser,__webpack_unused_export__=publicApi.parse,exports.hR=publicApi.parseAllDocuments,__webpack_unused_export__=publicApi.
parseDocument,__webpack_unused_export__=publicApi.stringify,__webpack_unused_export__=visit.visit,__webpack_unused_export__=visit.visitAsync}),96669:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var node_process=__nccwpck_require__2(932);function debug(logLevel,...messages){logLevel==="debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel===
"debug"||logLevel==="warn")&&(typeof node_process.emitWarning=="function"?node_process.emitWarning(warning):console.warn(warning))}exports.debug=debug,exports.warn=
warn}),35525:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var anchors=__nccwpck_require__2(57048),visit=__nccwpck_require__2(31360),identity=__nccwpck_require__2(
31891),Node=__nccwpck_require__2(75605),toJS=__nccwpck_require__2(3119);class Alias extends Node.NodeBase{constructor(source){super(identity.ALIAS),this.source=
source,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit.visit(doc,{Node:(_key,node)=>{(identity.isAlias(node)||
identity.hasAnchor(node))&&nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found;for(const node of nodes){if(node===this)break;node.anchor===this.source&&
(found=node)}if(found&&ctx){const{anchors:anchors2,doc:doc2,maxAliasCount}=ctx;let data=anchors2.get(found);if(data||(toJS.toJS(found,null,ctx),data=anchors2.get(
found)),data?.res===void 0){const msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,
data.aliasCount===0&&(data.aliasCount=getAliasCount(doc2,found,anchors2)),data.count*data.aliasCount>maxAliasCount)){const msg="Excessive alias count indicates \
a resource exhaustion attack";throw new ReferenceError(msg)}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};const source=this.resolve(ctx.doc,
ctx);if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).
res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){if(anchors.anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(
this.source)){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}return src}}
function getAliasCount(doc,node,anchors2){if(identity.isAlias(node)){const source=node.resolve(doc),anchor=anchors2&&source&&anchors2.get(source);return anchor?
anchor.count*anchor.aliasCount:0}else if(identity.isCollection(node)){let count=0;for(const item of node.items){const c=getAliasCount(doc,item,anchors2);c>count&&
(count=c)}return count}else if(identity.isPair(node)){const kc=getAliasCount(doc,node.key,anchors2),vc=getAliasCount(doc,node.value,anchors2);return Math.max(kc,
vc)}return 1}exports.Alias=Alias}),81633:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var createNode=__nccwpck_require__2(17616),identity=__nccwpck_require__2(
31891),Node=__nccwpck_require__2(75605);function collectionFromPath(schema,path,value){let v=value;for(let i=path.length-1;i>=0;--i){const k=path[i];if(typeof k==
"number"&&Number.isInteger(k)&&k>=0){const a=[];a[k]=v,v=a}else v=new Map([[k,v]])}return createNode.createNode(v,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,
onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema,sourceObjects:new Map})}const isEmptyPath=path=>path==null||typeof path=="\
object"&&!!path[Symbol.iterator]().next().done;class Collection extends Node.NodeBase{constructor(type,schema){super(type),Object.defineProperty(this,"schema",{
value:schema,configurable:!0,enumerable:!1,writable:!0})}clone(schema){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));
return schema&&(copy.schema=schema),copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema):it),this.range&&(copy.range=this.range.
slice()),copy}addIn(path,value){if(isEmptyPath(path))this.add(value);else{const[key,...rest]=path,node=this.get(key,!0);if(identity.isCollection(node))node.addIn(
rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}\
. Remaining path: ${rest}`)}}deleteIn(path){const[key,...rest]=path;if(rest.length===0)return this.delete(key);const node=this.get(key,!0);if(identity.isCollection(
node))return node.deleteIn(rest);throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path,keepScalar){const[key,...rest]=path,node=this.
get(key,!0);return rest.length===0?!keepScalar&&identity.isScalar(node)?node.value:node:identity.isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){
return this.items.every(node=>{if(!identity.isPair(node))return!1;const n=node.value;return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&
!n.comment&&!n.tag})}hasIn(path){const[key,...rest]=path;if(rest.length===0)return this.has(key);const node=this.get(key,!0);return identity.isCollection(node)?
node.hasIn(rest):!1}setIn(path,value){const[key,...rest]=path;if(rest.length===0)this.set(key,value);else{const node=this.get(key,!0);if(identity.isCollection(node))
node.setIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collectio\
n at ${key}. Remaining path: ${rest}`)}}}exports.Collection=Collection,exports.collectionFromPath=collectionFromPath,exports.isEmptyPath=isEmptyPath}),75605:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var applyReviver=__nccwpck_require__2(77817),identity=__nccwpck_require__2(31891),toJS=__nccwpck_require__2(3119);class NodeBase{constructor(type){Object.defineProperty(
this,identity.NODE_TYPE,{value:type})}clone(){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(copy.
range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity.isDocument(doc))throw new TypeError("A document argument is r\
equired");const ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS.
toJS(this,"",ctx);if(typeof onAnchor=="function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="function"?applyReviver.
applyReviver(reviver,{"":res},"",res):res}}exports.NodeBase=NodeBase}),85153:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var createNode=__nccwpck_require__2(
17616),stringifyPair=__nccwpck_require__2(29392),addPairToJSMap=__nccwpck_require__2(31308),identity=__nccwpck_require__2(31891);function createPair(key,value,ctx){
const k=createNode.createNode(key,void 0,ctx),v=createNode.createNode(value,void 0,ctx);return new Pair(k,v)}class Pair{constructor(key,value=null){Object.defineProperty(
this,identity.NODE_TYPE,{value:identity.PAIR}),this.key=key,this.value=value}clone(schema){let{key,value}=this;return identity.isNode(key)&&(key=key.clone(schema)),
identity.isNode(value)&&(value=value.clone(schema)),new Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,
pair,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}}exports.Pair=Pair,
exports.createPair=createPair}),24305:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(31891),Node=__nccwpck_require__2(
75605),toJS=__nccwpck_require__2(3119);const isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object";class Scalar extends Node.NodeBase{constructor(value){
super(identity.SCALAR),this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED=
"BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",exports.Scalar=Scalar,
exports.isScalarValue=isScalarValue}),92938:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyCollection=__nccwpck_require__2(53008),addPairToJSMap=__nccwpck_require__2(
31308),Collection=__nccwpck_require__2(81633),identity=__nccwpck_require__2(31891),Pair=__nccwpck_require__2(85153),Scalar=__nccwpck_require__2(24305);function findPair(items,key){
const k=identity.isScalar(key)?key.value:key;for(const it of items)if(identity.isPair(it)&&(it.key===key||it.key===k||identity.isScalar(it.key)&&it.key.value===
k))return it}class YAMLMap extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema){super(identity.MAP,schema),this.
items=[]}static from(schema,obj,ctx){const{keepUndefined,replacer}=ctx,map=new this(schema),add=(key,value)=>{if(typeof replacer=="function")value=replacer.call(
obj,key,value);else if(Array.isArray(replacer)&&!replacer.includes(key))return;(value!==void 0||keepUndefined)&&map.items.push(Pair.createPair(key,value,ctx))};
if(obj instanceof Map)for(const[key,value]of obj)add(key,value);else if(obj&&typeof obj=="object")for(const key of Object.keys(obj))add(key,obj[key]);return typeof schema.
sortMapEntries=="function"&&map.items.sort(schema.sortMapEntries),map}add(pair,overwrite){let _pair;identity.isPair(pair)?_pair=pair:!pair||typeof pair!="object"||
!("key"in pair)?_pair=new Pair.Pair(pair,pair?.value):_pair=new Pair.Pair(pair.key,pair.value);const prev=findPair(this.items,_pair.key),sortEntries=this.schema?.
sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);identity.isScalar(prev.value)&&Scalar.isScalarValue(_pair.value)?prev.value.
value=_pair.value:prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.items.push(_pair):this.items.
splice(i,0,_pair)}else this.items.push(_pair)}delete(key){const it=findPair(this.items,key);return it?this.items.splice(this.items.indexOf(it),1).length>0:!1}get(key,keepScalar){
const node=findPair(this.items,key)?.value;return(!keepScalar&&identity.isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){
this.add(new Pair.Pair(key,value),!0)}toJSON(_,ctx,Type){const map=Type?new Type:ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map);for(const item of this.
items)addPairToJSMap.addPairToJSMap(ctx,map,item);return map}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);for(const item of this.items)
if(!identity.isPair(item))throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);return!ctx.allNullValues&&this.hasAllNullValues(
!1)&&(ctx=Object.assign({},ctx,{allNullValues:!0})),stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.
indent||"",onChompKeep,onComment})}}exports.YAMLMap=YAMLMap,exports.findPair=findPair}),93571:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var createNode=__nccwpck_require__2(
17616),stringifyCollection=__nccwpck_require__2(53008),Collection=__nccwpck_require__2(81633),identity=__nccwpck_require__2(31891),Scalar=__nccwpck_require__2(24305),
toJS=__nccwpck_require__2(3119);class YAMLSeq extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema){super(identity.
SEQ,schema),this.items=[]}add(value){this.items.push(value)}delete(key){const idx=asItemIndex(key);return typeof idx!="number"?!1:this.items.splice(idx,1).length>
0}get(key,keepScalar){const idx=asItemIndex(key);if(typeof idx!="number")return;const it=this.items[idx];return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){
const idx=asItemIndex(key);return typeof idx=="number"&&idx<this.items.length}set(key,value){const idx=asItemIndex(key);if(typeof idx!="number")throw new Error(
`Expected a valid index, not ${key}.`);const prev=this.items[idx];identity.isScalar(prev)&&Scalar.isScalarValue(value)?prev.value=value:this.items[idx]=value}toJSON(_,ctx){
const seq=[];ctx?.onCreate&&ctx.onCreate(seq);let i=0;for(const item of this.items)seq.push(toJS.toJS(item,String(i++),ctx));return seq}toString(ctx,onComment,onChompKeep){
return ctx?stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):
JSON.stringify(this)}static from(schema,obj,ctx){const{replacer}=ctx,seq=new this(schema);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer==
"function"){const key=obj instanceof Set?it:String(i++);it=replacer.call(obj,key,it)}seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}}function asItemIndex(key){
let idx=identity.isScalar(key)?key.value:key;return idx&&typeof idx=="string"&&(idx=Number(idx)),typeof idx=="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports.
YAMLSeq=YAMLSeq}),31308:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var log=__nccwpck_require__2(96669),merge=__nccwpck_require__2(84376),stringify=__nccwpck_require__2(
23376),identity=__nccwpck_require__2(31891),toJS=__nccwpck_require__2(3119);function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)
key.addToJSMap(ctx,map,value);else if(merge.isMergeKey(ctx,key))merge.addMergeToJSMap(ctx,map,value);else{const jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)
map.set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof Set)map.add(jsKey);else{const stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,
ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){
if(jsKey===null)return"";if(typeof jsKey!="object")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){const strCtx=stringify.createStringifyContext(ctx.doc,
{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;const strKey=key.toString(
strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log.warn(ctx.doc.options.logLevel,`\
Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}
return JSON.stringify(jsKey)}exports.addPairToJSMap=addPairToJSMap}),31891:((__unused_webpack_module,exports)=>{const ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.
for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("y\
aml.node.type"),isAlias=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===MAP,isPair=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
SCALAR,isSeq=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;function isCollection(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:
return!0}return!1}function isNode(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}const hasAnchor=node=>(isScalar(
node)||isCollection(node))&&!!node.anchor;exports.ALIAS=ALIAS,exports.DOC=DOC,exports.MAP=MAP,exports.NODE_TYPE=NODE_TYPE,exports.PAIR=PAIR,exports.SCALAR=SCALAR,
exports.SEQ=SEQ,exports.hasAnchor=hasAnchor,exports.isAlias=isAlias,exports.isCollection=isCollection,exports.isDocument=isDocument,exports.isMap=isMap,exports.
isNode=isNode,exports.isPair=isPair,exports.isScalar=isScalar,exports.isSeq=isSeq}),3119:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
31891);function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.
hasAnchor(value))return value.toJSON(arg,ctx);const data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.
onCreate};const res=value.toJSON(arg,ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}exports.toJS=
toJS}),66242:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var resolveBlockScalar=__nccwpck_require__2(40293),resolveFlowScalar=__nccwpck_require__2(
87686),errors=__nccwpck_require__2(67460),stringifyString=__nccwpck_require__2(73665);function resolveAsScalar(token,strict=!0,onError){if(token){const _onError=(pos,code,message)=>{
const offset=typeof pos=="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code,message);else throw new errors.YAMLParseError([offset,
offset+1],code,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,
strict,_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
const{implicitKey=!1,indent,inFlow=!1,offset=-1,type="PLAIN"}=context,source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>0?" ".repeat(
indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,source:`
`}];switch(source[0]){case"|":case">":{const he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent,source:head}];return addEndtoBlockProps(props,end)||props.push({type:"newline",offset:-1,indent,source:`
`}),{type:"block-scalar",offset,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quote\
d-scalar",offset,indent,source,end};default:return{type:"scalar",offset,indent,source,end}}}function setScalarValue(token,value,context={}){let{afterKey=!1,implicitKey=!1,
inFlow=!1,type}=context,indent="indent"in token?token.indent:null;if(afterKey&&typeof indent=="number"&&(indent+=2),!type)switch(token.type){case"single-quoted-\
scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{const header=token.props[0];if(header.type!=="block-s\
calar-header")throw new Error("Invalid block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}const source=stringifyString.
stringifyString({type,value},{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}});
switch(source[0]){case"|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(
token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){const he=source.indexOf(
`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token.type==="block-scalar"){const header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");header.source=
head,token.source=body}else{const{offset}=token,indent="indent"in token?token.indent:-1,props=[{type:"block-scalar-header",offset,indent,source:head}];addEndtoBlockProps(
props,"end"in token?token.end:void 0)||props.push({type:"newline",offset:-1,indent,source:`
`});for(const key of Object.keys(token))key!=="type"&&key!=="offset"&&delete token[key];Object.assign(token,{type:"block-scalar",indent,props,source:body})}}function addEndtoBlockProps(props,end){
if(end)for(const st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token,source,type){
switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type,token.source=source;break;case"block-scalar":{const end=token.
props.slice(1);let oa=source.length;token.props[0].type==="block-scalar-header"&&(oa-=token.props[0].source.length);for(const tok of end)tok.offset+=oa;delete token.
props,Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{const nl={type:"newline",offset:token.offset+source.length,indent:token.indent,
source:`
`};delete token.items,Object.assign(token,{type,source,end:[nl]});break}default:{const indent="indent"in token?token.indent:-1,end="end"in token&&Array.isArray(
token.end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="newline"):[];for(const key of Object.keys(token))key!=="type"&&key!=="offset"&&
delete token[key];Object.assign(token,{type,indent,source,end})}}}exports.createScalarToken=createScalarToken,exports.resolveAsScalar=resolveAsScalar,exports.setScalarValue=
setScalarValue}),42393:((__unused_webpack_module,exports)=>{const stringify=cst=>"type"in cst?stringifyToken(cst):stringifyItem(cst);function stringifyToken(token){
switch(token.type){case"block-scalar":{let res="";for(const tok of token.props)res+=stringifyToken(tok);return res+token.source}case"block-map":case"block-seq":{
let res="";for(const item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.start.source;for(const item of token.items)res+=
stringifyItem(item);for(const st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.end)for(const st of token.end)res+=
st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(const st of token.end)res+=st.source;return res}}}function stringifyItem({start,
key,sep,value}){let res="";for(const st of start)res+=st.source;if(key&&(res+=stringifyToken(key)),sep)for(const st of sep)res+=st.source;return value&&(res+=stringifyToken(
value)),res}exports.stringify=stringify}),15207:((__unused_webpack_module,exports)=>{const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol(
"remove item");function visit(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit.
BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE,visit.itemAtPath=(cst,path)=>{let item=cst;for(const[field,index]of path){const tok=item?.[field];if(tok&&"items"in
tok)item=tok.items[index];else return}return item},visit.parentCollection=(cst,path)=>{const parent=visit.itemAtPath(cst,path.slice(0,-1)),field=path[path.length-
1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){let ctrl=visitor(
item,path);if(typeof ctrl=="symbol")return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.
length;++i){const ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&
(token.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path))}}return typeof ctrl=="function"?ctrl(item,path):ctrl}exports.visit=
visit}),73921:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var cstScalar=__nccwpck_require__2(66242),cstStringify=__nccwpck_require__2(42393),cstVisit=__nccwpck_require__2(
15207);const BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection=token=>!!token&&"items"in token,isScalar=token=>!!token&&(token.type==="scalar"||token.
type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:return"<BOM>";case DOCUMENT:
return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){switch(source){case BOM:
return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"doc-start";case"...":return"\
doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comme\
nt";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-q\
uoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports.createScalarToken=cstScalar.createScalarToken,exports.resolveAsScalar=cstScalar.resolveAsScalar,
exports.setScalarValue=cstScalar.setScalarValue,exports.stringify=cstStringify.stringify,exports.visit=cstVisit.visit,exports.BOM=BOM,exports.DOCUMENT=DOCUMENT,
exports.FLOW_END=FLOW_END,exports.SCALAR=SCALAR,exports.isCollection=isCollection,exports.isScalar=isScalar,exports.prettyToken=prettyToken,exports.tokenType=tokenType}),
41893:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var cst=__nccwpck_require__2(73921);function isEmpty(ch){switch(ch){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}const hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch);class Lexer{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer=
"",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!=
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.
buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;for(;ch===" ";)ch=this.buffer[++indent+
offset];if(ch==="\r"){const next=this.buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(
this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!="number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`\

`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=1),this.buffer.substring(this.pos,end))}hasChars(n){
return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){
return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scal\
ar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){
let line=this.getLine();if(line===null)return this.setNext("stream");if(line[0]===cst.BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.
length,cs=line.indexOf("#");for(;cs!==-1;){const ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){const ch=line[dirEnd-
1];if(ch===" "||ch==="	")dirEnd-=1;else break}const n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(!0));return yield*this.pushCount(line.length-n),this.
pushNewline(),"stream"}if(this.atLineEnd()){const sp=yield*this.pushSpaces(!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield cst.
DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.
atEnd&&!this.hasChars(4))return this.setNext("line-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.pushCount(3),
this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!isEmpty(this.
charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext(
"block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+
1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const line=this.getLine();if(line===null)return this.setNext("doc");let n=yield*this.
pushIndicators();switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"\
[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(
isNotAnchorChar),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),n+=yield*this.pushSpaces(
!0),yield*this.pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>
0);const line=this.getLine();if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith("--\
-")||line.startsWith("..."))&&isEmpty(line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]==="}")))return this.flowLevel=0,yield cst.
FLOW_END,yield*this.parseLineStart();let n=0;for(;line[n]===",";)n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),
line[n]){case void 0:return"flow";case"#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.
flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(
isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const next=this.charAt(1);if(this.flowKey||isEmpty(next)||
next===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){
const quote=this.charAt(0);let end=this.buffer.indexOf(quote,this.pos+1);if(quote==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.indexOf("'",end+
2);else for(;end!==-1;){let n=0;for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+1)}const qb=this.buffer.substring(0,end);
let nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}return yield*this.pushToIndex(
end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){const ch=this.buffer[++i];
if(ch==="+")this.blockScalarKeep=!0;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||
ch==="#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case" ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=indent:
this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=this.buffer[i];ch===" ";)ch=this.buffer[++i];
if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);const lastChar=i2;for(;ch2===
" ";)ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield cst.SCALAR,yield*this.pushToIndex(nl+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){
const inFlow=this.flowLevel>0;let end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)if(ch===":"){const next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.
has(next))break;end=i}else if(isEmpty(ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){const cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}return!ch&&!this.atEnd?this.setNext(
"plain-scalar"):(yield cst.SCALAR,yield*this.pushToIndex(end+1,!0),inFlow?"flow":"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=
n,n):0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){
let n=0;loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=yield*this.pushUntil(isNotAnchorChar),
n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.
has(ch1)){inFlow?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];return yield*this.pushToIndex(ch===
">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.
has(this.buffer[i+2]))ch=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){const ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&ch==="	");const n=i-this.pos;return n>0&&
(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(
i,!1)}}exports.Lexer=Lexer}),92808:((__unused_webpack_module,exports)=>{class LineCounter{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.
push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){const mid=low+high>>1;this.lineStarts[mid]<offset?low=mid+1:high=mid}if(this.
lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};const start=this.lineStarts[low-1];return{line:low,col:offset-start+1}}}}
exports.LineCounter=LineCounter}),23124:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var node_process=__nccwpck_require__2(932),cst=__nccwpck_require__2(
73921),lexer=__nccwpck_require__2(41893);function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return!0;return!1}function findNonEmptyIndex(list){
for(let i=0;i<list.length;++i)switch(list[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}function isFlowToken(token){switch(token?.
type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){
switch(parent.type){case"document":return parent.start;case"block-map":{const it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.
items[parent.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].
type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(
i,prev.length)}function arrayPushArray(target,source){if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.
push(source[i])}function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(const it of fc.items)it.sep&&!it.value&&!includesToken(it.start,"explicit-k\
ey-ind")&&!includesToken(it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):
it.value.end=it.sep:arrayPushArray(it.start,it.sep),delete it.sep)}class Parser{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=
0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new lexer.Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);incomplete||(yield*this.end())}*next(source){if(this.
source=source,node_process.env.LOG_TOKENS&&console.log("|",cst.prettyToken(source)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=source.length;
return}const type=cst.tokenType(source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=type,yield*this.step(),
type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&
(this.indent+=source.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"doc-mod\
e":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=source.length}else{const message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",
offset:this.offset,message,source}),this.offset+=source.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.
offset,indent:this.indent,source:this.source}}*step(){const top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.
pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"document":return yield*this.
document(top);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.
blockScalar(top);case"block-map":return yield*this.blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.flowCollection(
top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error){const token=error??this.stack.
pop();if(!token)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{const top=this.
peek(1);switch(token.type==="block-scalar"?token.indent="indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=0),token.
type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"document":top.value=token;break;case"block-scalar":top.props.push(token);break;case"block-map":{
const it=top.items[top.items.length-1];if(it.value){top.items.push({start:[],key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.
assign(it,{key:token,sep:[]}),this.onKeyLine=!it.explicitKey;return}break}case"block-seq":{const it=top.items[top.items.length-1];it.value?top.items.push({start:[],
value:token}):it.value=token;break}case"flow-collection":{const it=top.items[top.items.length-1];!it||it.value?top.items.push({start:[],key:token,sep:[]}):it.sep?
it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.pop(),yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.
type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){const last=token.items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.
length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))&&(top.type==="document"?top.
end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.
offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const doc={
type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{type:"error",offset:this.
offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"\
doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":doc.start.push(this.sourceToken);return}const bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.type==="map-value-ind"){const prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(
prev);let sep;scalar.end?(sep=scalar.end,sep.push(this.sourceToken),delete scalar.end):sep=[this.sourceToken];const map={type:"block-map",offset:scalar.offset,indent:scalar.
indent,items:[{start,key:scalar,sep}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"\
space":case"comment":case"newline":scalar.props.push(this.sourceToken);return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){
let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map){const it=map.items[map.items.length-1];switch(this.type){case"newline":
if(this.onKeyLine=!1,it.value){const end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
map.items.push({start:[this.sourceToken]})}else it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)
map.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map.indent)){const end=map.items[map.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),map.items.pop();return}}it.start.push(this.sourceToken)}
return}if(this.indent>=map.indent){const atMapIndent=!this.onKeyLine&&this.indent===map.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="se\
q-item-ind";let start=[];if(atNextItem&&it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"newline":nl.push(
i);break;case"space":break;case"comment":st.indent>map.indent&&(nl.length=0);break;default:nl.length=0}}nl.length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"\
anchor":case"tag":atNextItem||it.value?(start.push(this.sourceToken),map.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(
this.sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.push(this.
sourceToken),map.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(it.start),key=it.key,sep=it.sep;sep.push(this.sourceToken),delete it.key,delete it.
sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key,sep}]})}else start.length>0?it.sep=it.sep.concat(start,this.
sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{const start2=getFirstKeyStartProps(
it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||
atNextItem?map.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type);atNextItem||it.value?(map.items.push(
{start,key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{const bv=this.startBlockValue(
map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Une\
xpected block-seq-ind on same line with key",source:this.source});return}}else atMapIndent&&map.items.push({start});this.stack.push(bv);return}}}}yield*this.pop(),
yield*this.step()}*blockSequence(seq){const it=seq.items[seq.items.length-1];switch(this.type){case"newline":if(it.value){const end="end"in it.value?it.value.end:
void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):seq.items.push({start:[this.sourceToken]})}else it.start.push(
this.sourceToken);return;case"space":case"comment":if(it.value)seq.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){const end=seq.
items[seq.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq.items.pop();return}}it.start.push(this.
sourceToken)}return;case"anchor":case"tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==
seq.indent)break;it.value||includesToken(it.start,"seq-item-ind")?seq.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.indent>
seq.indent){const bv=this.startBlockValue(seq);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){const it=fc.items[fc.items.
length-1];if(this.type==="flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.
type){case"comma":case"explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.
value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"\
space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.
push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs=this.flowScalar(this.type);!it||it.value?
fc.items.push({start:[],key:fs,sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":fc.end.push(this.
sourceToken);return}const bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.step())}else{const parent=this.peek(2);if(parent.type===
"block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);fixFlowSeqItems(fc);
const sep=fc.end.splice(1,fc.end.length);sep.push(this.sourceToken);const map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep}]};this.
onKeyLine=!0,this.stack[this.stack.length-1]=map}else yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quo\
ted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.
indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;const prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"blo\
ck-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.type!=="\
comment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(
this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"do\
c-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}exports.Parser=Parser}),44563:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var composer=__nccwpck_require__2(84260),Document=__nccwpck_require__2(37977),errors=__nccwpck_require__2(67460),log=__nccwpck_require__2(96669),identity=__nccwpck_require__2(
31891),lineCounter=__nccwpck_require__2(92808),parser=__nccwpck_require__2(23124);function parseOptions(options){const prettyErrors=options.prettyErrors!==!1;return{
lineCounter:options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null,prettyErrors}}function parseAllDocuments(source,options={}){const{lineCounter:lineCounter2,
prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options),docs=Array.from(composer$1.compose(
parser$1.parse(source)));if(prettyErrors&&lineCounter2)for(const doc of docs)doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(
errors.prettifyError(source,lineCounter2));return docs.length>0?docs:Object.assign([],{empty:!0},composer$1.streamInfo())}function parseDocument(source,options={}){
const{lineCounter:lineCounter2,prettyErrors}=parseOptions(options),parser$1=new parser.Parser(lineCounter2?.addNewLine),composer$1=new composer.Composer(options);
let doc=null;for(const _doc of composer$1.compose(parser$1.parse(source),!0,source.length))if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.
push(new errors.YAMLParseError(_doc.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&
lineCounter2&&(doc.errors.forEach(errors.prettifyError(source,lineCounter2)),doc.warnings.forEach(errors.prettifyError(source,lineCounter2))),doc}function parse(src,reviver,options){
let _reviver;typeof reviver=="function"?_reviver=reviver:options===void 0&&reviver&&typeof reviver=="object"&&(options=reviver);const doc=parseDocument(src,options);
if(!doc)return null;if(doc.warnings.forEach(warning=>log.warn(doc.options.logLevel,warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];
doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify(value,replacer,options){let _replacer=null;if(typeof replacer=="func\
tion"||Array.isArray(replacer)?_replacer=replacer:options===void 0&&replacer&&(options=replacer),typeof options=="string"&&(options=options.length),typeof options==
"number"){const indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){const{keepUndefined}=options??replacer??{};if(!keepUndefined)
return}return identity.isDocument(value)&&!_replacer?value.toString(options):new Document.Document(value,_replacer,options).toString(options)}exports.parse=parse,
exports.parseAllDocuments=parseAllDocuments,exports.parseDocument=parseDocument,exports.stringify=stringify}),41148:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(31891),map=__nccwpck_require__2(91231),seq=__nccwpck_require__2(10814),string=__nccwpck_require__2(13724),tags=__nccwpck_require__2(
38478);const sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0;class Schema{constructor({compat,customTags,merge,resolveKnownTags,schema,sortMapEntries,
toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null,this.name=typeof schema=="string"&&schema||
"core",this.knownTags=resolveKnownTags?tags.coreKnownTags:{},this.tags=tags.getTags(customTags,this.name,merge),this.toStringOptions=toStringDefaults??null,Object.
defineProperty(this,identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string.string}),Object.defineProperty(this,identity.SEQ,{value:seq.
seq}),this.sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){const copy=Object.create(Schema.
prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}}exports.Schema=Schema}),91231:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(31891),YAMLMap=__nccwpck_require__2(92938);const map={collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,\
2002:map",resolve(map2,onError){return identity.isMap(map2)||onError("Expected a mapping for this tag"),map2},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(
schema,obj,ctx)};exports.map=map}),55940:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(24305);const nullTag={identify:value=>value==
null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({
source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports.nullTag=nullTag}),10814:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(31891),YAMLSeq=__nccwpck_require__2(93571);const seq={collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,\
2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("Expected a sequence for this tag"),seq2},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(
schema,obj,ctx)};exports.seq=seq}),13724:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyString=__nccwpck_require__2(73665);const string={
identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){return ctx=Object.assign(
{actualString:!0},ctx),stringifyString.stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string}),15579:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(24305);const boolTag={identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]===
"T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}};exports.boolTag=boolTag}),11433:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(24305),stringifyNumber=__nccwpck_require__2(3677);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yam\
l.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value);return isFinite(num)?
num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(str){const node=new Scalar.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-
1),node},stringify:stringifyNumber.stringifyNumber};exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN}),92790:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var stringifyNumber=__nccwpck_require__2(3677);const intIdentify=value=>typeof value=="bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?
BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){const{value}=node;return intIdentify(value)&&value>=0?prefix+value.toString(
radix):stringifyNumber.stringifyNumber(node)}const intOct={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",
test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber},intHex={identify:value=>intIdentify(value)&&
value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(
node,16,"0x")};exports.int=int,exports.intHex=intHex,exports.intOct=intOct}),99772:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var map=__nccwpck_require__2(
91231),_null=__nccwpck_require__2(55940),seq=__nccwpck_require__2(10814),string=__nccwpck_require__2(13724),bool=__nccwpck_require__2(15579),float=__nccwpck_require__2(
11433),int=__nccwpck_require__2(92790);const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.
floatExp,float.float];exports.schema=schema}),67331:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(24305),map=__nccwpck_require__2(
91231),seq=__nccwpck_require__2(10814);function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}const stringifyJSON=({value})=>JSON.stringify(
value),jsonScalars=[{identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==
null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(
value)?value.toString():JSON.stringify(value)},{identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:str=>parseFloat(str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.
stringify(str)}`),str}},schema=[map.map,seq.seq].concat(jsonScalars,jsonError);exports.schema=schema}),38478:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var map=__nccwpck_require__2(91231),_null=__nccwpck_require__2(55940),seq=__nccwpck_require__2(10814),string=__nccwpck_require__2(13724),bool=__nccwpck_require__2(
15579),float=__nccwpck_require__2(11433),int=__nccwpck_require__2(92790),schema=__nccwpck_require__2(99772),schema$1=__nccwpck_require__2(67331),binary=__nccwpck_require__2(
60743),merge=__nccwpck_require__2(84376),omap=__nccwpck_require__2(26683),pairs=__nccwpck_require__2(97221),schema$2=__nccwpck_require__2(43381),set=__nccwpck_require__2(
45340),timestamp=__nccwpck_require__2(73932);const schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],
["yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.
floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.map,merge:merge.merge,null:_null.nullTag,
omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,20\
02:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.
timestamp};function getTags(customTags,schemaName,addMergeTag){const schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.
includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(customTags))tags=[];else{const keys=Array.
from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or\
 define customTags array`)}if(Array.isArray(customTags))for(const tag of customTags)tags=tags.concat(tag);else typeof customTags=="function"&&(tags=customTags(tags.
slice()));return addMergeTag&&(tags=tags.concat(merge.merge)),tags.reduce((tags2,tag)=>{const tagObj=typeof tag=="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.
stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}return tags2.
includes(tagObj)||tags2.push(tagObj),tags2},[])}exports.coreKnownTags=coreKnownTags,exports.getTags=getTags}),60743:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var node_buffer=__nccwpck_require__2(20181),Scalar=__nccwpck_require__2(24305),stringifyString=__nccwpck_require__2(73665);const binary={identify:value=>value instanceof
Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.Buffer=="function")return node_buffer.Buffer.from(src,"base64");
if(typeof atob=="function"){const str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);
return buffer}else return onError("This environment does not support reading binary tags; either Buffer or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){
if(!value)return"";const buf=value;let str;if(typeof node_buffer.Buffer=="function")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.
from(buf.buffer).toString("base64");else if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error(
"This environment does not support writing binary tags; either Buffer or btoa is required");if(type??(type=Scalar.Scalar.BLOCK_LITERAL),type!==Scalar.Scalar.QUOTE_DOUBLE){
const lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<
n;++i,o+=lineWidth)lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports.binary=binary}),48514:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(24305);function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.
trueStr:ctx.options.falseStr}const trueTag={identify:value=>value===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:value=>value===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify};exports.falseTag=falseTag,exports.trueTag=trueTag}),42026:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(24305),stringifyNumber=__nccwpck_require__2(3677);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yam\
l.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(/_/g,"")),stringify(node){const num=Number(node.value);return isFinite(
num)?num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(str){const node=new Scalar.Scalar(parseFloat(str.replace(/_/g,""))),dot=str.indexOf(".");if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"");f[f.
length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber.stringifyNumber};exports.float=float,exports.floatExp=floatExp,exports.
floatNaN=floatNaN}),7149:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyNumber=__nccwpck_require__2(3677);const intIdentify=value=>typeof value==
"bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){const sign=str[0];if((sign==="-"||sign==="+")&&(offset+=1),str=str.substring(
offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}const n2=BigInt(str);return sign===
"-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){const{value}=node;if(intIdentify(value)){const str=value.
toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}const intBin={identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")},intOct={
identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(
node,8,"0")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.
stringifyNumber},intHex={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int,exports.intBin=intBin,exports.intHex=intHex,exports.intOct=intOct}),84376:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(31891),Scalar=__nccwpck_require__2(24305);const MERGE_KEY="<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&
value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),
stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge.identify(key)||identity.isScalar(key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge.identify(key.value))&&
ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map,value){const source=resolveAliasValue(ctx,value);if(identity.isSeq(
source))for(const it of source.items)mergeValue(ctx,map,it);else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,
source)}function mergeValue(ctx,map,value){const source=resolveAliasValue(ctx,value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or m\
ap aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap)map instanceof Map?map.has(key)||map.set(key,value2):map instanceof Set?map.
add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,{value:value2,writable:!0,enumerable:!0,configurable:!0});return map}function resolveAliasValue(ctx,value){
return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap,exports.isMergeKey=isMergeKey,exports.merge=merge}),
26683:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(31891),toJS=__nccwpck_require__2(3119),YAMLMap=__nccwpck_require__2(
92938),YAMLSeq=__nccwpck_require__2(93571),pairs=__nccwpck_require__2(97221);class YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.
prototype.add.bind(this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.
has.bind(this),this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);const map=new Map;ctx?.onCreate&&
ctx.onCreate(map);for(const pair of this.items){let key,value;if(identity.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,key,ctx)):key=
toJS.toJS(pair,"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema,iterable,ctx){
const pairs$1=pairs.createPairs(schema,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}}YAMLOMap.tag="tag:yaml.org,2002:omap";const omap={collection:"\
seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(seq,onError),
seenKeys=[];for(const{key}of pairs$1.items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):
seenKeys.push(key.value));return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)};exports.YAMLOMap=YAMLOMap,
exports.omap=omap}),97221:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(31891),Pair=__nccwpck_require__2(85153),Scalar=__nccwpck_require__2(
24305),YAMLSeq=__nccwpck_require__2(93571);function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity.
isPair(item)){if(identity.isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");const pair=item.items[0]||new Pair.Pair(new Scalar.
Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){const cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}function createPairs(schema,iterable,ctx){
const{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))if(it.length===2)key=it[0],value=it[1];else throw new TypeError(
`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){const keys=Object.keys(it);if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(Pair.createPair(key,value,ctx))}return pairs2}const pairs={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.createPairs=createPairs,exports.pairs=pairs,exports.resolvePairs=resolvePairs}),
43381:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var map=__nccwpck_require__2(91231),_null=__nccwpck_require__2(55940),seq=__nccwpck_require__2(10814),
string=__nccwpck_require__2(13724),binary=__nccwpck_require__2(60743),bool=__nccwpck_require__2(48514),float=__nccwpck_require__2(42026),int=__nccwpck_require__2(
7149),merge=__nccwpck_require__2(84376),omap=__nccwpck_require__2(26683),pairs=__nccwpck_require__2(97221),set=__nccwpck_require__2(45340),timestamp=__nccwpck_require__2(
73932);const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,
float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];exports.schema=schema}),45340:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(31891),Pair=__nccwpck_require__2(85153),YAMLMap=__nccwpck_require__2(92938);class YAMLSet extends YAMLMap.YAMLMap{constructor(schema){
super(schema),this.tag=YAMLSet.tag}add(key){let pair;identity.isPair(key)?pair=key:key&&typeof key=="object"&&"key"in key&&"value"in key&&key.value===null?pair=
new Pair.Pair(key.key,null):pair=new Pair.Pair(key,null),YAMLMap.findPair(this.items,pair.key)||this.items.push(pair)}get(key,keepPair){const pair=YAMLMap.findPair(
this.items,key);return!keepPair&&identity.isPair(pair)?identity.isScalar(pair.key)?pair.key.value:pair.key:pair}set(key,value){if(typeof value!="boolean")throw new Error(
`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);const prev=YAMLMap.findPair(this.items,key);prev&&!value?this.items.splice(this.
items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair.Pair(key))}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)
return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),onComment,onChompKeep);throw new Error("\
Set items must all have null values")}static from(schema,iterable,ctx){const{replacer}=ctx,set2=new this(schema);if(iterable&&Symbol.iterator in Object(iterable))
for(let value of iterable)typeof replacer=="function"&&(value=replacer.call(iterable,value,value)),set2.items.push(Pair.createPair(value,null,ctx));return set2}}
YAMLSet.tag="tag:yaml.org,2002:set";const set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema,iterable,ctx)=>YAMLSet.
from(schema,iterable,ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(!0))return Object.assign(new YAMLSet,map);onError("Set items must\
 all have null values")}else onError("Expected a mapping for this tag");return map}};exports.YAMLSet=YAMLSet,exports.set=set}),73932:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var stringifyNumber=__nccwpck_require__2(3677);function parseSexagesimal(str,asBigInt){const sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?
BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){
let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";
value<0&&(sign="-",value*=num(-1));const _60=num(60),parts=[value%_60];return value<60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=
60&&(value=(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const intTime={identify:value=>typeof value==
"bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(
str,intAsBigInt),stringify:stringifySexagesimal},floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
resolve:str=>parseSexagesimal(str,!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timesta\
mp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})\
?))?)?$"),resolve(str){const match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,year,month,
day,hour,minute,second]=match.map(Number),millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,
millisec);const tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=floatTime,exports.intTime=intTime,exports.timestamp=timestamp}),26767:((__unused_webpack_module,exports)=>{
const FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted";function foldFlowLines(text,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,
onOverflow}={}){if(!lineWidth||lineWidth<0)return text;lineWidth<minContentWidth&&(minContentWidth=0);const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.
length);if(text.length<=endStep)return text;const folds=[],escapedFolds={};let end=lineWidth-indent.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-
Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(
text,i,indent.length),i!==-1&&(end=i+endStep));for(let ch;ch=text[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text[i+1]){case"x":i+=3;break;case"\
u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text,i,indent.length)),end=i+indent.length+endStep,split=void 0;else{if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){const next=text[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep,split=void 0;else if(mode===FOLD_QUOTED){for(;prev===" "||prev==="	";)prev=ch,ch=
text[i+=1],overflow=!0;const j=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text;folds.push(j),escapedFolds[j]=!0,end=j+endStep,split=void 0}else overflow=
!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),folds.length===0)return text;onFold&&onFold();let res=text.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){
const fold=folds[i2],end2=folds[i2+1]||text.length;fold===0?res=`
${indent}${text.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text[fold]}\\`),res+=`
${indent}${text.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text,i,indent){let end=i,start=i+1,ch=text[start];for(;ch===" "||ch==="	";)if(i<
start+indent)ch=text[++i];else{do ch=text[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text[start]}return end}exports.FOLD_BLOCK=FOLD_BLOCK,exports.FOLD_FLOW=FOLD_FLOW,exports.FOLD_QUOTED=FOLD_QUOTED,exports.foldFlowLines=foldFlowLines}),
23376:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var anchors=__nccwpck_require__2(57048),identity=__nccwpck_require__2(31891),stringifyComment=__nccwpck_require__2(
2875),stringifyString=__nccwpck_require__2(73665);function createStringifyContext(doc,options){const opt=Object.assign({blockQuote:!0,commentString:stringifyComment.
stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,
indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},doc.schema.toStringOptions,
options);let inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"flow":inFlow=!0;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.
flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){if(item.
tag){const match=tags.filter(t=>t.tag===item.tag);if(match.length>0)return match.find(t=>t.format===item.format)??match[0]}let tagObj,obj;if(identity.isScalar(item)){
obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){const testMatch=match.filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=
match.find(t=>t.format===item.format)??match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){const name=obj?.
constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,
doc}){if(!doc.directives)return"";const props=[],anchor=(identity.isScalar(node)||identity.isCollection(node))&&node.anchor;anchor&&anchors.anchorIsValid(anchor)&&
(anchors$1.add(anchor),props.push(`&${anchor}`));const tag=node.tag??(tagObj.default?null:tagObj.tag);return tag&&props.push(doc.directives.tagString(tag)),props.
join(" ")}function stringify(item,ctx,onComment,onChompKeep){if(identity.isPair(item))return item.toString(ctx,onComment,onChompKeep);if(identity.isAlias(item)){
if(ctx.doc.directives)return item.toString(ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError("Cannot stringify circular structure without alias nodes");
ctx.resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(ctx.doc)}let tagObj;const node=identity.isNode(item)?item:
ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,node));const props=stringifyProps(node,tagObj,ctx);props.length>
0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+1);const str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.
isScalar(node)?stringifyString.stringifyString(node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);return props?identity.isScalar(node)||str[0]===
"{"||str[0]==="["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}exports.createStringifyContext=createStringifyContext,exports.stringify=stringify}),53008:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(31891),stringify=__nccwpck_require__2(23376),stringifyComment=__nccwpck_require__2(2875);function stringifyCollection(collection,ctx,options){
return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{
blockItemPrefix,flowChars,itemIndent,onChompKeep,onComment}){const{indent,options:{commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null});
let chompKeep=!1;const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment2=null;if(identity.isNode(item))!chompKeep&&item.spaceBefore&&lines.
push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(identity.isPair(item)){const ik=identity.isNode(
item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify.
stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=stringifyComment.lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&
(chompKeep=!1),lines.push(blockItemPrefix+str2)}let str;if(lines.length===0)str=flowChars.start+flowChars.end;else{str=lines[0];for(let i=1;i<lines.length;++i){
const line=lines[i];str+=line?`
${indent}${line}`:`
`}}return comment?(str+=`
`+stringifyComment.indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({
items},ctx,{flowChars,itemIndent}){const{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=indentStep;const itemCtx=Object.
assign({},ctx,{indent:itemIndent,inFlow:!0,type:null});let reqNewline=!1,linesAtValue=0;const lines=[];for(let i=0;i<items.length;++i){const item=items[i];let comment=null;
if(identity.isNode(item))item.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(identity.
isPair(item)){const ik=identity.isNode(item.key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=
!0));const iv=identity.isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==null&&ik?.comment&&
(comment=ik.comment)}comment&&(reqNewline=!0);let str=stringify.stringify(item,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines.length>linesAtValue||str.
includes(`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce((sum,line)=>sum+line.length+2,2)+(str.length+
2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=stringifyComment.lineComment(str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=
lines.length}const{start,end}=flowChars;if(lines.length===0)return start+end;if(!reqNewline){const len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=
ctx.options.lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(const line of lines)str+=line?`
${indentStep}${indent}${line}`:`
`;return`${str}
${indent}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,options:{commentString}},lines,comment,chompKeep){
if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){const ic=stringifyComment.indentComment(commentString(comment),indent);lines.push(ic.trimStart())}}
exports.stringifyCollection=stringifyCollection}),2875:((__unused_webpack_module,exports)=>{const stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent){
return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}const lineComment=(str,indent,comment)=>str.endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports.indentComment=indentComment,exports.lineComment=lineComment,exports.stringifyComment=
stringifyComment}),18577:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(31891),stringify=__nccwpck_require__2(23376),
stringifyComment=__nccwpck_require__2(2875);function stringifyDocument(doc,options){const lines=[];let hasDirectives=options.directives===!0;if(options.directives!==
!1&&doc.directives){const dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.
push("---");const ctx=stringify.createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");const cs=commentString(
doc.commentBefore);lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){
if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore);lines.push(stringifyComment.
indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}const onChompKeep=contentComment?void 0:()=>chompKeep=!0;let body=stringify.
stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]===
"|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify.stringify(doc.contents,ctx));if(doc.
directives?.docEnd)if(doc.comment){const cs=commentString(doc.comment);cs.includes(`
`)?(lines.push("..."),lines.push(stringifyComment.indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=
dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(stringifyComment.indentComment(commentString(dc),
"")))}return lines.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}),3677:((__unused_webpack_module,exports)=>{function stringifyNumber({format,minFractionDigits,tag,value}){if(typeof value==
"bigint")return String(value);const num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.
is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(
".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports.stringifyNumber=stringifyNumber}),29392:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(31891),Scalar=__nccwpck_require__2(24305),stringify=__nccwpck_require__2(23376),stringifyComment=__nccwpck_require__2(2875);function stringifyPair({
key,value},ctx,onComment,onChompKeep){const{allNullValues,doc,indent,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx;let keyComment=identity.isNode(
key)&&key.comment||null;if(simpleKeys){if(keyComment)throw new Error("With simple keys, key nodes cannot have comments");if(identity.isCollection(key)||!identity.
isNode(key)&&typeof key=="object"){const msg="With simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||
keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||(identity.isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:
typeof key=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=!1,
chompKeep=!1,str=stringify.stringify(key,ctx,()=>keyCommentDone=!0,()=>chompKeep=!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error(
"With simple keys, single line scalar must not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&
onComment&&onComment(),str===""?"?":explicitKey?`? ${str}`:str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)return str=`? ${str}`,keyComment&&!keyCommentDone?
str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment)):chompKeep&&onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?
(keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;identity.isNode(
value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=null,value&&typeof value=="object"&&(value=doc.
createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&identity.isScalar(value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.
length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1;
const valueStr=stringify.stringify(value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0);let ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){const cs=commentString(vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&identity.isCollection(value)){const vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.
indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?str+=stringifyComment.lineComment(str,ctx.
indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}exports.stringifyPair=stringifyPair}),73665:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(24305),foldFlowLines=__nccwpck_require__2(26767);const getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.
indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){
if(!lineWidth||lineWidth<0)return!1;const limit=lineWidth-indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===
`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){const json=JSON.stringify(value);if(ctx.options.
doubleQuotedAsJSON)return json;const{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?
"  ":"");let str="",start=0;for(let i=0,ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start,i)+"\\ ",i+=1,start=i,
ch="\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);const code=json.substr(i+2,4);switch(code){case"0000":str+="\\0";break;case"0007":str+="\\\
a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":
str+="\\P";break;default:code.substr(0,2)==="00"?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.
length<minMultiLineLength)i+=1;else{for(str+=json.slice(start,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json.slice(start):json,implicitKey?str:foldFlowLines.foldFlowLines(
str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(
`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);const indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),res="'"+value.replace(/'/g,
"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
const{singleQuote}=ctx.options;let qs;if(singleQuote===!1)qs=doubleQuotedString;else{const hasDouble=value.includes('"'),hasSingle=value.includes("'");hasDouble&&
!hasSingle?qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(value,ctx)}let blockEndNewlines;
try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.
options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":
""),literal=blockQuote==="literal"?!0:blockQuote==="folded"||type===Scalar.Scalar.BLOCK_FOLDED?!1:type===Scalar.Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,
lineWidth,indent.length);if(!value)return literal?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart);const endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=value.slice(0,-end.length),end[end.length-
1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){
const ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.substring(start.length),start=start.
replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&
onComment()),!literal){const foldedValue=value.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`);let literalFallback=!1;const foldOptions=getFoldOptions(ctx,
!0);blockQuote!=="folded"&&type!==Scalar.Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});const body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,
indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){const{type,value}=item,{actualString,implicitKey,indent,indentStep,inFlow}=ctx;
if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.Scalar.PLAIN&&value.includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=!0,blockString(item,ctx,onComment,
onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}const str=value.replace(/\n+/g,`$&
${indent}`);if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.doc.schema;if(tags.some(test)||
compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,!1))}
function stringifyString(item,ctx,onComment,onChompKeep){const{implicitKey,inFlow}=ctx,ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.
value)});let{type}=item;type!==Scalar.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar.Scalar.QUOTE_DOUBLE);const _stringify=_type=>{
switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,
onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:return singleQuotedString(ss.value,ctx);case Scalar.
Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}};let res=_stringify(type);if(res===null){const{defaultKeyType,defaultStringType}=ctx.
options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=_stringify(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}exports.
stringifyString=stringifyString}),31360:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(31891);const BREAK=Symbol("b\
reak visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(visitor);identity.isDocument(node)?
visit_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK,visit.SKIP=
SKIP,visit.REMOVE=REMOVE;function visit_(key,node,visitor,path){const ctrl=callVisitor(key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(
key,path,ctrl),visit_(key,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(identity.isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.
items.length;++i){const ci=visit_(i,node.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,
1),i-=1)}}}else if(identity.isPair(node)){path=Object.freeze(path.concat(node));const ck=visit_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&
(node.key=null);const cv=visit_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){
const visitor_=initVisitor(visitor);identity.isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):
await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK,visitAsync.SKIP=SKIP,visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path){
const ctrl=await callVisitor(key,node,visitor,path);if(identity.isNode(ctrl)||identity.isPair(ctrl))return replaceNode(key,path,ctrl),visitAsync_(key,ctrl,visitor,
path);if(typeof ctrl!="symbol"){if(identity.isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(
i,node.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(identity.isPair(
node)){path=Object.freeze(path.concat(node));const ck=await visitAsync_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);const cv=await visitAsync_(
"value",node.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="ob\
ject"&&(visitor.Collection||visitor.Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&
{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor):visitor}function callVisitor(key,node,visitor,path){
if(typeof visitor=="function")return visitor(key,node,path);if(identity.isMap(node))return visitor.Map?.(key,node,path);if(identity.isSeq(node))return visitor.Seq?.(
key,node,path);if(identity.isPair(node))return visitor.Pair?.(key,node,path);if(identity.isScalar(node))return visitor.Scalar?.(key,node,path);if(identity.isAlias(
node))return visitor.Alias?.(key,node,path)}function replaceNode(key,path,node){const parent=path[path.length-1];if(identity.isCollection(parent))parent.items[key]=
node;else if(identity.isPair(parent))key==="key"?parent.key=node:parent.value=node;else if(identity.isDocument(parent))parent.contents=node;else{const pt=identity.
isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=visit,exports.visitAsync=visitAsync}),69087:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.r(__webpack_exports__2),__nccwpck_require__2.d(__webpack_exports__2,{main:()=>main,post:()=>post2});var runner_files_namespaceObject={};__nccwpck_require__2.
r(runner_files_namespaceObject),__nccwpck_require__2.d(runner_files_namespaceObject,{addMasks:()=>addMasks,loadState:()=>loadState,saveState:()=>saveState,setOutputs:()=>setOutputs,
writeSummary:()=>writeSummary});var run=__nccwpck_require__2(29755),version=__nccwpck_require__2(31438),refusal=__nccwpck_require__2(58977),catalogue=__nccwpck_require__2(
84611),rollout_error=__nccwpck_require__2(34794),github_context=__nccwpck_require__2(23443),interrupted=__nccwpck_require__2(96899),live_page=__nccwpck_require__2(
70053);const repositoryIn=env=>{const[owner,repo]=(env.GITHUB_REPOSITORY??"").split("/");return owner&&repo?{url:env.GITHUB_API_URL||"https://api.github.com",owner,
repo}:void 0},githubApi=(token,{url:baseUrl,...here})=>{let loaded;const load=async()=>(await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(329)]).
then(__nccwpck_require__2.bind(__nccwpck_require__2,61329))).getOctokit(token,{baseUrl}),ask=(question,of)=>answerOf(async signal=>(loaded??=load(),question(await loaded,
{...of,...here,request:{signal}})));return{createDeployment:deployment=>ask(createDeployment,deployment),findDeployment:of=>ask(findDeployment,of),setDeploymentStatus:(deployment,status)=>ask(
setDeploymentStatus,{deployment,status}),setCommitStatus:(sha,{url,...status})=>ask(setCommitStatus,{sha,target_url:url,...status}),findPullRequest:commit=>ask(
findPullRequest,{commit}),putComment:async(pullRequest,{mark,body})=>{const found=await ask(findComment,{issue_number:pullRequest,mark});return followedBy(found,
comment2=>comment2===void 0?ask(createComment,{issue_number:pullRequest,body}):ask(updateComment,{comment_id:comment2,body}))}}},createDeployment=async({rest},{
environment,task,description,commit,...repository})=>{const request={ref:commit,environment,task,description,auto_merge:!1,required_contexts:[]},{data}=await rest.
repos.createDeployment({...repository,...request});if("id"in data)return data.id;throw new Error(data.message??"GitHub did not create a deployment")},findDeployment=async({
rest},where)=>(await rest.repos.listDeployments({...where,per_page:1})).data[0]?.id,setDeploymentStatus=async({rest},{deployment,status,...repository})=>{const{
state,description,logUrl,environmentUrl:environmentUrl2}=status,texts={state,description,log_url:logUrl,environment_url:environmentUrl2};await rest.repos.createDeploymentStatus(
{...repository,...texts,deployment_id:deployment,auto_inactive:state==="success"})},findPullRequest=async({rest},{commit,...repository})=>{const{data}=await rest.
repos.listPullRequestsAssociatedWithCommit({...repository,commit_sha:commit});return(data.find(each=>each.merge_commit_sha===commit)??data[0])?.number},trusted=[
"OWNER","MEMBER","COLLABORATOR"],findComment=async({paginate,rest},{mark,...of})=>{for await(const{data}of paginate.iterator(rest.issues.listComments,{...of,per_page:100})){
const ours=data.find(({body,user,author_association:author})=>body?.startsWith(mark)&&(user?.type==="Bot"||trusted.includes(author??"")));if(ours)return ours.id}},
setCommitStatus=async({rest},status)=>{await rest.repos.createCommitStatus(status)},createComment=async({rest},comment2)=>{await rest.issues.createComment(comment2)},
updateComment=async({rest},comment2)=>{await rest.issues.updateComment(comment2)},patienceMs=5e3,tries=2,answerOf=async ask=>{for(let attempt2=1;;attempt2++)try{
return{is:"done",value:await ask(AbortSignal.timeout(patienceMs))}}catch(error){if(attempt2===tries||(statusOf(error)??500)<500)return api_refusal(error)}},followedBy=async(first,next)=>first.
is==="done"?next(first.value):first,api_refusal=error=>{const why=`${field(error,"response","data","message")??(error instanceof Error?error.message:String(error))}`;
return statusOf(error)===403&&!isRateLimit(error)?{is:"forbidden",why}:{is:"failed",why}},isRateLimit=error=>field(error,"response","headers","x-ratelimit-remai\
ning")==="0"||field(error,"response","headers","retry-after")!==void 0,statusOf=error=>{const status=field(error,"status");return typeof status=="number"?status:
void 0},field=(value,...path)=>path.reduce((found,key)=>typeof found=="object"&&found!==null?Reflect.get(found,key):void 0,value);var comment=__nccwpck_require__2(
10100);const nothing={is:"done",value:void 0},noCommit={is:"failed",why:"this job has no commit"},commentPage=({event:{pullRequest,commit},jobUrl,log:log2},api)=>{
let known=pullRequest?{is:"done",value:pullRequest}:void 0;const find=async()=>{const found=commit?await api.findPullRequest(commit):nothing;return found.is!=="\
done"||(found.value===void 0&&log2.report({is:"note",text:"There is no pull request for this commit to comment on."}),known=found),found};return{name:"comment",
right:"pull-requests: write",put:async state=>followedBy(known??await find(),async number=>number===void 0?nothing:api.putComment(number,{mark:(0,comment.H)(state),
body:(0,comment.b)(state,{jobUrl,commit})}))}};var foreign_text2=__nccwpck_require__2(70621);const states={promoted:{deployment:"success",commit:"success"},unchanged:{
deployment:"success",commit:"success"},split:{deployment:"success",commit:"success"},paused:{deployment:"in_progress",commit:"pending"},aborted:{deployment:"fai\
lure",commit:"failure"},"rolled-back":{deployment:"inactive",commit:"success"},"first-deployment-failed":{deployment:"failure",commit:"failure"},refused:{deployment:"\
error",commit:"error"},stopped:{deployment:"error",commit:"error"},uncertain:{deployment:"error",commit:"error"},requested:{deployment:"in_progress",commit:"suc\
cess"},recovered:{deployment:"inactive",commit:"success"},"left-open":{deployment:"error",commit:"error"}},running={deployment:"in_progress",commit:"pending"},stateOf=({
outcome})=>outcome?states[outcome.kind]:running,deploymentStatus=(progress,jobUrl)=>({state:stateOf(progress).deployment,description:described(progress.sentence),
logUrl:jobUrl,environmentUrl:(0,foreign_text2.Dy)(environmentUrl(progress))}),environmentUrl=({outcome,candidateUrl})=>outcome&&outcome.kind!=="paused"?outcome.
url:candidateUrl,commitStatus=(progress,jobUrl)=>({state:stateOf(progress).commit,description:described(progress.sentence),context:`kn-rollout: ${progress.namespace}\
/${progress.service}`,url:jobUrl}),longest=140,described=text=>{const characters=[...(0,foreign_text2.g$)(text)];return characters.length<=longest?characters.join(
""):`${characters.slice(0,longest-1).join("")}\u2026`},statusPage=({event:{commit},jobUrl},api)=>({name:"commit status",right:"statuses: write",put:async state=>commit?
api.setCommitStatus(commit,commitStatus(state,jobUrl)):noCommit}),deploymentPage=({verb,event,jobUrl,...options},api,environment)=>{let known=options.deployment;
const find=async({namespace,service})=>{const task=`kn-rollout:${namespace}/${service}`;if(verb==="finish")return nothing;if(verb!=="deploy")return api.findDeployment(
{environment,task});if(event.commit===void 0)return noCommit;const description=`Rollout of ${service} in ${namespace}`;return api.createDeployment({commit:event.
commit,environment,task,description})},found=async state=>{if(known!==void 0)return{is:"done",value:known};const answer=await find(state);return answer.is!=="do\
ne"||answer.value===void 0||(known=answer.value,await options.keep(known)),answer};return{name:"deployment",right:"deployments: write",put:async state=>followedBy(
await found(state),async deployment=>deployment===void 0?nothing:api.setDeploymentStatus(deployment,deploymentStatus(state,jobUrl)))}},pagesOf=(options,api)=>{const{
github,dryRun}=options.settings,{deployment,status,comment:comment2}=github;return[...deployment&&!dryRun?[deploymentPage(options,api,deployment)]:[],...status&&
!dryRun?[statusPage(options,api)]:[],...comment2?[commentPage(options,api)]:[]]};function githubDisplay(options){const{github}=options.settings;if(!(0,live_page.
SI)(options.verb)||!(github.deployment||github.comment||github.status))return;const repository=repositoryIn(options.env);if(!github.token||!repository)return without(
options,"`github-token` is empty");const pages=pagesOf(options,githubApi(github.token,repository)),answers=answersOf(options,pages),put=(page,state)=>page.put(state).
catch(broken),live=(0,live_page.t6)(pages.map(page=>async state=>answers.received(page,await put(page,state))),shownBy(options));return{reporter:reporterOf(options,
live.reporter),settled:async(patienceMs2,clock2)=>{await live.settled(patienceMs2,clock2),answers.ended()}}}function shownBy({verb,settings}){let isOurs=verb===
"deploy"||verb==="finish";return event=>(isOurs||=movesTraffic(event),isOurs&&(!settings.dryRun||event.is==="ended"))}const movesTraffic=event=>event.is==="shif\
ted"||event.is==="returning"||event.is==="ended"&&event.outcome.kind!=="refused"&&event.outcome.kind!=="unchanged",broken=error=>({is:"failed",why:String(error)}),
without=({log:log2,event},why)=>{log2.report({is:"note",text:event.isFork?forkNote:`No deployment, comment or status on GitHub: ${why}.`})},reporterOf=({verb},pages)=>({
report:event=>pages.report(event.is==="ended"&&verb==="finish"?{...event,outcome:(0,interrupted.BF)(event.outcome)}:event)}),forkNote="This pull request is from\
 a fork with a read-only token, so there is no deployment, comment or status on GitHub.",answersOf=({log:log2,event},pages)=>{const last=new Map,isForbidden=()=>[
...last.values()].some(({is})=>is==="forbidden");return{received:(page,answer)=>{answer.is==="forbidden"&&!isForbidden()&&log2.report(event.isFork?fork:forbidden(
pages,answer.why)),last.set(page,answer)},ended:()=>{for(const page of pages){const answer=last.get(page);answer?.is==="failed"&&log2.report(failed(page,answer.
why))}}}},fork={is:"note",text:forkNote},forbidden=(pages,why)=>({is:"warning",code:"W_GITHUB_RIGHTS",message:`This job lacks permissions on GitHub: ${why}.`,cure:`\
Add to the job: permissions: { ${["contents: read",...pages.map(({right})=>right)].join(", ")} }`}),failed=({name},why)=>({is:"warning",code:"W_GITHUB",message:`\
Could not update the ${name} on GitHub with the outcome: ${why}.`});var external_node_fs_=__nccwpck_require__2(73024),ci_context=__nccwpck_require__2(56687);const eventOf=(payload,env)=>{
const repository=env.GITHUB_REPOSITORY,run2=at(payload,"workflow_run"),head=at(payload,"pull_request","head")??run2,from=event_text(at(payload,"pull_request","h\
ead","repo","full_name")??at(run2,"head_repository","full_name"));return{...(0,ci_context.E)({commit:event_text(at(head,"sha")??at(head,"head_sha"))??env.GITHUB_SHA,
pullRequest:pullRequestIn(payload)}),isFork:head!==void 0&&from!==repository}},pullRequestIn=payload=>{const commented=at(payload,"issue","pull_request")===void 0?
void 0:at(payload,"issue","number"),number=at(payload,"pull_request","number")??commented??at(payload,"workflow_run","pull_requests","0","number");return typeof number==
"number"||typeof number=="string"?(0,ci_context.r)(String(number)):void 0},readEvent=env=>eventOf(payloadIn(env.GITHUB_EVENT_PATH),env),payloadIn=path=>{try{return path?
JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8")):void 0}catch{return}},at=(value,...path)=>path.reduce((found,key)=>typeof found=="object"&&found!==null?
new Map(Object.entries(found)).get(key):void 0,value)??void 0,event_text=value=>typeof value=="string"?value:void 0;var log=__nccwpck_require__2(48282),yaml=__nccwpck_require__2(
12395);const secretKeys=["token","id-token","access-token","refresh-token","client-secret","password","client-key-data"],shortest=8,secretsOf=kubeconfig=>{const lines=(valuesIn(
kubeconfig)??valuesByLook(kubeconfig)).flatMap(value=>value.split(/[\r\n]+/)).map(line=>line.trim());return[...new Set(lines.filter(line=>line.length>=shortest))]},
valuesIn=kubeconfig=>{try{const config=(0,yaml.h)(kubeconfig);return typeof config=="object"&&config!==null?valuesOf(config,new Set):void 0}catch{return}},valuesOf=(node,seen)=>{
if(seen.has(node))return[];seen.add(node);const fields=Object.entries(node);return[...variableOf(node),...fields.flatMap(([key,value])=>typeof value=="object"&&
value!==null?valuesOf(value,seen):secretKeys.includes(key)?[String(value??"")]:[])]},variableOf=node=>"name"in node&&"value"in node&&!/REGION|PROFILE/.test(String(
node.name))?[String(node.value??"")]:[],look=new RegExp(`["']?\\b(?:${[...secretKeys,"value"].join("|")})["']?\\s*:\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|'([^']*)'|([^\\s"',}]\
+))`,"g"),valuesByLook=kubeconfig=>[...kubeconfig.matchAll(look)].map(([,double,single,bare])=>double??single??bare??""),setOutputs=async outputs2=>{const{setOutput}=await Promise.
all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(825)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,22825));for(const[name,value]of Object.entries(
outputs2))setOutput(name,value)},saveState=async(name,value)=>(await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(825)]).then(__nccwpck_require__2.
bind(__nccwpck_require__2,22825))).saveState(name,value),loadState=async name=>(await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(825)]).then(
__nccwpck_require__2.bind(__nccwpck_require__2,22825))).getState(name)||void 0,writeSummary=async markdown=>{const{summary}=await Promise.all([__nccwpck_require__2.
e(31),__nccwpck_require__2.e(825)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,22825));await summary.addRaw(cut(markdown)).write()},addMasks=async secrets=>{
const{setSecret}=await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(825)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,22825));for(const secret of secrets)
setSecret(secret)},summaryLimit=1e6,cut=markdown=>Buffer.byteLength(markdown)<=summaryLimit?markdown:`${Buffer.from(markdown).subarray(0,summaryLimit).toString()}\


(The summary was too long and is cut off here.)
`;var fan_out=__nccwpck_require__2(46045),outputs=__nccwpck_require__2(11167),run_facts=__nccwpck_require__2(48338),summary_summary=__nccwpck_require__2(70906),
endings2=__nccwpck_require__2(33588),parse=__nccwpck_require__2(37860),settings_catalogue=__nccwpck_require__2(32104),file=__nccwpck_require__2(86985);const fromInputs=({
env,cwd})=>{const inputs=Object.entries(env).flatMap(([key,text=""])=>key.startsWith("INPUT_")&&text.trim()!==""?[[key.slice(6).toLowerCase(),text]]:[]),given=new Map(
inputs);return{given,known:settings_catalogue.Sh,spell:name=>name,...(0,file.U)(given,cwd),problems:[]}},main=(program,files=runner_files_namespaceObject)=>step(
faceOf(program,files),{isPost:!1,driver:(0,run.D)()});async function post2(program,files=runner_files_namespaceObject){const face=faceOf(program,files),driver=await files.
loadState("driver");return driver===void 0||await files.loadState("ended")==="true"?0:step(face,{isPost:!0,driver})}const faceOf=(program,files)=>({...program,files,
warn:message=>program.write(`::warning title=kn-rollout::${(0,foreign_text2.g$)(message)}`),signal:program.interrupt()});async function step(face,{isPost,driver}){
const{env,cwd,files,write,warn,signal,clock:clock2}=face,raw=fromInputs({env,cwd});await files.addMasks([...secretsOf(raw.given.get("kubeconfig")??""),...tokensIn(
raw)]);const service=raw.given.get("service")??"kn-rollout",summary=(0,summary_summary.G)(service),told=withFacts(face),reporter=told((0,fan_out.Y)([(0,log.T)(write,
service),summary],warn)),{outcome,display}=await attempt(face,{isPost,raw,driver,reporter,told}),isSilent=isPost&&outcome.kind==="unchanged";return isSilent||await handOn(
face,outcome,summary.markdown()),await display?.settled(signal.aborted?cancelledMs:usualMs,clock2),isSilent?0:(0,endings2.F)(outcome)}const withFacts=({env,clock:clock2})=>{
const{commit}=readEvent(env),context={...(0,github_context.h4)(env),commit,commitUrl:(0,github_context.Bg)(env,commit)},run2=(0,run_facts.V)(context,{version:version.
r,startedMs:clock2.now()});return reporter=>(0,run_facts.J)(run2,clock2.now,reporter)},tokensIn=({given})=>["github-token","prometheus-token"].flatMap(name=>given.
get(name)?.trim()??[]),[usualMs,cancelledMs]=[15e3,2e3];async function attempt(face,{isPost,raw,driver,reporter:log2,told}){const{env,files,warn,signal:interrupt}=face,
settings=settingsOf(raw,log2);if("kind"in settings)return{outcome:settings};settings.kubeconfig&&"content"in settings.kubeconfig&&await files.addMasks(secretsOf(
settings.kubeconfig.content));const verb=isPost?"finish":settings.command;try{isPost||await keepDriver(face,verb,driver)}catch(error){return{outcome:(0,refusal.
J5)(error,log2)}}const display=await displayOf(face,{verb,settings,log:log2}),all=display?(0,fan_out.Y)([log2,told(display.reporter)],warn):log2,begun=isPost?(0,interrupted.
w5)(await files.loadState("returning")):void 0,keep=text=>{optional(face,"the state for the post step",()=>files.saveState("returning",text))},reporter=begun?(0,interrupted.
_w)(all,begun):(0,interrupted.AC)(all,keep),{run:job,attempt:attempt2,jobUrl}=(0,github_context.h4)(env),context={driver,reporter,interrupt,settings,env,facts:told,
job:{run:job,attempt:attempt2,url:jobUrl}},outcome=await(0,run.e)(verb,context);return{outcome:begun?(0,interrupted.BF)(outcome,begun):outcome,display}}const opening=new Set(
["deploy","promote","rollback"]);async function keepDriver(face,verb,driver){const save=()=>face.files.saveState("driver",driver);if(!opening.has(verb))return optional(
face,"the state for the post step",save);try{await save()}catch(error){throw(0,catalogue.V2)("E_STATE_FILE",{why:reasonOf(error)},error)}}async function displayOf(face,{
verb,settings,log:log2}){const{env,files}=face,save=(name,value)=>optional(face,"the state for the post step",()=>files.saveState(name,value));if(verb==="finish"&&
await files.loadState("shown")===void 0)return;const display=githubDisplay({settings,verb,env,log:log2,event:readEvent(env),jobUrl:(0,github_context.h4)(env).jobUrl,
deployment:Number(await files.loadState("deployment"))||void 0,keep:deployment=>save("deployment",String(deployment))});return display&&await save("shown","true"),
display}function settingsOf(raw,reporter){try{return(0,parse.qg)(raw)}catch(error){if(!(error instanceof rollout_error.a))throw error;return(0,refusal.J5)(error,
reporter)}}async function handOn(face,outcome,markdown){const{env,files}=face;outcome.kind!=="uncertain"&&await optional(face,"the state for the post step",()=>files.
saveState("ended","true")),await optional(face,"the outputs",()=>files.setOutputs((0,outputs.Y)(outcome))),markdown&&env.GITHUB_STEP_SUMMARY&&await optional(face,
"the summary",()=>files.writeSummary(markdown))}async function optional({warn},what,write){try{await write()}catch(error){warn(`Could not write ${what}: ${reasonOf(
error)}`)}}const reasonOf=error=>error instanceof Error?error.message:String(error)}),53969:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{a:()=>connected});var connect=__nccwpck_require__2(22795);const observed=(transport,clock3,onWrite)=>async(request,options)=>{
if(!isWrite(request))return transport(request,options);const{method,path,body=""}=request,write={atMs:clock3.now(),method,path,body},response=await transport(request,
options).catch(error=>{throw onWrite(write),error});return onWrite({...write,status:response.status}),response},isWrite=({method,path})=>method!=="GET"&&!path.startsWith(
"/apis/authorization.k8s.io/")&&!/[?&]dryRun=|\/proxy\//.test(path);var clock2=__nccwpck_require__2(36374);async function connected(invocation,work){const{settings,
env,reporter,onWrite}=invocation,connection=await(0,connect.N)({...settings,env});for(const message of connection.warnings)reporter.report({is:"warning",code:"W\
_CONNECTION",message});try{return await work(onWrite?{...connection,transport:observed(connection.transport,clock2.d,onWrite)}:connection)}finally{connection.close()}}}),
36374:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{d:()=>realClock});const longestMs=2**
31-1,realClock={now:()=>performance.timeOrigin+performance.now(),sleep:(ms,signal)=>new Promise(resolve=>{if(signal?.aborted)return resolve();const done=()=>{clearTimeout(
timer),signal?.removeEventListener("abort",done),resolve()},timer=setTimeout(done,Math.min(ms,longestMs));signal?.addEventListener("abort",done,{once:!0})})}}),
29755:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{D:()=>newDriver,e:()=>run});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(77598),_engine_context_refusal_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(58977),_connected_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
53969),_process_clock_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(36374),_status_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(51382);async function run(verb,invocation){
if(invocation.settings.report===void 0)return attempt(verb,invocation);const{reported}=await __nccwpck_require__2.e(842).then(__nccwpck_require__2.bind(__nccwpck_require__2,
60842));return reported(verb,invocation,{clock:_process_clock_js__WEBPACK_IMPORTED_MODULE_3__.d,work:told=>attempt(verb,told)})}async function attempt(verb,invocation){
try{return await perform(verb,invocation)}catch(error){return(0,_engine_context_refusal_js__WEBPACK_IMPORTED_MODULE_1__.J5)(error,invocation.reporter)}}async function perform(verb,invocation){
if(verb==="status")return(0,_connected_js__WEBPACK_IMPORTED_MODULE_2__.a)(invocation,connection=>(0,_status_js__WEBPACK_IMPORTED_MODULE_4__.w)(invocation,connection));
const{rollouts}=await Promise.all([__nccwpck_require__2.e(282),__nccwpck_require__2.e(126),__nccwpck_require__2.e(200),__nccwpck_require__2.e(676),__nccwpck_require__2.
e(541)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,56541));return rollouts[verb](invocation)}const newDriver=()=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomUUID)()}),51382:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{J:()=>readServices,
w:()=>showStatus});var _engine_commands_status_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(27600),_engine_ports_copies_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
69805),_engine_ports_knative_version_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(36993),_knative_reads_read_many_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
79493),_knative_reads_read_once_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(45123),_knative_template_template_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
74890),_process_clock_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(36374);async function showStatus(invocation,connection){const{settings,reporter}=invocation,
outcome=await(settings.service===""?ofAll(invocation,connection):ofOne(invocation,connection));return reporter.report({is:"ended",outcome}),outcome}async function ofOne({
settings,reporter},connection){const{transport,namespace,server,context}=connection,target={server,context,namespace,service:settings.service};reporter.report({
is:"target",...target});const{snapshot,serverNow,readPods,...read}=await(0,_knative_reads_read_once_js__WEBPACK_IMPORTED_MODULE_3__.W)({transport,clock:_process_clock_js__WEBPACK_IMPORTED_MODULE_5__.
d,...target}),copies=(0,_engine_ports_copies_js__WEBPACK_IMPORTED_MODULE_6__.J)(snapshot,_knative_template_template_js__WEBPACK_IMPORTED_MODULE_4__.k),installation=await(0,_engine_ports_knative_version_js__WEBPACK_IMPORTED_MODULE_1__.
el)({snapshot:()=>snapshot,readPods},read.installation);return(0,_engine_commands_status_js__WEBPACK_IMPORTED_MODULE_0__.N0)({snapshot,nowMs:serverNow,target,installation,
copies},settings.tags.candidate)}async function ofAll({settings,reporter},connection){const{namespace,server,context}=connection,where=settings.allNamespaces?"a\
ll namespaces":namespace;return reporter.report({is:"note",text:`Services in ${where} (context ${context}, server ${server})`}),(0,_engine_commands_status_js__WEBPACK_IMPORTED_MODULE_0__.
Ds)(await readServices(connection,settings.allNamespaces?{}:{namespace}))}async function readServices(connection,area){const{api,serverNow}=(0,_knative_reads_read_many_js__WEBPACK_IMPORTED_MODULE_2__.
J5)({...connection,clock:_process_clock_js__WEBPACK_IMPORTED_MODULE_5__.d}),found=await(0,_knative_reads_read_many_js__WEBPACK_IMPORTED_MODULE_2__.TD)(api,area),
nowMs=serverNow();return found.map(({view,...names})=>(0,_engine_commands_status_js__WEBPACK_IMPORTED_MODULE_0__.YG)(view,{...names,nowMs}))}}),31438:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{r:()=>version});const version="0.1.0"}),80256:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.r(__webpack_exports__2),__nccwpck_require__2.d(__webpack_exports__2,{main:()=>main});var version=__nccwpck_require__2(31438),cli_entry=__nccwpck_require__2(
46603),wrap=__nccwpck_require__2(63613),catalogue=__nccwpck_require__2(32104),in_flags=__nccwpck_require__2(44914),table_verb=__nccwpck_require__2(13859),verbs=__nccwpck_require__2(
73552);const intro=["Rolls out a Knative Service step by step, with nothing installed in the cluster.","Also a plugin of kn: kn rollout."],exitCodes=["Exit code\
s","  0  success","  1  aborted: traffic is on the previous Revision","  2  refused: nothing was changed","  3  traffic may not be where it should be: read the \
last lines of the log"],more=["Flags and examples of a command: kn-rollout help COMMAND. All settings of a rollout: kn-rollout help settings. Every flag can be \
set as a variable: --hold is KN_ROLLOUT_HOLD. Every command that reads takes --output json."],overview=width=>{const nameWidth=Math.max(...verbs.PB.map(({name})=>name.
length))+2,rows=verbs.V0.flatMap(section=>{const own=verbs.PB.filter(verb=>verb.section===section),lines=own.flatMap(({name,summary})=>hanging(`  ${name.padEnd(
nameWidth)}`,summary,width));return own.length===0?[]:[[section,...lines]]});return paragraphs([prose(intro.join(" "),width),["Usage","  kn-rollout COMMAND [SER\
VICE] [flags]"],...rows,exitCodes,prose(more.join(" "),width)])},verbPage=(verb,width)=>paragraphs([prose(`${verb.name}: ${verb.summary}`,width),["Usage",`  kn-\
rollout ${verb.name} ${verb.usage}`],...verb.text.map(text=>prose(text,width)),["Examples",...verb.examples.flatMap(example=>exampleLines(example,width))],...verb.
options.map(options=>optionLines(options,width,verb)),verb.exits?["Exit codes",...verb.exits.map(each=>`  ${each}`)]:exitCodes]),settingsText=width=>paragraphs(
[prose("The settings of a rollout, as flags. Each is also an input of the GitHub Action and the GitLab component.",width),...[...catalogue.TN,catalogue.vo].map(
options=>optionLines(options,width))]),paragraphs=blocks=>blocks.map(lines=>lines.join(`
`)).join(`

`),prose=(text,width)=>(0,wrap.k)(text,width),exampleLines=({does,command:command2},width)=>[`  # ${does}`,...continued(command2,width-4).map(each=>`  ${each}`)],
continued=(command2,width)=>command2.split(/ (?=-)/).reduce((lines,part)=>{const last=lines.at(-1);return last===void 0?[part]:`${last} ${part} \\`.length<=width?
[...lines.slice(0,-1),`${last} ${part}`]:[...lines.slice(0,-1),`${last} \\`,`    ${part}`]},[]),optionLines=({title,settings},width,verb)=>[title,...settings.flatMap(
setting=>[`  ${flag(setting)}`,...hanging("      ",`${sentenceOf(setting,verb)} ${remark(setting)}`.trim(),width)])];function sentenceOf(setting,verb){const own=verb?
(0,table_verb.c)(verb):[],words2=[setting,...verb?.runs.is==="own"?own:[]].flatMap(({kind})=>kind.options??[]);return(0,in_flags.r)(own,words2)(setting.sentence)}
const hanging=(label,text,width)=>{const[first="",...rest]=(0,wrap.k)(text,Math.max(20,width-label.length));return[`${label}${first}`,...rest.map(each=>`${" ".repeat(
label.length)}${each}`)]},flag=({name,short,kind,example})=>{const names2=short?`-${short}, --${name}`:`--${name}`;return kind.shape==="switch"?names2:`${names2}\
 ${/[\s"*]/.test(example)?`'${example}'`:example}`},remark=({kind,default:text,required})=>required?"Usually the first argument.":kind.shape==="lines"?"Can be r\
epeated.":kind.shape==="switch"||text===void 0?"":kind.options?`One of ${kind.options.join(", ")}; default ${text}.`:`Default: ${text}.`;var external_node_util_=__nccwpck_require__2(
57975),flags=__nccwpck_require__2(18695),nearest=__nccwpck_require__2(59708);const commandFirst=args=>{const options=(0,flags.Ac)(catalogue.Jw),{tokens}=(0,external_node_util_.
parseArgs)({args:[...args],options,strict:!1,allowPositionals:!0,tokens:!0}),words2=tokens.flatMap(token=>token.kind==="positional"?[token]:[]),nameOf2=length2=>words2.
slice(0,length2).map(({value})=>value).join(" "),length=(0,verbs.x0)(nameOf2(2))?2:1,own=words2.slice(0,length).map(({index})=>index);return words2.length===0?args:
[nameOf2(length),...args.filter((_,index)=>!own.includes(index))]},ofOthers={apply:"deploy",cancel:"abort",check:"doctor",continue:"promote",create:"deploy",describe:"\
status",diagnose:"doctor",diff:"plan",events:"status",get:"status",history:"revisions",ingresses:"ingress",list:"services",ls:"services",log:"logs",pods:"status",
resume:"promote",revision:"revisions",rollout:"traffic",route:"routes",service:"services",set:"traffic","set-traffic":"traffic",show:"status",split:"traffic",stop:"\
abort",undo:"rollback",update:"deploy","update-traffic":"traffic",watch:"status"},unknownCommand=(word,shown)=>{if(word.startsWith("-"))return`The command comes\
 first: kn-rollout COMMAND ${shown}. ${listOfAll}`;const other=Object.hasOwn(ofOthers,word)?ofOthers[word]:void 0,meant=(other&&(0,verbs.x0)(other)?.name)??(0,nearest.
p)(word,names());return`Unknown command "${shown}". ${meant?`Did you mean \`${meant}\`?`:listOfAll}`},names=()=>[...verbs.PB.map(({name})=>name),"help","version"],
listOfAll="Run `kn-rollout --help` for the list of commands.";var refusal=__nccwpck_require__2(58977),connect=__nccwpck_require__2(22795),json=__nccwpck_require__2(
67903),terminal=__nccwpck_require__2(68582),foreign_text2=__nccwpck_require__2(70621),endings2=__nccwpck_require__2(33588),parse=__nccwpck_require__2(37860),written_reader=__nccwpck_require__2(
12539),context=__nccwpck_require__2(23443),gitlab_context=__nccwpck_require__2(83835);const cis=[{is:context.el,context:context.h4},{is:gitlab_context.I,context:gitlab_context.
f}],detect=env=>cis.find(ci=>ci.is(env))?.context(env);var run=__nccwpck_require__2(29755),command=__nccwpck_require__2(36701),rollout_error=__nccwpck_require__2(
34794),log=__nccwpck_require__2(48282),external_node_path_=__nccwpck_require__2(76760),fan_out=__nccwpck_require__2(46045),interrupted=__nccwpck_require__2(96899),
live_page=__nccwpck_require__2(70053),summary_summary=__nccwpck_require__2(70906),outputs=__nccwpck_require__2(11167);const longest=1e3,dotenv=(outcome,prefix)=>Object.
entries((0,outputs.Y)(outcome)).map(([name,value])=>[variable(prefix,name),plain(value)]).filter(([,value])=>value!=="").map(([name,value])=>`${name}=${value}
`).join(""),variable=(prefix,name)=>`${prefix}${name.toUpperCase().replaceAll("-","_")}`,plain=value=>value.replace(/["'`\\$#]/g,"").slice(0,longest).trim();var external_node_fs_=__nccwpck_require__2(
73024);const keepDriver=(file,kept)=>{(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file),{recursive:!0}),(0,external_node_fs_.writeFileSync)(
file,`${JSON.stringify(kept)}
`)},keepReturn=(file,text)=>(0,external_node_fs_.writeFileSync)(file,text),returnKeptIn=file=>{try{return(0,interrupted.w5)((0,external_node_fs_.readFileSync)(file,
"utf8"))}catch{return}},forgetDriver=file=>(0,external_node_fs_.rmSync)(file,{force:!0}),driverIn=file=>{try{const kept=JSON.parse((0,external_node_fs_.readFileSync)(
file,"utf8"));return isDriverMark(kept)?{driver:kept.driver,pid:kept.pid}:void 0}catch{return}},isAtWork=({pid})=>{try{const words2=(0,external_node_fs_.readFileSync)(
`/proc/${pid}/cmdline`,"utf8").split("\0");return pid!==process.pid&&words2.some(word=>(0,external_node_path_.basename)(word)===program)}catch{return!1}},program=(0,external_node_path_.
basename)(process.argv[1]??""),isDriverMark=value=>typeof value=="object"&&value!==null&&"driver"in value&&typeof value.driver=="string"&&"pid"in value&&typeof value.
pid=="number",reportFiles=["outputs.env","junit.xml","annotations.json","summary.md"],jobFolders=({KN_ROLLOUT_JOB_FOLDER:reports,KN_ROLLOUT_STATE_FOLDER:state})=>reports&&
state?{reports,state}:void 0,driverFile=state=>(0,external_node_path_.join)(state,"driver.json"),returnFile=state=>(0,external_node_path_.join)(state,"returning\
.json"),writeReports=(folder,texts)=>{makeReportFolder(folder);for(const name of reportFiles){const file=(0,external_node_path_.join)(folder,name);(0,external_node_fs_.
rmSync)(file,{force:!0,recursive:!0}),(0,external_node_fs_.writeFileSync)(file,texts[name],{flag:"wx"})}},makeReportFolder=folder=>{for(const each of[(0,external_node_path_.
dirname)(folder),folder])makeFolder(each)},makeFolder=path=>{if((0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:!1})||(0,external_node_fs_.mkdirSync)(path),
!(0,external_node_fs_.lstatSync)(path).isDirectory())throw new Error(`${path} is not a folder.`)},reportUrl=(env,folder)=>env.CI_JOB_URL&&env.CI_PROJECT_DIR?`${env.
CI_JOB_URL}/artifacts/file/${(0,external_node_path_.relative)(env.CI_PROJECT_DIR,(0,external_node_path_.join)(folder,"summary.md"))}`:void 0,annotations=(outcome,{
reportUrl:reportUrl2})=>{const{url,candidateUrl,revision}=outcome,section=[{label:"Service",url},{label:`Candidate${revision?` ${revision}`:""}`,url:candidateUrl},
{label:"Rollout report",url:reportUrl2}].filter(link=>link.url).map(link=>({external_link:link}));return`${JSON.stringify({"kn-rollout":section},void 0,2)}
`};var ending=__nccwpck_require__2(31581),trouble_lines=__nccwpck_require__2(54265),text_endings=__nccwpck_require__2(36165),measurements=__nccwpck_require__2(92320),
numbers=__nccwpck_require__2(21447),trouble=__nccwpck_require__2(91246);const junitReporter=service=>{let cases=[];return{report:event=>{const before=event.is===
"ended"?cases.map(each=>withFacts(each,event.outcome)):cases;cases=[...before,...casesOf(event,before)]},xml:()=>suite(service,cases)}},withFacts=(each,outcome)=>each.
verdict==="failed"?{...each,output:[...each.output??[],...(0,trouble_lines.TW)((0,trouble.r4)(outcome)),...(0,ending.K)(outcome)]}:each,casesOf=(event,before)=>event.
is==="ready"?[{name:`${event.candidate} starts`,ms:event.afterMs,verdict:"passed"}]:event.is==="starting"?startCase(event.candidate,event.start):event.is==="hea\
lth"?[healthCase(event.result)]:event.is==="in-force"?[{name:`${event.percent} % in effect`,ms:event.afterMs,verdict:"passed"}]:event.is==="step-ended"?sourceCases(
event.result):event.is==="ended"?[endingCase(event.outcome,before)]:[],startCase=(candidate,start)=>start.is==="failed"?[{name:`${candidate} starts`,ms:0,verdict:"\
failed",message:`${start.why.reason} ${start.why.message}`.trim(),output:(0,trouble_lines.ln)(start.why)}]:[],healthCase=result=>{const name="health check at 0 \
%";switch(result.is){case"passed":return{name,ms:result.ms,verdict:"passed"};case"failed":case"unreachable":return{name,ms:result.detail.ms??0,verdict:"failed",
message:(0,trouble.gD)(result),output:[{tone:"plain",text:result.detail.command},...(0,trouble_lines.qJ)(result)]};case"cancelled":return{name,ms:0,verdict:"ski\
pped",message:trouble.HW}}},verdicts={passed:"passed",failed:"failed",inconclusive:"skipped","not-judged":"skipped","not-asked":"passed"},sourceCases=({percent,
heldMs,sources})=>sources.filter(({count,verdict})=>count>0||verdict!=="not-asked").map(result=>{const{source,bad,verdict,why}=result,text=[(0,measurements.lT)(
result),`${(0,numbers.U9)(bad)} failed`,...(0,measurements.nU)(result,["p95"])].join(", ");return{name:`${source} at ${percent} %`,ms:heldMs,verdict:verdicts[verdict],
message:why,output:[{tone:"plain",text}]}}),endingCase=(outcome,before)=>{const failed=before.some(({verdict})=>verdict==="failed")?"skipped":"failed";return{name:"\
outcome",ms:0,verdict:(0,endings2.F)(outcome)===0?"passed":failed,message:(0,text_endings.Pl)(outcome),output:(0,ending.D)(outcome)}},suite=(service,cases)=>{const countOf=verdict=>cases.
filter(each=>each.verdict===verdict).length,counts=`tests="${cases.length}" failures="${countOf("failed")}" skipped="${countOf("skipped")}"`,rows=cases.map(each=>caseXml(
service,each)).join(`
`);return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${`<testsuite name="kn-rollout ${(0,foreign_text2.js)(service)}" ${counts}>`}
${rows}
</testsuite>
</testsuites>
`},caseXml=(service,{name,ms,verdict,message="",output=[]})=>{const said=output.map(({text})=>(0,foreign_text2.js)(text)).join(`
`),why={passed:"",failed:`<failure message="${(0,foreign_text2.js)(message)}">${said}</failure>`,skipped:skipped(message)},out=verdict==="failed"||said===""?"":
`<system-out>${said}</system-out>`,seconds2=(ms/1e3).toFixed(3);return`<testcase classname="${(0,foreign_text2.js)(service)}" name="${(0,foreign_text2.js)(name)}\
" time="${seconds2}">${why[verdict]}${out}</testcase>`},skipped=message=>`<skipped message="${(0,foreign_text2.js)(message)}"/>`;var comment=__nccwpck_require__2(
10100);const patienceMs=5e3;function noteKeeper({notes,job,warn}){let trouble2;const{reporter,settled}=(0,live_page.t6)([async state=>{trouble2=await notes.put(
{mark:(0,comment.H)(state),body:(0,comment.b)(state,job)}).then(()=>{},error=>error instanceof Error?error.message:String(error))}]);return{reporter,settled:async clock2=>{
await settled(patienceMs,clock2),trouble2&&warn(`Could not update the note on the merge request: ${trouble2}. Check that KN_ROLLOUT_GITLAB_TOKEN has the scope a\
pi.`)}}}const notes_api_patienceMs=5e3,pages=5,perPage=100,notesOf=env=>{const{KN_ROLLOUT_GITLAB_TOKEN:token,CI_API_V4_URL:api,CI_PROJECT_ID:project}=env;if(!token||
!api||!project)return;const ask=asker(api,token);return{put:async({mark,body})=>{const request=await mergeRequest(ask,env,project);if(request===void 0)return"no\
-merge-request";const known=await noteWith(ask,request,mark);return await(known===void 0?ask("POST",`${request}/notes`,{body}):ask("PUT",`${request}/notes/${known}`,
{body})),"written"}}},asker=(api,token)=>async(method,path,body)=>{const headers={"PRIVATE-TOKEN":token,"Content-Type":"application/json"},signal=AbortSignal.timeout(
notes_api_patienceMs),response=await fetch(`${api}${path}`,{method,headers,signal,...body&&{body:JSON.stringify(body)}});if(!response.ok)throw new Error(`${method}\
 ${path} returned HTTP ${response.status}`);return response.json()},mergeRequest=async(ask,env,project)=>{const{CI_MERGE_REQUEST_IID:own,CI_MERGE_REQUEST_PROJECT_ID:target=project,
CI_COMMIT_SHA:commit}=env;if(own)return pathOf(target,own);if(!commit)return;const found=list(await ask("GET",`/projects/${project}/repository/commits/${commit}\
/merge_requests`)),[first]=found.filter(({state})=>state==="merged"||state==="opened");return first&&pathOf(String(first.project_id??project),String(first.iid))},
pathOf=(project,iid)=>`/projects/${encodeURIComponent(project)}/merge_requests/${iid}`,noteWith=async(ask,request,mark)=>{for(let page=1;page<=pages;page+=1){const notes=list(
await ask("GET",`${request}/notes?sort=asc&per_page=${perPage}&page=${page}`)),known=notes.find(({body})=>typeof body=="string"&&body.startsWith(mark));if(known)
return String(known.id);if(notes.length<perPage)return}},list=answer=>Array.isArray(answer)?answer.filter(each=>typeof each=="object"&&each!==null):[];function gitlabJob({
env,clock:clock2,log:log2,warn}){const folders=jobFolders(env);if(folders===void 0)return;const[file,fileOfReturn]=[driverFile(folders.state),returnFile(folders.
state)],service=env.KN_ROLLOUT_SERVICE||"kn-rollout",[junit,summary]=[junitReporter(service),(0,summary_summary.G)(service)],note=keeperIn(env,warn),reports=(0,fan_out.
Y)([junit,summary,...note?[note.reporter]:[]],warn);let isFinishing=!1,begun;const reported=outcome=>isFinishing?(0,interrupted.BF)(outcome,begun):outcome,reporter={
report:event=>{(begun?(0,interrupted._w)(log2,begun):log2).report(event),reports.report(event.is==="ended"?{...event,outcome:reported(event.outcome)}:event)}};return{
reporter:(0,interrupted.AC)(reporter,text=>decorate(warn,"the state for after_script",()=>keepReturn(fileOfReturn,text))),placeOf:file2=>(0,external_node_path_.
isAbsolute)(file2)?file2:(decorate(warn,reportsOfJob,()=>makeReportFolder(folders.reports)),(0,external_node_path_.join)(folders.reports,file2)),begin:driver=>keepDriver(
file,{driver,pid:process.pid}),leftDriver:async()=>{isFinishing=!0;const driver=await waitForScript(file,clock2);return begun=returnKeptIn(fileOfReturn),driver},
end:async outcome=>{outcome.kind!=="uncertain"&&forgetDriver(file),decorate(warn,reportsOfJob,()=>writeReports(folders.reports,{"outputs.env":dotenv(reported(outcome),
env.KN_ROLLOUT_OUTPUTS_PREFIX||"ROLLOUT_"),"junit.xml":junit.xml(),"annotations.json":annotations(reported(outcome),{reportUrl:reportUrl(env,folders.reports)}),
"summary.md":summary.markdown()??""})),await note?.settled(clock2)}}}const keeperIn=(env,warn)=>{const notes=(0,live_page.SI)(env.KN_ROLLOUT_COMMAND??"")?notesOf(
env):void 0;return notes&&noteKeeper({notes,job:(0,gitlab_context.f)(env),warn})},job_patienceMs=6e4,readEveryMs=200;async function waitForScript(file,clock2){const endMs=clock2.
now()+job_patienceMs;for(;;){const kept=driverIn(file);if(!kept||!isAtWork(kept)||clock2.now()>=endMs)return kept?.driver;await clock2.sleep(readEveryMs)}}const reportsOfJob="\
the reports of the job";function decorate(warn,what,write){try{write()}catch(error){warn(`Could not write ${what}: ${error instanceof Error?error.message:String(
error)}`)}}var log_log=__nccwpck_require__2(45958);const gitlabReporter=(write,{now,...options})=>{const page=(0,terminal.mx)(options),mark=(what,title)=>`\x1B[0Ks\
ection_${what}:${Math.floor(now()/1e3)}:${nameOf(title)}\r\x1B[0K`;return(0,log_log.e)(write,{...page,openFold:title=>`${mark("start",title)}${page.openFold(title)}`,
closeFold:title=>mark("end",title)})},nameOf=title=>`kn_rollout_${title.toLowerCase().replace(/[^a-z0-9]+/g,"_").replace(/_$/,"")}`;var run_facts=__nccwpck_require__2(
48338),job_limit=__nccwpck_require__2(70155),requester=__nccwpck_require__2(10766),line=__nccwpck_require__2(53216),tables=__nccwpck_require__2(93832),text_waiting=__nccwpck_require__2(
5062),where_traffic_is=__nccwpck_require__2(1451),words=__nccwpck_require__2(15336);const liveLines=(state,page)=>[(0,line.n8)(ruler(state,page.width),"title"),
...labelled("Steps",stepsText(state)),...labelled("Traffic",trafficText(state)),...labelled("Now",nowText(state,Math.max(0,page.nowMs-state.atMs)),toneOf(state)),
...errorLines(state,page.width),...labelled("Ctrl-C",interruptText(state),"quiet"),...labelled("Promote",goOnText(state),"quiet")],widestRuler=100;function ruler({
service,namespace,isRollback},width){return`\u2500\u2500 ${service} in ${namespace}${isRollback?", rollback":""} `.padEnd(Math.min(width,widestRuler),"\u2500")}
const labelled=(label,text,tone="plain")=>text===void 0?[]:[(0,line.n8)(`${label.padEnd(9)} ${text}`,tone)];function stepsText({steps,step,stage}){if(steps.length===
0)return;const isUnderWay=stage!=="aborting"&&stage!=="promoting",marked=steps.map(({percent,verdict},index)=>index===step&&isUnderWay?`[${percent} %]`:verdict===
void 0||verdict==="not-asked"?`${percent} %`:`${percent} % ${words.L2[verdict].toLowerCase()}`);return[...step<0&&isUnderWay?["[0 %]"]:[],...marked,...stage==="\
promoting"?["[promote]"]:[]].join(" -> ")}function trafficText({wanted,served,candidate}){const texts=[...new Set([...wanted,...served].map(({revision})=>revision))].
toSorted((a,b)=>+(b===candidate)-+(a===candidate)).flatMap(name=>{const[is,shall]=[percentOf(served,name),percentOf(wanted,name)];return is===0&&shall===0?[]:is===
shall?`${name} ${is} %`:`${name} ${is} % (wanted ${shall} %)`});return texts.length===0?"nobody is served":texts.join(", ")}const percentOf=(shares,name)=>shares.
find(({revision})=>revision===name)?.percent??0,doing={claimed:"Deploying",deployed:"Starting the new Revision",presented:"Preparing the first step",stepping:"G\
oing on",paused:"Paused",promoting:"Finishing the promotion",aborting:"Cleaning up",stopped:"Stopped"};function nowText(state,sinceMs){const{stage,wait,request}=state,
waiting=wait&&wait.on.is!=="hold"?(0,text_waiting.L)(later(wait,sinceMs)):void 0;return stage==="aborting"?returningText(state,waiting):request?`Going on, as ${(0,requester.
c)(request)} asked${waiting?`. ${waiting}`:""}`:waiting??holdText(state,sinceMs)??doing[stage]}const later=({forMs,...wait},sinceMs)=>({is:"still-waiting",...wait,
forMs:Math.max(1,Math.floor((forMs+sinceMs)/1e3))*1e3});function returningText({candidate,stable,because},waiting){const why=because?`, because ${(0,words.Js)(because,
candidate)}`:"";return waiting?stable.length===0?`Aborting${why}`:`Returning all traffic to ${(0,where_traffic_is.M)(stable)}${why}. ${waiting}`:because?`Cleani\
ng up. Aborted because ${(0,words.Js)(because,candidate)}`:doing.aborting}function holdText({hold,steps,step,wait},sinceMs){if(!hold||wait?.on.is!=="hold")return;
const{heldMs,holdMs,longestMs,verdict}=hold,isOutage=verdict==="outage",percent=steps[step]?.percent??0,left=holdMs-heldMs-sinceMs,during=isOutage?", stable fai\
ls as well":"";if(left>0)return`Holding ${percent} %: ${seconds(left)} left of ${(0,numbers.p0)(holdMs)}${during}`;const more2=Math.max(0,longestMs-heldMs-sinceMs);
return`Holding ${percent} %: ${isOutage?"stable fails as well, waiting for the end of that":"no verdict yet"}, ${seconds(more2)} more at most`}const seconds=ms=>ms<=
0?"0 s":(0,numbers.p0)(Math.ceil(ms/1e3)*1e3),toneOf=({stage,hold})=>stage==="aborting"?"bad":hold?.verdict==="outage"?"warn":"plain";function errorLines(state,width){
const{stage,isRollback,sources,hold,candidate=words.p1,stable,limit}=state;if(stage!=="stepping"||isRollback||sources.length===0)return[];const results=sources.
map(({name})=>hold?.measured.find(({source})=>source===name)),limitText=`${(0,numbers.tC)(limit.maxErrorRate,1)}${limit.isDefault?" (default)":""}`,rows=[["Erro\
rs of",candidate,stable.length===1?(0,where_traffic_is.M)(stable):"stable","limit"],...sources.map(({name},index)=>[name,partText(results[index]),partText(results[index]?.
stable),limitText])],texts=(0,tables.$5)(rows,width),tones=texts.length===rows.length?results.map(result=>toneBy(result,limit.maxErrorRate)):[];return texts.map(
(text,index)=>(0,line.n8)(text,tones[index-1]??"plain"))}const partText=part=>part&&part.count>0?`${(0,numbers.tC)(part.bad,part.count)} (${(0,numbers.U9)(part.
bad)} of ${(0,numbers.U9)(part.count)})`:"-";function toneBy(result,limit){return!result||result.count===0?"plain":result.verdict==="failed"?"bad":result.bad/result.
count>limit?"warn":"plain"}function interruptText({stage,stable,because,isRollback}){switch(stage){case"promoting":return"is too late to abort: the promotion is\
 decided, and is being finished";case"aborting":return because==="cancelled"?"again leaves now, with the cleanup undone":"twice leaves before the cleanup is don\
e";case"stepping":return isRollback?void 0:`aborts, and returns all traffic to ${(0,where_traffic_is.M)(stable)}`;case"paused":case"stopped":return;default:return stable.
length===0?"aborts: there is no Revision to return to":"aborts: no traffic has been shifted yet"}}const goOnText=({stage,wait,hold,request,isRollback,service,namespace})=>stage===
"stepping"&&wait?.on.is==="hold"&&hold?.verdict!=="outage"&&!request&&!isRollback?`before the hold is over: ${(0,command.j)({verb:"promote",service,namespace})}`:
void 0;var screen=__nccwpck_require__2(53786);const drives=new Set(["deploy","promote","rollback","abort"]);function liveViewOf(entry,raw,verb){const{env,draw,isTerminal}=entry,
size=entry.size?.();return(raw.given.get(catalogue.ay.plain.name)??"false").toLowerCase()!=="false"||(0,cli_entry.Mr)(raw)||env.TERM==="dumb"||isCi(env)||!drives.
has(verb)||!isTerminal||!draw||!size?void 0:createLiveView(entry,draw)}const isCi=env=>(0,context.el)(env)||(0,gitlab_context.I)(env)||!["","0","false"].includes(
(env.CI??"").toLowerCase()),redrawMs=1e3,usualSize={columns:80,rows:24};function createLiveView(entry,draw){const{clock:clock2}=entry,size=()=>entry.size?.()??usualSize,
dock=(0,screen.Q)({draw,size}),options=(0,cli_entry.Z8)(entry),over=new AbortController;let state;const redraw=()=>{if(!state||over.signal.aborted)return;const lines=liveLines(
state,{nowMs:clock2.now(),width:size().columns-1});dock.show(lines.map(each=>(0,terminal.eR)(each,{...options,width:()=>size().columns-1})))},end=()=>{over.abort(),
dock.show([])},keepDrawing=async()=>{for(;!over.signal.aborted;)await clock2.sleep(redrawMs,over.signal),redraw()};return{entry:{...entry,write:dock.print,page:dock.
print,writeError:line2=>dock.aside(()=>entry.writeError(line2))},reporting:log2=>({report:event=>{event.is==="ended"&&end(),log2.report(event)}}),show:now=>{const isFirst=state===
void 0;state=now,redraw(),isFirst&&keepDrawing().catch(()=>{})},end}}function startRollout(program2,{command:command2,always={},read},args){const written=read?read(
args,program2):writtenIn(program2,args,command2),raw={...written,given:new Map([...written.given,...Object.entries(always)])},face=faceOf(program2,raw,command2);
return command2==="status"&&raw.given.get(catalogue.ay.watch.name)==="true"?withSettings(face,raw,settings=>watch(face,settings)):command2==="curl"&&raw.given.has(
catalogue.ay.count.name)?withSettings(face,raw,settings=>sample(face,settings)):withSettings(face,raw,settings=>act(face,{verb:command2,settings,driver:(0,run.D)()}))}
async function watch(face,settings){const{env,reporter,interrupt}=face,{watchPage,watchStatus}=await Promise.all([__nccwpck_require__2.e(282),__nccwpck_require__2.
e(626)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,11626)),page=watchPage(face,settings.output==="json");return await watchStatus({settings,env,driver:"",
reporter,interrupt:interrupt()},page),0}async function sample(face,settings){const{env,reporter,interrupt}=face,{showSample}=await __nccwpck_require__2.e(808).then(
__nccwpck_require__2.bind(__nccwpck_require__2,56808)),invocation={settings,env,driver:"",reporter,interrupt:interrupt()};return await showSample(face,invocation,
settings.sample??{count:1,rate:1}),0}async function finish(program2,args){const raw=writtenIn(program2,args),face=faceOf(program2,raw,"finish"),driver=await face.
job?.leftDriver();return driver!==void 0?withSettings(face,raw,settings=>act(face,{verb:"finish",settings,driver})):(face.reporter.report({is:"note",text:"There\
 was nothing to finish."}),0)}const writtenIn=({env,cwd},args,verb)=>(0,flags.oX)(args,{env:{...env,...verb&&{KN_ROLLOUT_COMMAND:verb}},cwd},{...flags.ab,...verb&&
{verb}});function faceOf(program2,raw,verb){const view=liveViewOf(program2,raw,verb),entry=view?.entry??program2,{env,clock:clock2,write,writeError}=entry,isJson=(0,cli_entry.
Mr)(raw),text=isJson?jsonLog(entry,verb):textLog(entry,raw),log2=view?.reporting(text)??text,job=gitlabJob({env,clock:clock2,log:log2,warn:message=>(isJson?writeError:
write)(`Warning: ${(0,foreign_text2.g$)(message)}`)}),run2=(0,run_facts.V)(detect(env)??{},{version:version.r,startedMs:clock2.now()}),facts=reporter2=>(0,run_facts.
J)(run2,clock2.now,reporter2),reporter=facts(job?.reporter??log2),refusals=detect(env)?reporter:log2;return{...entry,reporter,refusals,facts,...job&&{job},...view&&
{view}}}const jsonLog=({page:write,writeError},verb)=>verb==="status"?(0,json.A7)({write,writeError}):(0,json.G3)({write});function textLog(entry,{given,known}){
const{env,clock:clock2,page}=entry;return(0,context.el)(env)?(0,log.T)(page,given.get(catalogue.aC.service.name)??"kn-rollout"):(0,gitlab_context.I)(env)?gitlabReporter(
page,{colour:!0,now:clock2.now}):(0,terminal.CO)(page,(0,cli_entry.Z8)(entry,known))}async function act(face,{verb,settings:wanted,driver}){const{env,job,reporter,
facts,clock:clock2,view}=face,interrupt=interruptOf(face,{verb,settings:wanted}),{run:id,attempt,jobUrl,endsAtMs}=detect(env)??{},placed=job&&wanted.report!==void 0?
{...wanted,report:job.placeOf(wanted.report)}:wanted,settings=verb==="deploy"?(0,job_limit.pK)(placed,endsAtMs&&endsAtMs-clock2.now()):placed;job?.begin(driver);
const outcome=await(0,run.e)(verb,{settings,env,driver,reporter,facts,interrupt,job:{run:id,attempt,url:jobUrl},...view&&{show:view.show}});return view?.end(),await job?.
end(outcome),(0,endings2.F)(outcome)}function interruptOf(face,{verb,settings}){const{job,interrupt,exit,writeError,view}=face;return job?interrupt():verb==="st\
atus"?new AbortController().signal:interrupt(()=>{view?.end(),verb!=="curl"&&!settings.dryRun&&writeError(leftOpen(verb,settings)),exit(130)},writeError)}const leftOpen=(verb,{
service,namespace})=>verb==="recover"?`Stopped before the end: rollouts may still be open, with their Services locked. To finish them: ${(0,command.j)({verb:"re\
cover",namespace})}`:`Stopped before the end: ${service} may still be locked, with traffic on both Revisions. To return traffic to stable and unlock it: ${(0,command.
j)({verb:"abort",service,namespace})}`;async function withSettings({refusals,job},raw,then){try{return await then((0,parse.qg)(raw))}catch(error){if(!(error instanceof
rollout_error.a))throw error;const outcome=(0,refusal.J5)(error,refusals);return await job?.end(outcome),(0,endings2.F)(outcome)}}async function runOwn(entry,{runs,
...verb},args){if(runs.is==="rollout")throw new Error(`${verb.name} has no code of its own`);const{env,cwd,clock:clock2,interrupt,page:write,writeError}=entry,raw=(0,flags.
oX)(args,{env,cwd},{known:(0,table_verb.c)({...verb,runs}),positional:runs.positional,verb:verb.name}),page=pageOf(entry,raw),reader=(0,written_reader.T)(raw);let connection;
try{const{prepare}=await runs.load(),{act:act2}=prepare(reader);reader.take(catalogue.ay.output);const source={...placeIn(reader),env};return(0,parse.iN)(raw,reader),
await act2({page,env,clock:clock2,interrupt,connect:async()=>(connection??=await(0,connect.N)(source),connection.warnings.forEach(page.warn),connection)})}catch(error){
const reporter=(0,cli_entry.Mr)(raw)?(0,json.A7)({write,writeError}):textLog(entry,raw);return(0,endings2.F)((0,refusal.J5)(error,reporter))}finally{connection?.
close()}}const placeIn=({take})=>{const[kubeconfig,context2,namespace]=[take(catalogue.aC.kubeconfig),take(catalogue.aC.context),take(catalogue.aC.namespace)];return{
...kubeconfig&&{kubeconfig},...context2&&{context:context2},...namespace&&{namespace}}};function pageOf(entry,raw){const{write,writeError}=entry,options=(0,cli_entry.
Z8)(entry,raw.known),isJson=(0,cli_entry.Mr)(raw);return{show:lines=>{if(!isJson)for(const each of lines)write((0,terminal.eR)(each,options))},print:write,data:value=>{
isJson&&write((0,json.KI)(value))},width:options.width??(()=>Number.POSITIVE_INFINITY),warn:message=>writeError(`Warning: ${(0,foreign_text2.g$)(options.say(message))}`)}}
async function main(given){const program2=(0,cli_entry.wH)(given),{args,env,write}=program2,[word=env.KN_ROLLOUT_COMMAND,...rest]=commandFirst(args);if(word===void 0||
isHelpFlag(word))return(0,cli_entry.yy)(write,overview((0,cli_entry._E)(program2)));if(word==="help")return help(program2,rest);if(word==="version"||word==="--v\
ersion")return(0,cli_entry.yy)(write,version.r);if(rest.some(isHelpFlag))return help(program2,[word]);if(word==="finish")return finish(program2,rest);const verb=(0,verbs.
x0)(word);return verb?verb.runs.is==="rollout"?startRollout(program2,verb.runs,rest):runOwn(program2,verb,rest):unknown(program2,word,rest)}const isHelpFlag=word=>word===
"--help"||word==="-h";function help(program2,words2){const[word]=commandFirst(words2),width=(0,cli_entry._E)(program2);if(word===void 0||word==="help")return(0,cli_entry.
yy)(program2.write,overview(width));if(word==="settings")return(0,cli_entry.yy)(program2.write,settingsText(width));const verb=(0,verbs.x0)(word);return verb?(0,cli_entry.
yy)(program2.write,verbPage(verb,width)):unknown(program2,word,[])}function unknown(program2,word,rest){const write=(0,cli_entry.Mr)(writtenIn(program2,rest))?program2.
writeError:program2.write;return(0,cli_entry.yy)(write,unknownCommand(word,(0,foreign_text2.g$)(word)),2)}}),46603:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Mr:()=>isJsonWanted,Z8:()=>terminalOptions,_E:()=>proseWidth,wH:()=>withinRunner,yy:()=>print});var _github_context_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
23443),_gitlab_context_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(83835),_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
70621),_settings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(32104),_settings_sources_in_flags_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
44914);const withinRunner=program=>{const{env,write:page,writeError}=program;if(!(0,_github_context_js__WEBPACK_IMPORTED_MODULE_4__.el)(env))return{...program,page};
const harmless=to=>line=>to((0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.c)(line));return{...program,page,write:harmless(page),writeError:harmless(
writeError)}},isJsonWanted=({given})=>given.get(_settings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.ay.output.name)?.trim()==="json",terminalOptions=({env,isTerminal,
size},known=_settings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.Jw)=>({say:(0,_settings_sources_in_flags_js__WEBPACK_IMPORTED_MODULE_3__.r)(known),colour:isTerminal?
!env.NO_COLOR&&env.TERM!=="dumb":(0,_gitlab_context_js__WEBPACK_IMPORTED_MODULE_0__.I)(env),width:()=>size?.()?.columns??Number.POSITIVE_INFINITY}),usualWidth=80,
widestProse=100,proseWidth=({size})=>Math.min(size?.()?.columns??usualWidth,widestProse);function print(write,text,code=0){return write(text),code}}),49196:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{G:()=>setupVerbs,c:()=>installOptions});var _settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
32104),_settings_kinds_choice_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(39031),_settings_kinds_manifests_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
98564),_settings_kinds_name_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(6103),_settings_kinds_plain_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
96182),_options_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(51845);const filename={name:"filename",kind:_settings_kinds_manifests_js__WEBPACK_IMPORTED_MODULE_2__.
L,short:"f",example:"serving-core.yaml",sentence:"A manifest, usually as an argument: a file, or an address with the checksum of what is there, ADDRESS#sha256=H\
EX. A file can have a checksum, too."},timeout={name:"timeout",kind:(0,_settings_kinds_plain_js__WEBPACK_IMPORTED_MODULE_4__.p0)(1e3),default:"5m",example:"10m",
sentence:"How long to wait at most, in all."},dryRun={..._settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V1.dryRun,sentence:"Show what would be done, as the\
 cluster itself says, and change nothing."},ingressClass={name:"ingress-class",kind:_settings_kinds_name_js__WEBPACK_IMPORTED_MODULE_3__.Hd,example:"kourier.ing\
ress.networking.knative.dev",sentence:"The ingress that Knative uses, written to config-network of knative-serving."},forceConflicts={name:"force-conflicts",kind:_settings_kinds_choice_js__WEBPACK_IMPORTED_MODULE_1__.
G,default:"false",example:"true",sentence:"Replace values that another client has set, but for those of webhooks, which their product sets itself."},evenIfUsed={
name:"even-if-used",kind:_settings_kinds_choice_js__WEBPACK_IMPORTED_MODULE_1__.G,default:"false",example:"true",sentence:"Delete all objects of the kinds that \
the manifests define as well, such as the Services of Knative."},installOptions={filename,timeout,dryRun,ingressClass,forceConflicts,evenIfUsed},where={..._options_js__WEBPACK_IMPORTED_MODULE_5__.
dU,settings:_options_js__WEBPACK_IMPORTED_MODULE_5__.dU.settings.map(each=>each.name===_settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.aC.namespace.name?{...each,
sentence:"The namespace of objects whose manifest names none."}:each)},setupVerbs=[{name:"install",section:"Set up",summary:"install Knative and an ingress from\
 release manifests",usage:"FILE|ADDRESS#sha256=HEX ... [flags]",text:["Reads and checks all manifests, and has the cluster say what each object would change, be\
fore anything is written: a checksum, a kind or a right that is missing changes nothing. Then goes manifest by manifest: namespaces, custom resource definitions\
 until they are served, everything else, and Deployments until they are available.","What is as in the manifests already is left alone, so it can be run again, \
and with the manifests of the next version. Any manifests are taken: those of Knative Serving, of an ingress, and others. The domain is set by `domain create --\
default`."],examples:[{does:"Knative and Kourier from files",command:"kn-rollout install serving-crds.yaml serving-core.yaml kourier.yaml --ingress-class kourie\
r.ingress.networking.knative.dev"},{does:"From the release itself, with the checksum that is shown there",command:"kn-rollout install https://releases.example/s\
erving-core.yaml#sha256=HEX"},{does:"What the next version would change",command:"kn-rollout install serving-core.yaml --dry-run"}],options:[{title:"What to ins\
tall",settings:[filename,ingressClass]},{title:"How",settings:[dryRun,timeout,forceConflicts]},where],exits:["0  installed, or it was so already","2  refused: n\
othing was changed","3  begun, but not finished: run it again"],runs:{is:"own",positional:[filename],load:async()=>(await Promise.all([__nccwpck_require__2.e(493),
__nccwpck_require__2.e(427)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,34427))).install}},{name:"uninstall",section:"Set up",summary:"delete what ins\
tall made, in the reverse order",usage:"FILE|ADDRESS#sha256=HEX ... [flags]",text:["Takes the same manifests. Namespaces go last, with everything in them, and c\
ustom resource definitions before them, with all objects of their kinds: while there are any, such as Services of Knative, it is refused, unless --even-if-used \
says otherwise. Those are then deleted first, while their controllers are still there to clean up.","Waits until everything is gone. What is gone already is fin\
e, so it can be run again."],examples:[{does:"What would be deleted",command:"kn-rollout uninstall serving-core.yaml kourier.yaml --dry-run"},{does:"Delete it",
command:"kn-rollout uninstall serving-core.yaml kourier.yaml"}],options:[{title:"What to delete",settings:[filename,evenIfUsed]},{title:"How",settings:[dryRun,timeout]},
where],exits:["0  all of it is gone, or was so already","2  refused: nothing was changed","3  begun, but not finished: run it again"],runs:{is:"own",positional:[
filename],load:async()=>(await Promise.all([__nccwpck_require__2.e(493),__nccwpck_require__2.e(374)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,64374))).
uninstall}}]}),51845:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{EH:()=>anyService,
d6:()=>areaOf,UB:()=>askedIn,pm:()=>checkedService,dU:()=>clusterOptions,hI:()=>clusterWith,pY:()=>domainOptions,fC:()=>everywhere,DD:()=>logOptions,IL:()=>newService,
gW:()=>oneService,IJ:()=>outputWith,vf:()=>shell,g:()=>showValues,eH:()=>specialOptions,Pc:()=>tagOptions,uE:()=>trafficOptions});var catalogue=__nccwpck_require__2(
32104),choice=__nccwpck_require__2(39031),kinds_name=__nccwpck_require__2(6103),plain=__nccwpck_require__2(96182),setting=__nccwpck_require__2(7714),units=__nccwpck_require__2(
97841);const shares={takes:"names with percentages",shape:"lines",read:text=>{const items=text.split(/[,\n]/).map(item=>item.trim()),read=(0,setting.Q7)(items.filter(
item=>item!=="").map(shareOf));if(read.is==="wrong")return read;const sum=read.value.reduce((whole,{percent})=>whole+percent,0);return sum===100?read:{is:"wrong",
faults:[(0,setting.DG)("E_SHARE_SUM",{sum})]}}},shareOf=written=>{const[,service2,word,amount]=/^(?:([^:=\s]+):)?([^:=\s]+)\s*=\s*(.+)$/.exec(written)??[];if(word===
void 0||amount===void 0)return(0,setting.Qm)("E_SPLIT_ENTRY",{value:written});const percent=(0,units.lo)(amount);return percent===void 0?(0,setting.Qm)("E_PERCE\
NT",{value:amount}):(0,setting.ok)({written,word,percent,...service2===void 0?{}:{service:service2}})};var nearest=__nccwpck_require__2(59708);const{required:_required,
...service}=catalogue.aC.service,anyService={...service,sentence:"Name of the Service, usually the first argument. Without it: all Services of the namespace."},
oneService={...service,sentence:"Name of the Service, usually the first argument."},newService={...service,sentence:"Name of the Service, usually the first argu\
ment. It is created if it does not exist. Not needed with `manifest`, which has it."},checkedService={...service,sentence:"Name of a Service to check as well, u\
sually the first argument."},everywhere={...catalogue.aC.allNamespaces,sentence:"All namespaces of the cluster."},shell={name:"shell",kind:(0,choice.Y)("bash","\
zsh","fish"),example:"bash",sentence:"The shell, usually the first argument."},logOptions={revision:{name:"revision",kind:kinds_name.Hd,example:"hello-00042",short:"\
r",sentence:"A Revision, instead of a whole Service."},follow:{name:"follow",kind:choice.G,default:"false",example:"true",short:"f",sentence:"Show what is print\
ed from now on, too, also by pods that start later, until Ctrl-C."},lines:{name:"lines",kind:(0,plain.nd)(0,1e5),default:"10",example:"100",short:"l",sentence:"\
How many of the last lines of each pod to show."}},trafficOptions={percentage:{name:"percentage",kind:shares,example:"latest=10%",short:"p",sentence:"What a Rev\
ision receives, 100 in all: latest, previous, a tag or the name of a Revision, then its whole percentage. @latest follows the latest one from then on."},verify:{
name:"verify",kind:(0,plain.nd)(1,1e5),example:"100",sentence:"Then send so many requests to the Service as its users do, and count the responses."},rate:{...catalogue.
ay.rate,sentence:"With `verify`: requests per second."},revisionFrom:{...catalogue.ay.revisionFrom,sentence:catalogue.ay.revisionFrom.sentence.replace("Only for\
 `curl` with `count`","With `verify`")}},tagOptions={revision:{name:"revision",kind:plain.Qq,example:"hello-00042",short:"r",sentence:"The Revision that gets th\
e tag, usually the second argument: its name, latest, previous, or another tag of it."},tag:{name:"tag",kind:kinds_name.fe,example:"stable",short:"t",sentence:"\
The tag, usually the last argument. It is the first part of the address at which the Revision alone answers."},move:{name:"move",kind:choice.G,default:"false",example:"\
true",sentence:"Move the tag where another Revision has it."}},showValues={name:"show-values",kind:choice.G,default:"false",example:"true",sentence:"Show the va\
lues that are written in the Service itself. They may be secret; those of Secrets are never read."},domainActions=(0,choice.Y)("list","create","map"),actionsOfOthers={
add:"map HOST SERVICE",default:"create DOMAIN --default",get:"list",ls:"list",set:"create DOMAIN --default",show:"list"},domainOptions={action:{name:"action",kind:{
...domainActions,read:value=>{const read=domainActions.read(value);if(read.is==="read")return read;const meant=(Object.hasOwn(actionsOfOthers,value)?actionsOfOthers[value]:
void 0)??(0,nearest.p)(value,domainActions.options??[]);return meant===void 0?read:(0,setting.Qm)("E_ACTION",{value,meant})}},default:"list",example:"list",sentence:"\
What to do, usually the first argument."},domain:{name:"domain",kind:kinds_name.Hd,example:"example.com",sentence:"For `create`: a domain. For `map`: a host. Us\
ually the second argument."},isDefault:{name:"default",kind:choice.G,default:"false",example:"true",sentence:"For `create`: make it the domain of all Services t\
hat no other domain selects."},service:{...service,sentence:"For `map`: the Service that the host leads to, usually the third argument."},move:{name:"move",kind:choice.
G,default:"false",example:"true",sentence:"For `map`: map the host to this Service even if it is mapped to another. For `create`: make the domain the default ev\
en if it has a selector."}},specialOptions=(...more)=>({title:"Special cases",settings:[...more,{...catalogue.V1.adoptGitops,sentence:"Change the traffic even i\
f Argo CD or Flux manages this Service and might revert it."}]}),{namespace,kubeconfig,context}=catalogue.aC,outputWith=what=>({...catalogue.ay.output,sentence:`\
What stdout is: text for people, or json for programs: ${what}.`}),clusterWith=what=>({title:"Which cluster",settings:[{...namespace,unset:"that of the context"},
kubeconfig,context,outputWith(what)]}),clusterOptions=clusterWith("one object"),askedIn=({take,isGiven,blame,spell})=>{const[name,isEverywhere]=[take(anyService),
take(everywhere)];for(const other of[anyService,catalogue.aC.namespace])isEverywhere&&isGiven(other)&&blame(everywhere,(0,setting.DG)("E_ALL_AND_ONE",{other:spell(
other)}));return{isEverywhere,...name!==void 0&&{service:name}}},areaOf=({isEverywhere},{namespace:own})=>isEverywhere?{}:{namespace:own}}),44930:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{It:()=>replayOptions,NJ:()=>file,bO:()=>replayVerb});var _settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
32104),_settings_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(96182),_options_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(51845);const file={
name:"file",kind:_settings_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__.Qq,example:"measurements.jsonl",sentence:"File that a rollout has saved its measurements \
in (its setting `measurements`). Usually the first argument."},recorded="as recorded",hold={..._settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.hold,kind:(0,_settings_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__.
p0)(0),unset:recorded,sentence:"How long to hold each step at least."},maxHold={..._settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.MX.maxHold,unset:recorded},
onInconclusive={..._settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.MX.onInconclusive,unset:recorded},detect={..._settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
MX.detect,kind:_settings_kinds_plain_js__WEBPACK_IMPORTED_MODULE_1__.TS,sentence:"Share of failed requests that must not go undetected."},replayOptions={hold:asRecorded(
hold),maxHold,onInconclusive:asRecorded(onInconclusive),detect};function asRecorded({default:_,...setting}){return setting}const{maxErrorRate,maxLatency,falseAbort,
missedFault}=_settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.MX,report={..._settings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V1.report,sentence:"File to w\
rite a report of the replay to: one HTML page with charts and verdicts. An existing file is replaced."},replayVerb={name:"replay",section:"Look",summary:"tell w\
hat other limits would have decided on a rollout",usage:"FILE [flags]",text:["Judges what a rollout has measured once more, by the same judge: with the limits i\
t had, or with those that are given. Asks no cluster, and changes nothing.","Each step is judged on what was measured in it. If other limits need longer than a \
step was held, the answer is that nothing is decided."],examples:[{does:"What would a limit of 2 % have done?",command:"kn-rollout replay measurements.jsonl --m\
ax-error-rate 2%"},{does:"The same as a page with charts",command:"kn-rollout replay measurements.jsonl --max-error-rate 2% --report replay.html"},{does:"For a \
program",command:"kn-rollout replay measurements.jsonl --hold 1m --output json"}],options:[{title:"What was recorded",settings:[file]},{title:"Limits",settings:[
maxErrorRate,detect,maxLatency,falseAbort,missedFault]},{title:"Holds",settings:[replayOptions.hold,maxHold,replayOptions.onInconclusive]},{title:"How the comma\
nd line reports",settings:[report,(0,_options_js__WEBPACK_IMPORTED_MODULE_2__.IJ)("one object")]}],exits:["0 it was replayed, whatever was decided","2 the file \
cannot be read, or an option is invalid"],runs:{is:"own",positional:[file],load:async()=>(await Promise.all([__nccwpck_require__2.e(842),__nccwpck_require__2.e(
676),__nccwpck_require__2.e(36)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,24036))).code}}}),13859:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{c:()=>optionsOf});const optionsOf=({options})=>options.flatMap(({settings})=>settings)}),73552:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{V0:()=>sections,x0:()=>verbNamed,PB:()=>verbs});var catalogue=__nccwpck_require__2(32104),kinds_lines=__nccwpck_require__2(
3105),setting=__nccwpck_require__2(7714),flags=__nccwpck_require__2(18695),table_options=__nccwpck_require__2(51845);const{command:_command,allNamespaces:_all,service:_service,
...where}=catalogue.aC,{namespace,kubeconfig,context}=catalogue.aC,cluster=[{...namespace,unset:"that of the context"},kubeconfig,context],place={title:"Which S\
ervice, on which cluster",settings:[table_options.IL,...Object.values(where)]},placeOf=(...which2)=>({...place,settings:[...which2,...cluster]}),there=placeOf(table_options.
gW),anywhere=placeOf(table_options.EH,table_options.fC),view={...catalogue.vo,settings:[catalogue.ay.plain,catalogue.ay.output]},withReport={...view,settings:[catalogue.
V1.report,...view.settings]},healthCheck={title:"Health check",settings:Object.values(catalogue.vK)},limits={title:"Limits at each step",settings:Object.values(
catalogue.MX)},mayBeElsewhere="3  traffic may not be where it should be: read the last lines of the log",promote={name:"promote",section:"Roll out",summary:"end\
 the hold of a running rollout, or continue a paused one",usage:"SERVICE [flags]",text:["Of a rollout that is running it ends the hold of the step in effect: it\
s job goes on to the next step at once, even if no verdict is in. A limit that is exceeded still returns traffic, and so does an abort. Before the first step th\
ere is no hold to end: the health check is never skipped.","A rollout that is paused, or whose job is dead, goes on from here with the next step, by the plan, t\
he health check and the limits of the deploy, unless new ones are given. The step of the pause has been held, and is not held again."],examples:[{does:"Go on be\
fore the hold is over",command:"kn-rollout promote hello -n shop"},{does:"Go on with the rollout that waits for an approval",command:"kn-rollout promote hello -\
n shop"}],options:[there,{title:"How to go on",settings:[catalogue.et.hold,catalogue.et.timeout]},healthCheck,limits,withReport],runs:{is:"rollout",command:"pro\
mote"}},abort={name:"abort",section:"Roll out",summary:"abort the open rollout and return traffic to stable",usage:"SERVICE [flags]",text:["Returns all traffic \
to the stable Revision with its first write, then restores the template and unlocks the Service. Works on a rollout that is running, paused, or left open by a k\
illed job."],examples:[{does:"Stop a release that goes wrong",command:"kn-rollout abort hello -n shop"}],options:[there,{title:"How to end",settings:[catalogue.
V1.onAbort,catalogue.et.timeout]},withReport],exits:["0  traffic is on the stable Revision","1  too late: the new Revision is promoted","2  refused: nothing was\
 changed",mayBeElsewhere],runs:{is:"rollout",command:"abort"}},timeToStart={...catalogue.vK.readyTimeout,sentence:"How long to wait for the pods of the Revision\
 that traffic returns to."},rollback={name:"rollback",section:"Roll out",summary:"return to the previous Revision, or another good one",usage:"SERVICE [flags]",
text:["Starts the pods of the previous Revision, or of the one that --to names, then shifts all traffic to it and restores its configuration. That holds in a sp\
lit too, and where it has all traffic already but not the configuration. The previous one has the tag `previous`: in a split the Revision that served before it,\
 after a promotion the one that was replaced. The Revision that is left counts as bad from then on. One that proved bad in a rollout is refused: `revisions` sho\
ws which are good."],examples:[{does:"Go back to the Revision before",command:"kn-rollout rollback hello -n shop"},{does:"Further back",command:"kn-rollout roll\
back hello -n shop --to hello-00041"}],options:[there,{title:"Where to",settings:[catalogue.V1.to,catalogue.V1.evenIfBad,catalogue.et.stableTag,catalogue.et.adoptTags]},
{title:"How to end",settings:[catalogue.V1.keepPrevious,timeToStart,catalogue.et.timeout]},withReport],exits:["0  traffic is on that Revision","2  refused: noth\
ing was changed",mayBeElsewhere],runs:{is:"rollout",command:"rollback"}},recover={name:"recover",section:"Roll out",summary:"finish rollouts that killed jobs or\
 pauses left open",usage:"[SERVICE] [flags]",text:["Looks at one Service, at all of a namespace, or with -A at all of the cluster. Rollouts whose job is alive a\
re listed and left alone."],examples:[{does:"Whatever was left open in a namespace",command:"kn-rollout recover -n shop"},{does:"In the whole cluster",command:"\
kn-rollout recover --all-namespaces"}],options:[anywhere,withReport],exits:["0  no rollout is left open that can be finished","1  some are still open","2  refus\
ed: nothing was changed",mayBeElsewhere],runs:{is:"rollout",command:"recover"}},rollout_verbs_status={name:"status",section:"Look",summary:"show who serves, who\
 should, and the open rollout",usage:"[SERVICE] [flags]",text:["Shows one Service as a tree: its Revisions with their traffic, tags, pods, what they proved, and\
 why one is not ready or proved bad; whether traffic is pinned or follows the latest Revision; and whose configuration the Service has, if that gets no traffic.\
 Where the Route does not serve yet what the Service asks for, it shows both.","Without a Service it lists all of the namespace, or with -A of the cluster, thos\
e with an open rollout first. Changes nothing."],examples:[{does:"One Service",command:"kn-rollout status hello -n shop"},{does:"The same, until Ctrl-C",command:"\
kn-rollout status hello -n shop --watch"},{does:"All Services of a namespace",command:"kn-rollout status -n shop"},{does:"For a program",command:"kn-rollout sta\
tus hello -n shop --output json"}],options:[anywhere,{...catalogue.vo,settings:[catalogue.ay.watch,(0,table_options.IJ)("one object, or with `watch` one each ti\
me")]}],exits:["0  shown","2  refused: there is no such Service, or the cluster cannot be asked"],runs:{is:"rollout",command:"status"}},{output:_output,plain:_plain,
watch:_watch,...sampling}=catalogue.ay,curl={name:"curl",section:"Look",summary:"check the candidate, or count what users are answered",usage:"SERVICE [flags]",
text:["Runs the health check of a rollout on the tag URL of the candidate, or, without one, on the Service, and prints it as a curl command to paste.","With --c\
ount it sends requests to the Service as its users do, groups the responses by status and body, and shows latencies and cold starts. Which Revision answered it \
can only say where responses name it. Changes nothing."],examples:[{does:"Ask one path of the candidate",command:"kn-rollout curl hello -n shop --health-path /h\
ealthz"},{does:"See a split at work",command:"kn-rollout curl hello -n shop --count 100"},{does:"The same by Revision, of an app that prints its version",command:"\
kn-rollout curl hello -n shop --count 100 --revision-from 'body:version (\\w+)'"}],options:[there,{title:"Many requests",settings:Object.values(sampling)},{...healthCheck,
title:"The request, and what its response must be"},{...catalogue.vo,settings:[(0,table_options.IJ)("one event a line and the outcome last, or with `count` one \
object")]}],exits:["0  healthy; with --count: counted","2  not healthy, or the Service cannot be asked"],runs:{is:"rollout",command:"curl"}},ofDeploy=catalogue.
TN.slice(1).map(group=>without(group,catalogue.V1.to,catalogue.V1.evenIfBad));function without(group,...settings){return{...group,settings:group.settings.filter(
setting2=>!settings.includes(setting2))}}const deploy={name:"deploy",section:"Roll out",summary:"deploy a Revision and shift traffic to it step by step",usage:"\
SERVICE [flags]",text:["Deploys a new Revision without traffic, waits until it is ready, checks it at its own address, then shifts traffic to it step by step. R\
eturns all traffic to the Revision before if a limit is exceeded, at Ctrl-C, or when anything else fails."],examples:[{does:"A new image by the usual steps",command:"\
kn-rollout deploy hello -n shop --image registry.example/hello:2 --health-path /healthz"},{does:"Steps and limits of your own",command:"kn-rollout deploy hello \
-n shop --image registry.example/hello:2 --steps 5,25,100 --hold 5m --max-error-rate 1%"},{does:"Without moving traffic: to look at the new Revision at its own \
address first",command:"kn-rollout deploy hello -n shop --image registry.example/hello:2 --traffic latest=0,previous=100"},{does:"With a report to keep, also of\
 an abort",command:"kn-rollout deploy hello -n shop --image registry.example/hello:2 --report report.html"},{does:"See what would change",command:"kn-rollout de\
ploy hello -n shop --image registry.example/hello:2 --dry-run"}],options:[place,...ofDeploy,view],runs:{is:"rollout",command:"deploy"}},planned={name:"plan",section:"\
Roll out",summary:"tell what a deploy would change, and what it can find out",usage:"SERVICE [flags]",text:["The same as deploy --dry-run, with the same setting\
s. Changes nothing: the API server validates every write of the rollout and stores none.","Shows what would differ, the steps, and for each step what is measure\
d in its hold at the present rate of requests, how long a verdict takes, which fault it finds and how soon, and how many bad answers users get until then: in ha\
lf of all cases, and in nine of ten. Says how often a good release is aborted by mistake.","The table has a line for each step and what measures it. Measured in\
 its hold: how much that is. Enough after: the time, and in brackets the measurements without a failure, that a good release takes to pass; never: more than the\
 step may take, at most --max-hold. Finds a fault of: the smallest share of failures that nine in ten rollouts find within the hold. Must be found: the share th\
at --detect names, and when it is found in half of all cases, and in nine of ten; not in 2 min: often missed, even if the step is held that long. Bad answers un\
til then: what users get before traffic returns."],examples:[{does:"Are two minutes for each step enough?",command:"kn-rollout plan hello -n shop --image regist\
ry.example/hello:2 --steps 10,50,100 --hold 2m"},{does:"Each write, too",command:"kn-rollout plan hello -n shop --image registry.example/hello:2 --show-writes"}],
options:[place,...ofDeploy.map(group=>without(group,catalogue.V1.dryRun)),{...catalogue.vo,settings:[catalogue.ay.output]}],exits:["0  shown: nothing was change\
d","2  refused, as the deploy would be: nothing was changed"],runs:{is:"rollout",command:"deploy",always:{[catalogue.V1.dryRun.name]:"true"}}},rolloutVerbs=[deploy,
planned,promote,abort,rollback,recover,rollout_verbs_status,curl],listed={name:"env",section:"Change by hand",summary:"list the variables of a Service",usage:"S\
ERVICE [flags]",text:["Names, and where each value comes from: the Service itself, a Secret, a config map. Values are not shown unless asked for.","`env set` an\
d `env unset` change them."],examples:[{does:"Which variables there are",command:"kn-rollout env hello -n shop"},{does:"With the values that are no Secrets",command:"\
kn-rollout env hello -n shop --show-values"}],options:[{title:"Whose, and how much of it",settings:[table_options.gW,table_options.g]},table_options.dU],exits:[
"0  shown","2  refused: there is no such Service, or the cluster cannot be asked"],runs:{is:"own",positional:[table_options.gW],load:async()=>(await __nccwpck_require__2.
e(988).then(__nccwpck_require__2.bind(__nccwpck_require__2,8988))).env}},isDeploy="The change makes a new Revision, so it is a deploy like any other: the Revisi\
on is checked before it receives traffic, takes it over step by step, and all of it returns to the Revision before if a limit is exceeded or at Ctrl-C.",howToRollOut=ofDeploy.
slice(1).map(group=>without(group,catalogue.V1.create,catalogue.V1.onFirstFailure,catalogue.V1.newRevision)),{namespace:env_options_namespace,kubeconfig:env_options_kubeconfig,
context:env_options_context}=catalogue.aC,optionsWith=(service,...changes)=>[{title:"What to change",settings:[service,...changes]},{title:"Which cluster",settings:[
{...env_options_namespace,unset:"that of the context"},env_options_kubeconfig,env_options_context]},...howToRollOut,view],variables={...catalogue.vs.env,sentence:"\
Variables to set (`NAME=value`) or remove (`NAME-`), usually the arguments behind the Service. All others remain unchanged. Quotes are part of the value."},names={
...catalogue.vs.env,example:"TARGET",sentence:"Names of the variables to remove, usually the arguments behind the Service. All others remain unchanged."},others=[
catalogue.vs.envFile,catalogue.vs.envFromSecret,catalogue.vs.envFromConfigMap],ofSet=optionsWith(table_options.gW,variables,...others),ofUnset=optionsWith(table_options.
gW,names),runs=(verb,options,change)=>({is:"rollout",command:"deploy",always:{[catalogue.V1.create.name]:"false"},read:(args,place2)=>{const known=[...options.flatMap(
({settings})=>settings),catalogue.V1.create];return change((0,flags.oX)(args,place2,{known,positional:[table_options.gW,catalogue.vs.env],verb}))}}),withSome=(raw,example,...settings)=>{
const{given,spell,problems}=raw,{name}=catalogue.vs.env;return settings.some(setting2=>given.has(setting2.name))||problems.some(({setting:setting2})=>setting2===
spell(name))?raw:{...raw,problems:[...problems,{setting:spell(name),...(0,setting.DG)("E_MISSING",{example})}]}},removing=raw=>{const{given,spell,problems}=raw,
{name}=catalogue.vs.env,lines=(0,kinds_lines.Dx)(given.get(name)??"").filter(kinds_lines.Tk).map(({text,...line})=>({...line,text:text.trim().replace(/-$/,"")})),
wrong=lines.filter(({text})=>!(0,kinds_lines.KL)(text)).map(({number})=>number);if(wrong.length>0){const problem={setting:spell(name),...(0,setting.DG)("E_ENV_N\
AMES",{lines:wrong})};return{...raw,given:new Map([...given].filter(([each])=>each!==name)),problems:[...problems,problem]}}const removals=lines.map(({text})=>`${text}\
-`).join(`
`);return lines.length===0?raw:{...raw,given:new Map([...given,[name,removals]])}},set={name:"env set",section:"Change by hand",summary:"set variables of a Serv\
ice, as a rollout",usage:"SERVICE NAME=VALUE ... [flags]",text:[isDeploy],examples:[{does:"One variable, by the usual steps",command:"kn-rollout env set hello T\
ARGET=two -n shop"},{does:"Two, with a health check and steps of your own",command:"kn-rollout env set hello TARGET=two LEVEL=info -n shop --health-path /health\
z --steps 10,100 --hold 5m"},{does:"From a Secret",command:"kn-rollout env set hello -n shop --env-from-secret DATABASE_URL=database/url"},{does:"See what would\
 change",command:"kn-rollout env set hello TARGET=two -n shop --dry-run"}],options:ofSet,runs:runs("env set",ofSet,raw=>withSome(raw,"TARGET=two",catalogue.vs.env,
...others))},unset={name:"env unset",section:"Change by hand",summary:"remove variables of a Service, as a rollout",usage:"SERVICE NAME ... [flags]",text:[isDeploy,
"A variable that is not there is removed already: nothing is changed for it."],examples:[{does:"One variable less",command:"kn-rollout env unset hello TARGET -n\
 shop"}],options:ofUnset,runs:runs("env unset",ofUnset,raw=>withSome(removing(raw),"TARGET",catalogue.vs.env))},variableVerbs=[listed,set,unset],exits=["0  done\
, or it was so already; the Route serves it","2  refused: nothing was changed","3  written, but the Route does not serve it yet"],traffic={name:"traffic",section:"\
Change by hand",summary:"set what each Revision receives, and wait for it",usage:"[SERVICE] -p NAME=PERCENT ... [flags]",text:["latest is the latest ready Revis\
ion. previous is the one that received traffic before it: while both have some, the other one; after that, the one that a rollout has left under its tag `previo\
us`. Both go before tags of these names, and where such a tag is on another Revision, as after a rollback, the name is refused: name the Revision then. @latest \
is no tag: it follows the latest ready Revision, now and later. A Service can stand in front, as in hello:latest=10%.","Checks first that the Revisions are ther\
e and ready, and wakes those without pods; then writes once, keeps all tags, waits until the Route serves the split, and shows who had the traffic before and wh\
o has it now. While a rollout is open it is refused. Nothing measures what users get, and nothing returns them: `deploy` does."],examples:[{does:"Put 10 % on th\
e latest Revision",command:"kn-rollout traffic hello -n shop -p latest=10% -p previous=90%"},{does:"Go back",command:"kn-rollout traffic -n shop -p hello:previo\
us=100%"},{does:"Follow the latest Revision again",command:"kn-rollout traffic hello -n shop -p @latest=100%"},{does:"See the split at work",command:"kn-rollout\
 traffic hello -n shop -p latest=50 -p previous=50 --verify 100"}],options:[{title:"Who receives how much",settings:[table_options.gW,table_options.uE.percentage]},
{title:"Afterwards",settings:[table_options.uE.verify,table_options.uE.rate,table_options.uE.revisionFrom]},(0,table_options.eH)(catalogue.vK.ingressAddress,catalogue.
et.stableTag),table_options.dU],exits,runs:{is:"own",positional:[table_options.gW],load:async()=>(await Promise.all([__nccwpck_require__2.e(282),__nccwpck_require__2.
e(126),__nccwpck_require__2.e(200),__nccwpck_require__2.e(633)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,26633))).traffic}},tag={name:"tag",section:"\
Change by hand",summary:"give a Revision a tag, and with it an address of its own",usage:"SERVICE REVISION TAG [flags]",text:["The traffic stays as it is. Waits\
 until the Route knows the tag, and prints its address. latest and previous are what `help traffic` says of them. A tag that another Revision has is moved only \
with --move, and none is while a rollout is open."],examples:[{does:"An address for what is served now",command:"kn-rollout tag hello hello-00042 stable -n shop"},
{does:"Move it to the latest Revision",command:"kn-rollout tag hello latest stable -n shop --move"}],options:[{title:"What to tag",settings:[table_options.gW,...Object.
values(table_options.Pc)]},(0,table_options.eH)(catalogue.et.stableTag),table_options.dU],exits,runs:{is:"own",positional:[table_options.gW,table_options.Pc.revision,
table_options.Pc.tag],load:async()=>(await Promise.all([__nccwpck_require__2.e(282),__nccwpck_require__2.e(126),__nccwpck_require__2.e(200),__nccwpck_require__2.
e(176)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,53176))).tag}},untag={name:"untag",section:"Change by hand",summary:"take a tag off its Revision",usage:"\
SERVICE TAG [flags]",text:["Its address answers no more; the traffic stays as it is. Also the way to take a Revision that is not ready off the Route, which it k\
eeps from every change."],examples:[{does:"A tag that nobody needs",command:"kn-rollout untag hello stable -n shop"}],options:[{title:"Which tag",settings:[table_options.
gW,table_options.Pc.tag]},(0,table_options.eH)(),table_options.dU],exits,runs:{is:"own",positional:[table_options.gW,table_options.Pc.tag],load:async()=>(await Promise.
all([__nccwpck_require__2.e(282),__nccwpck_require__2.e(126),__nccwpck_require__2.e(200),__nccwpck_require__2.e(485)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,
72485))).untag}},domain={name:"domain",section:"Change by hand",summary:"list domains, set the default one, or map a host to a Service",usage:"[list | create DO\
MAIN --default | map HOST SERVICE] [flags]",text:["list shows the domains of the cluster, the default first, and the hosts that are mapped to Services of the na\
mespace. create --default replaces the default domain, which is every one without a selector: all Services that no other domain selects get new addresses, and t\
he old ones end. map makes a DomainMapping and waits until it is ready; for a host of another namespace it stops at once, and removes what it made.","The domain\
s of the cluster are in the ConfigMap config-domain of knative-serving, which usually only its administrators may read and change."],examples:[{does:"Which doma\
ins are there",command:"kn-rollout domain list"},{does:"The domain of all Services",command:"kn-rollout domain create example.com --default"},{does:"A host of i\
ts own for a Service",command:"kn-rollout domain map www.example.com hello -n shop"}],options:[{title:"What to do",settings:Object.values(table_options.pY)},table_options.
dU],exits:["0  shown, or done; for map: the host is ready","2  refused: nothing was changed","3  mapped, but the host is not ready yet"],runs:{is:"own",positional:[
table_options.pY.action,table_options.pY.domain,table_options.pY.service],load:async()=>(await __nccwpck_require__2.e(510).then(__nccwpck_require__2.bind(__nccwpck_require__2,
3510))).domain}},handVerbs=[traffic,tag,untag,...variableVerbs,domain];var install_options=__nccwpck_require__2(49196);const which={title:"Which ones",settings:[
table_options.EH,table_options.fC]},looking_verbs_exits=["0  shown","2  refused: there is no such Service, or the cluster cannot be asked"],revisions={name:"rev\
isions",section:"Look",summary:"list Revisions with traffic, tags, image and verdict",usage:"[SERVICE] [flags]",text:["All Revisions of a Service, or of all Ser\
vices of the namespace. The verdict is what the Revision proved in a rollout."],examples:[{does:"To which Revision you can go back",command:"kn-rollout revision\
s hello -n shop"},{does:"The images that run, for a program",command:"kn-rollout revisions -n shop --output json"}],options:[which,table_options.dU],exits:looking_verbs_exits,
runs:{is:"own",positional:[table_options.EH],load:async()=>(await __nccwpck_require__2.e(208).then(__nccwpck_require__2.bind(__nccwpck_require__2,69208))).revisions}},
routes={name:"routes",section:"Look",summary:"list Routes with the traffic of each Revision and tag",usage:"[SERVICE] [flags]",text:["Shows what each Route serv\
es, and beside it what it is asked to serve where that differs, with the addresses of tags."],examples:[{does:"The addresses of the tags of a Service",command:"\
kn-rollout routes hello -n shop"}],options:[which,table_options.dU],exits:looking_verbs_exits,runs:{is:"own",positional:[table_options.EH],load:async()=>(await __nccwpck_require__2.
e(615).then(__nccwpck_require__2.bind(__nccwpck_require__2,39615))).routes}},services={name:"services",section:"Look",summary:"list Services with their addresse\
s",usage:"[flags]",text:["All Services of the namespace, or with -A of the cluster. `status` without a Service lists who serves instead."],examples:[{does:"Ever\
y Service of the cluster",command:"kn-rollout services -A"}],options:[{...which,settings:[table_options.fC]},table_options.dU],exits:looking_verbs_exits,runs:{is:"\
own",positional:[],load:async()=>(await __nccwpck_require__2.e(384).then(__nccwpck_require__2.bind(__nccwpck_require__2,14384))).services}},ingress={name:"ingre\
ss",section:"Look",summary:"show the addresses and ports of the ingress",usage:"[flags]",text:["Looks for Kourier, Istio, Contour, Traefik and Gateway API by th\
e Services that they are installed with, and says what it looked for where there is none. Node ports are shown with the address of a node."],examples:[{does:"Th\
e address to give to --ingress-address",command:"kn-rollout ingress"}],options:[table_options.dU],exits:["0  found","2  refused: none was found, or the cluster \
cannot be asked"],runs:{is:"own",positional:[],load:async()=>(await __nccwpck_require__2.e(869).then(__nccwpck_require__2.bind(__nccwpck_require__2,35869))).ingress}},
logs={name:"logs",section:"Look",summary:"show what the pods print, and follow it",usage:"[SERVICE] [flags]",text:["The user container of every pod of a Service\
, or with --revision of one Revision. A line is `REVISION POD | TEXT`. Where there are no pods, it repeats why a rollout found a Revision bad."],examples:[{does:"\
Follow all pods of a Service",command:"kn-rollout logs hello -n shop --follow"},{does:"Why a Revision failed",command:"kn-rollout logs --revision hello-00042 -n\
 shop --lines 50"}],options:[{title:"Whose logs",settings:[table_options.gW,...Object.values(table_options.DD)]},(0,table_options.hI)("one object a line")],exits:looking_verbs_exits,
runs:{is:"own",positional:[table_options.gW],load:async()=>(await __nccwpck_require__2.e(64).then(__nccwpck_require__2.bind(__nccwpck_require__2,82064))).logs}},
jobSettings=[catalogue.et.candidateTag,catalogue.et.stableTag,catalogue.et.adoptTags,catalogue.V1.adoptGitops,catalogue.V1.onNewer],doctor={name:"doctor",section:"\
Look",summary:"check the cluster, the permissions and a Service, with cures",usage:"[SERVICE] [flags]",text:["Checks what a rollout needs: curl, kubeconfig and \
connection, the versions of Kubernetes and Knative, permissions, ingress and addresses, domain and host names, request metrics, and with a Service what would ke\
ep its rollout from starting. Changes nothing.","Give the settings of the job as well: some refusals depend on them. Each line is ok, a warning, an error, or un\
known where this user may not read what it takes; below it stands the cure, with a Role or a command to paste."],examples:[{does:"Before the first rollout in a \
namespace",command:"kn-rollout doctor -n shop"},{does:"Why a rollout of a Service is refused",command:"kn-rollout doctor hello -n shop"},{does:"For a program",command:"\
kn-rollout doctor -n shop --output json"}],options:[{title:"What to check",settings:[table_options.pm,catalogue.vK.ingressAddress]},{title:"As the job sets them",
settings:jobSettings},table_options.dU],exits:["0  nothing that would make a rollout fail","1  an error: a rollout would fail","2  the cluster cannot be asked, \
or an option is invalid"],runs:{is:"own",positional:[table_options.pm],load:async()=>(await Promise.all([__nccwpck_require__2.e(282),__nccwpck_require__2.e(126),
__nccwpck_require__2.e(703)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,2703))).doctor}},lookingVerbs=[revisions,routes,services,ingress,logs,doctor],
otherVerbs=[{name:"completion",section:"More",summary:"print the completion script for bash, zsh or fish",usage:"SHELL",text:["Completes commands, their options\
, and the values of options that take one of several words. Asks no cluster."],examples:[{does:"In this shell",command:"kn-rollout completion bash"}],options:[{
title:"Which shell",settings:[table_options.vf]}],exits:["0  printed","2  refused: it is for no such shell"],runs:{is:"own",positional:[table_options.vf],load:async()=>(await __nccwpck_require__2.
e(496).then(__nccwpck_require__2.bind(__nccwpck_require__2,87496))).completionCode}}];var replay_options=__nccwpck_require__2(44930);const verbs=[...rolloutVerbs,
...lookingVerbs,replay_options.bO,...handVerbs,...install_options.G,...otherVerbs],sections=["Roll out","Look","Change by hand","Set up","More"],verbNamed=name=>verbs.
find(verb=>verb.name===name)}),53786:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Q:()=>createDock,d:()=>createScreen});var node_util__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(57975);function createScreen({write,size}){let drawn=[];return all=>{
const{columns,rows}=size?.()??{};if(columns===void 0||rows===void 0)return all.forEach(write);const lines=fitting(all,rows-1,columns);write(`${erasing(drawn,columns)}${lines.
join(`
`)}`),drawn=lines}}const rowsAbove=4;function createDock({draw,size}){let drawn=[],shown=[];const paint=above=>{const{columns,rows}=size(),lines=fitting(shown,rows-
rowsAbove,columns);draw([erasing(drawn,columns),above,...lines.map(line=>`${line}
`)].join("")),drawn=lines};return{print:line=>paint(`${line}
`),show:lines=>{lines.length===0&&drawn.length===0||(shown=lines,paint(""))},aside:work=>{draw(erasing(drawn,size().columns)),drawn=[],work(),paint("")}}}const erasing=(drawn,columns)=>drawn.
length===0?"":`\r\x1B[${heightOf(drawn,columns)}A\x1B[J`,heightOf=(lines,columns)=>lines.reduce((sum,line)=>sum+rowsOf(line,columns),0);function fitting(all,rows,columns){
const lines=[];let left=Math.max(2,rows);for(const line of all){if(left-=rowsOf(line,columns),left<1&&lines.length<all.length-1)return[...lines,`... ${all.length-
lines.length} more lines`];lines.push(line)}return lines}const rowsOf=(line,columns)=>line.split(`
`).map(each=>Math.max(1,Math.ceil((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(each).length/columns))).reduce((sum,each)=>sum+each,0)}),27600:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Ds:()=>servicesOutcome,N0:()=>statusOutcome,YG:()=>summaryOf,c2:()=>statusOf});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
84611),_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(24399),_ports_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
75389);function statusOutcome(reading,candidateTag){const{snapshot,target}=reading,{service}=snapshot;if(!service)throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
V2)("E_NOT_THERE",{service:target.service,namespace:target.namespace});const candidateUrl=(0,_ports_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.rs)(snapshot,candidateTag);
return{kind:"unchanged",reason:"Nothing was changed.",next:[],...service.url&&{url:service.url},...candidateUrl&&{candidateUrl},traffic:service.served,percent:0,
steps:[],exposure:[],status:statusOf(reading)}}const statusOf=({snapshot,nowMs,target,installation={},copies=new Map})=>{const{service,revisions}=snapshot,rollout=rolloutIn(
service,nowMs);return{...target,...installation.version&&{knative:installation.version},...installation.ingress&&{ingress:installation.ingress},...service?.url&&
{url:service.url},...service&&{conditions:conditionsOf(service),...formOf(service,copies)},revisions:[...revisions.values()].sort((a,b)=>b.generation-a.generation).
map(revision=>revisionStatus(revision,{snapshot,nowMs,copies})),...rollout&&{rollout}}};function formOf(service,copies){const{latestCreated:revision,generation,
observedGeneration}=service,isFloating=(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.vY)(service.traffic);if(revision===void 0||observedGeneration!==
generation)return{isFloating};const firstOf=name=>copies.get(name)??name,isServed=(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.AR)(service.served).
some(share=>firstOf(share.revision)===firstOf(revision));return{isFloating,template:{revision,isServed}}}const conditionsOf=({ready,configurationsReady,routesReady})=>[
{type:"Ready",...ready},{type:"ConfigurationsReady",...configurationsReady},{type:"RoutesReady",...routesReady}],summaryOf=(service,{namespace,name,nowMs})=>{const rollout=rolloutIn(
service,nowMs);return{namespace,service:name,...service.url&&{url:service.url},ready:service.ready,isInForce:isAsAsked(service),traffic:(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.
AR)(service.served),ageMs:Math.max(0,nowMs-Date.parse(service.createdAt)),...rollout&&{rollout}}},isAsAsked=service=>{const[asked,served]=[(0,_ports_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.
fy)(service),service.served];return[...(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.AR)(asked),...(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.
AR)(served)].every(({revision})=>(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.tC)(revision,asked)===(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.
tC)(revision,served))},inOrder=services=>{const key=({rollout,namespace,service})=>[rollout?"0":"1",namespace,service].join("/");return services.toSorted((a,b)=>key(
a)<key(b)?-1:1)},servicesOutcome=services=>({kind:"unchanged",reason:"Nothing was changed.",next:[],traffic:[],percent:0,steps:[],exposure:[],services:inOrder(services)}),
revisionStatus=(revision,{snapshot,nowMs,copies})=>{const{name,ready,replicas,createdAt,image,verdict}=revision,{service}=snapshot,[served,wanted]=[service?.served??
[],service?(0,_ports_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.fy)(service):[]],own=targets=>targets.filter(target=>target.revisionName===name),role=roleOf(
name,service),copyOf=copies.get(name),since=at=>Math.max(0,nowMs-Date.parse(at));return{name,...own(served).length>0&&{percent:(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.
tC)(name,served)},...own(wanted).length>0&&{wanted:(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.tC)(name,wanted)},...role&&{role},tags:own(served).
flatMap(target=>target.tag?[target.tag]:[]),ready,pods:replicas,ageMs:since(createdAt),...image&&{image},...copyOf&&{copyOf},...verdict&&{verdict:shownVerdict(verdict,
since(verdict.at))}}},shownVerdict=({is,why,cause},agoMs)=>({is,...why&&{why},...cause&&{cause},agoMs}),roleOf=(name,service)=>{const journal=service?.journal;if(!(journal===
void 0||journal==="unreadable"))return journal.candidate===name?"candidate":journal.stable.some(({revision})=>revision===name)?"stable":void 0},rolloutIn=(service,nowMs)=>{
const journal=service?.journal;if(journal===void 0||journal==="unreadable")return journal;const{stage,candidate,step,plan,job,deadlineMs}=journal,isTimed=service?.
driver!==void 0||stage==="paused";return{stage,...candidate&&{candidate},step:step+1,steps:plan.steps.length,...job?.url&&{jobUrl:job.url},...isTimed&&{untilMs:deadlineMs},
...isTimed&&deadlineMs<=nowMs&&{isOver:!0}}}}),58977:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{J5:()=>refused,WB:()=>internalError,x5:()=>refusal});var _errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(34794);function refused(error,reporter){
const outcome=refusal(error);return reporter.report({is:"ended",outcome}),outcome}function refusal(error){const nothing={next:[],traffic:[],percent:0,steps:[],exposure:[]};
return error instanceof _errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_0__.a?{...nothing,kind:"refused",code:error.code,reason:error.message,next:[error.cure],
problems:error.problems}:{...nothing,kind:"uncertain",because:"error",reason:internalError(error)}}const internalError=error=>`Internal error in kn-rollout: ${error instanceof
Error?error.stack??error.message:String(error)}`}),79320:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{D:()=>names,K:()=>ourManager});const names={id:"kn-rollout.dev/id",tags:"kn-rollout.dev/tags"},ourManager="kn-rollout"}),69805:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{J:()=>copiesIn});function copiesIn({revisions},templates){const first=new Map,copies=new Map;for(const revision of[
...revisions.values()].toSorted((a,b)=>a.generation-b.generation)){const images=imagesOf(revision);if(images===void 0)continue;const key=`${templates.fingerprint(
templates.of(revision))} ${images}`,of=first.get(key);of===void 0?first.set(key,revision.name):copies.set(revision.name,of)}return copies}const imagesOf=({digests})=>{
const images=Object.entries(digests).toSorted(([a],[b])=>a<b?-1:1);return images.length>0&&images.every(([,image])=>image.includes("@sha256:"))?JSON.stringify(images):
void 0}}),34565:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{q:()=>isPlainPath});
const isPlainPath=path=>{const[before=""]=path.split("?",1),decoded=fullyDecoded(before);if(hasStray(path)||decoded===void 0||!decoded.startsWith("/")||/[\\\p{Cc}]/u.
test(decoded))return!1;const segments=decoded.slice(1).split("/");return segments.every((segment,index)=>!isDots(segment)&&(segment!==""||index===segments.length-
1))},hasStray=path=>/[ #\p{Cc}]/u.test(path),isDots=segment=>/^\.{1,2}(;|$)/.test(segment),mostRounds=10,fullyDecoded=path=>{let decoded=path;for(let round=0;round<
mostRounds;round++){const next=decoded.replace(/%([0-7][0-9a-f])/gi,(_,code)=>String.fromCharCode(+`0x${code}`));if(next===decoded)return decoded;decoded=next}}}),
81542:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{f:()=>printableLines,g:()=>printable});
const printable=text=>text.replace(escapeSequence,"").replace(/[\r\n\u0085\u2028\u2029]+/g," ").replace(/\t/g,"  ").replace(/[\p{Cc}\p{Cf}]/gu,""),printableLines=text=>text.
split(/\r\n|\r|\n/).map(printable).join(`
`),escapeSequence=/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]?/g}),83588:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{L:()=>redactEnv,LF:()=>envValuesIn,R:()=>hidden,lO:()=>withoutValues});const hidden="***",redactEnv=node=>changed(node,
{inPairs:!1,isShown:!0,change:()=>hidden}),envValuesIn=node=>{const values=[];return changed(node,{inPairs:!1,isShown:!1,change:value=>(values.push(value),value)}),
values},withoutValues=(text,values)=>values.toSorted((a,b)=>b.length-a.length).reduce((rest,value)=>rest.replaceAll(value,hidden).replaceAll(JSON.stringify(value).
slice(1,-1),hidden),text),lists=new Set(["env","httpHeaders"]),words=new Set(["args","command"]),changed=(node,walk)=>{if(typeof node!="object"||node===null)return node;
if(isList(node))return node.map(each=>changed(each,walk));const path=typeof node.path=="string"?node.path.split("/"):[],inPairs=walk.inPairs||path.some(part=>lists.
has(part)),ofWords=path.findLast(part=>words.has(part)),named=key=>key==="value"?ofWords??key:key;return Object.fromEntries(Object.entries(node).map(([key,value])=>[
key,field(named(key),value,{...walk,inPairs})]))},field=(key,value,walk)=>walk.isShown&&words.has(key)?withoutWords(key,value):walk.isShown&&key==="httpGet"?withoutQuery(
changed(value,walk)):walk.inPairs&&key==="value"&&typeof value!="object"?walk.change(String(value)):changed(value,{...walk,inPairs:walk.inPairs||lists.has(key)}),
withoutWords=(key,value)=>isList(value)?value.map((each,index)=>key==="command"&&index===0?each:hidden):hidden,withoutQuery=probe=>typeof probe!="object"||probe===
null||isList(probe)||typeof probe.path!="string"?probe:{...probe,path:probe.path.replace(/\?.*$/,`?${hidden}`)},isList=node=>Array.isArray(node)}),92958:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{l:()=>isOfApiServer,y:()=>isOfConnection});const isOfConnection=name=>/^(connection|content-length|transfer-encoding|te|trailer|upgrade|keep-alive|expect|proxy-.*)$/i.
test(name),isOfApiServer=name=>/^(authorization|impersonate-.*|x-remote-.*)$/i.test(name)}),81610:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{G:()=>isObject,I:()=>object});const isObject=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),nothing={},
object=value=>isObject(value)?value:nothing}),36993:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{el:()=>withName,hm:()=>ageWords,hu:()=>ageOfPods});var _rollout_pods_holding_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(65506),_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
24399),_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(75389);async function nameOfKnative(cluster,version){return(0,_rollout_pods_holding_js__WEBPACK_IMPORTED_MODULE_0__.
hy)(version)==="unknown"?ageWords[await ageOfPods(cluster)]??version:version}async function withName(cluster,installation){const version=await nameOfKnative(cluster,
installation.version);return{...installation,...version!==void 0&&{version}}}const ageWords={"since-1.21":"1.21 or later","before-1.21":"before 1.21",unknown:void 0};
async function ageOfPods(cluster,revisions=serving(cluster)){for(const revision of revisions){const names=Object.keys(cluster.snapshot().revisions.get(revision)?.
annotations??{});if(!names.some(_rollout_pods_holding_js__WEBPACK_IMPORTED_MODULE_0__.d$))continue;const age=(0,_rollout_pods_holding_js__WEBPACK_IMPORTED_MODULE_0__.
lm)(names,await cluster.readPods(revision)??[]);if(age!=="unknown")return age}return"unknown"}const serving=({snapshot})=>(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.
AR)((0,_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.m8)(snapshot())).map(({revision})=>revision)}),75389:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$R:()=>whyNotReady,$S:()=>revisionFacts,AR:()=>hasTemplateOf,Ck:()=>isTaken,EB:()=>podsOf,Ee:()=>isAboutToServe,Hy:()=>isTemplateOfRollout,
NK:()=>routeTrouble,NP:()=>servedIn,RH:()=>candidateOf,TH:()=>idOf,Xs:()=>liveRevisionOf,bO:()=>tagUrlFor,fx:()=>isInForce,fy:()=>wantedBy,hU:()=>editorOf,i_:()=>isReady,
kv:()=>recordedTags,m8:()=>servingIn,nO:()=>oursOf,pU:()=>requestFor,rs:()=>urlOf,xS:()=>factsOf,zc:()=>journalIn});var _rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
24399),_annotations_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(79320),_json_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(81610);function journalIn({
service}){return service?.journal==="unreadable"?void 0:service?.journal}function requestFor({service},{id,step},nowMs){const{request}=service??{};return request?.
rollout===id&&request.step===step&&nowMs<=request.untilMs?request:void 0}function oursOf(snapshot,driver){const{service}=snapshot;if(service===void 0||service.deleting)
return"deleted";const{journal}=service;return service.driver!==driver||journal===void 0||journal==="unreadable"?"driver":(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.
UN)(service.traffic,journal.intended)?{service,journal}:"traffic"}function candidateOf(snapshot,journal,templates){if(journal.candidate!==void 0)return snapshot.
revisions.get(journal.candidate);const made=[...snapshot.revisions.values()].filter(({rolloutId})=>rolloutId===journal.id);if(!templates||journal.sent===void 0)
return made.sort((a,b)=>a.generation-b.generation)[0];const generation=generationOf(snapshot,journal,templates);return made.find(revision=>revision.generation===
generation)}const generationOf=({configuration},{id,sent},{fingerprint})=>[...configuration?.templates??[]].filter(([,template])=>idOf(template)===id&&fingerprint(
template)===sent).map(([generation])=>generation).sort((a,b)=>a-b)[0];function idOf({metadata}){const id=(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.I)(metadata?.annotations)[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.
D.id];return typeof id=="string"?id:void 0}function liveRevisionOf({service,configuration,revisions},templates){const taken=configuration?.templates.get(configuration.
generation);if(!(!service||!taken||!templates.same(service.template,taken)))return[...revisions.values()].find(({generation})=>generation===configuration?.generation)}
function hasTemplateOf(snapshot,revision,templates){const{service}=snapshot,live=liveRevisionOf(snapshot,templates),held=live?templates.of(live):service?.template;
return held!==void 0&&templates.same(held,templates.of(revision))}function isTemplateOfRollout(snapshot,journal,templates){const{service}=snapshot;if(journal.sent!==
void 0)return service!==void 0&&templates.fingerprint(service.template)===journal.sent;const made=candidateOf(snapshot,journal);return made!==void 0&&liveRevisionOf(
snapshot,templates)?.name===made.name}const isReady=({service,revisions})=>revision=>revisions.get(revision??service?.latestReady??"")?.ready.status==="True",whyNotReady=revision=>{
if(!revision)return"it no longer exists";const{message,reason="no reason given"}=revision.ready;return message?.trim().replace(/\s+/g," ").replace(/\.$/,"")||revision.
verdict?.cause||reason},factsOf=(snapshot,nowMs)=>({nowMs,...revisionFacts(snapshot),minScaleOf:name=>{const revision=snapshot.revisions.get(name);return revision?.
minScaleBefore??revision?.minScale??null},ownTags:tagsInUse(snapshot.service),verdicts:Object.fromEntries([...snapshot.revisions.values()].flatMap(({name,verdict})=>verdict?
[[name,verdict]]:[]))}),revisionFacts=snapshot=>({isReady:isReady(snapshot),exists:revision=>snapshot.revisions.has(revision)}),podsOf=({revisions},revision)=>revisions.
get(revision)?.replicas??0,recordedTags=({annotations})=>annotations[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.D.tags]?.split(",").filter(tag=>tag!=="")??[],
tagsInUse=service=>service===void 0?[]:recordedTags(service).filter(tag=>service.traffic.some(target=>target.tag===tag));function isInForce(route,intended){return!route||
route.observedGeneration!==route.generation||route.ready.status!=="True"?!1:(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.UN)(route.traffic,intended)&&
isServed(route.served,intended)}function routeTrouble(route){const found=[["AllTrafficAssigned",route?.allTrafficAssigned],["IngressReady",route?.ingressReady],
["CertificateProvisioned",route?.certificateProvisioned]].find(([,condition2])=>condition2?.reason!==void 0&&condition2.status!=="True");if(!found)return;const[
type,condition]=found,words=[condition?.reason,condition?.message?.trim().replace(/\.$/,"")].filter(Boolean).join(": ");return`${type} is ${condition?.status}, ${words}`}
const servedIn=({route,service})=>route&&route.served.length>0?route.served:service?.served??[],wantedBy=({traffic,latestReady})=>traffic.map(target=>target.revisionName===
void 0?{...target,revisionName:latestReady}:target),servingIn=snapshot=>isAboutToServe(snapshot)?wantedBy(snapshot.service):servedIn(snapshot),isAboutToServe=snapshot=>{
const{service}=snapshot;return!service||servedIn(snapshot).length>0?!1:(0,_rollout_traffic_traffic_js__WEBPACK_IMPORTED_MODULE_2__.AR)(wantedBy(service)).some(({
revision})=>isReady(snapshot)(revision))},isTaken=({route,service})=>service===void 0||isInForce(route,service.traffic),isServed=(served,intended)=>served.length===
intended.length&&served.every((target,index)=>{const wanted=intended[index];return!wanted||target.tag!==wanted.tag||(target.percent??0)!==(wanted.percent??0)?!1:
wanted.revisionName===void 0||wanted.revisionName===target.revisionName}),urlOf=({route,service},tag)=>(route??service)?.served.find(target=>target.tag===tag)?.
url;function tagUrlFor(snapshot,tag){const own=urlOf(snapshot,tag);if(own)return own;const other=(snapshot.route??snapshot.service)?.served.find(target=>target.
tag&&target.url);return other?.url&&other.tag?inHost(other.url,host=>host.replace(other.tag??"",tag)):snapshot.service?.url&&inHost(snapshot.service.url,host=>`${tag}\
-${host}`)}const inHost=(url,change)=>url.replace(/(?<=:\/\/).*/,change);function editorOf(service,part){const other=service?.owners.find(({owns,manager})=>owns===
part&&manager!==_annotations_js__WEBPACK_IMPORTED_MODULE_0__.K),user=service&&isTheirs(service,part,other?.at)?service.lastModifier:void 0,who=[other?.manager,user&&
`user ${user}`].filter(Boolean);return who.length>0?` (${who.join(", ")}${other?.at?`, at ${other.at}`:""})`:""}function isTheirs({owners},part,at=""){const ours=owners.
find(({manager})=>manager===_annotations_js__WEBPACK_IMPORTED_MODULE_0__.K);return part==="traffic"||(ours?.at??"")<at}}),90745:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Ku:()=>firstOf,QH:()=>aborted,Ts:()=>createNotifier,aU:()=>leftBehind});const leftBehind=new Error("nobody waits fo\
r it any more");async function firstOf(waits,unless){const over=new AbortController,signal=unless?AbortSignal.any([over.signal,unless]):over.signal,running=waits.
map(wait=>wait(signal));for(const each of running)each.catch(()=>{});try{return await Promise.race(running)}finally{over.abort(leftBehind)}}const aborted=signal=>new Promise(
resolve=>{signal.aborted?resolve():signal.addEventListener("abort",()=>resolve(),{once:!0})});function createNotifier(){const waiting=new Set;let isKept=!1;return{
notify:()=>{isKept=waiting.size===0;for(const wake of[...waiting])wake()},next:signal=>new Promise(resolve=>{const wake=()=>{waiting.delete(wake),signal.removeEventListener(
"abort",wake),resolve()};if(isKept||signal.aborted)return isKept=!1,resolve();waiting.add(wake),signal.addEventListener("abort",wake,{once:!0})})}}}),69258:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{a:()=>documentsIn,g:()=>whyOf});var yaml__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(33483),_yaml_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
12395);const documentsIn=(text,most)=>{const parts=text.split(/^---/m);if(parts.length>mostDocuments)return new Error(`it has more than ${mostDocuments} documen\
ts`);if(parts.some(each=>partsIn(each)>most))return new Error(`it has more than ${most} lines, commas and brackets`);try{const documents=(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__.
O)(text),[fault]=documents.flatMap(({errors})=>errors);return fault?toldIn(fault):documents.map(document=>document.toJS())}catch(error){return error instanceof Error?
toldIn(error):new Error(String(error))}},toldIn=error=>error.message.includes("call stack")?new Error("it is nested too deeply"):error,mostDocuments=2e3,partsIn=text=>text.
match(/[\n,[{]/g)?.length??0,whyOf=error=>{const[sentence=""]=error.message.split(/:|\n/,1),place=error instanceof yaml__WEBPACK_IMPORTED_MODULE_0__.XT?error.linePos?.[0]:
void 0;return place&&!sentence.includes(" at line ")?`${sentence} at line ${place.line}, column ${place.col}`:sentence}}),12395:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{h:()=>parseYaml,O:()=>yamlDocuments});var dist=__nccwpck_require__2(33483);const parsePlainYaml=text=>{const lines=text.
replace(/\n$/,"").split(`
`),reader={lines,at:0},value=blockAt(reader,0);return reader.at===lines.length?value:void 0},member=/^( *)([A-Za-z][\w./-]{0,99}):(?: (.+))?$/,item=/^( *)- (.+)$/,
indentOf=(line="")=>/^ */.exec(line)?.[0].length??0,blockAt=(reader,indent)=>{const line=reader.lines[reader.at]??"";if(indentOf(line)===indent)return item.test(
line)?listAt(reader,indent):mapAt(reader,indent)},mapAt=(reader,indent)=>{const entries=new Map;for(;;){const[,spaces,key="",written]=member.exec(reader.lines[reader.
at]??"")??[];if(spaces?.length!==indent)break;reader.at+=1;const value=written===void 0?nestedAt(reader,indent):scalarOf(written);if(value===void 0||entries.has(
key)||otherThanText.test(key))return;entries.set(key,value)}return entries.size>0?Object.fromEntries(entries):void 0},nestedAt=(reader,indent)=>{const line=reader.
lines[reader.at]??"",deeper=indentOf(line);return deeper>indent||deeper===indent&&item.test(line)?blockAt(reader,deeper):void 0},listAt=(reader,indent)=>{const values2=[];
for(;;){const[,spaces,written=""]=item.exec(reader.lines[reader.at]??"")??[];if(spaces?.length!==indent)break;const value=itemOf(reader,{indent,written});if(value===
void 0)return;values2.push(value)}return values2},itemOf=(reader,{indent,written})=>{const scalar=scalarOf(written);return scalar!==void 0?(reader.at+=1,scalar):
(reader.lines[reader.at]=`${" ".repeat(indent+2)}${written}`,member.test(written)?mapAt(reader,indent+2):void 0)},plain=/^(?:--)?[A-Za-z/](?:[\w./:@+=%,-]*[\w./@+=%-])?$/,
code=/^[1-9][\deE]*[A-DF-Za-df-z][\dA-Za-z]*$/,quoted=/^"([ !#-[\]-~]*)"$/,otherThanText=/^(?:y|n|yes|no|on|off|true|false|null)$/i,values=new Map([["true",!0],
["false",!1],["null",null],["{}",{}],["[]",[]]]),scalarOf=written=>{const value=values.get(written);if(value!==void 0)return value;const[,text]=quoted.exec(written)??
[];return text!==void 0?text:code.test(written)||plain.test(written)&&!otherThanText.test(written)?written:void 0},kubectlTags=tags=>[newOctal,bigHex,endless,notNumber,
withoutDigits,binaryText,...tags.filter(tag=>typeof tag=="string"||!(isTime(tag)||tag.tag===binaryText.tag))],isTime=({tag,format})=>format==="TIME"||tag==="tag\
:yaml.org,2002:timestamp",number={default:!0,tag:"tag:yaml.org,2002:int"},signed=(written,radix)=>{const amount=Number.parseInt(written.replace(/^[-+]?0[oOX]|_/g,
""),radix);return written.startsWith("-")?-amount:amount},newOctal={...number,test:/^[-+]?0[oO][0-7_]+$/,resolve:written=>signed(written,8)},bigHex={...number,test:/^[-+]?0X[0-9a-fA-F_]+$/,
resolve:written=>signed(written,16)},endless={...number,tag:"tag:yaml.org,2002:float",test:/^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?[eE]\+?[0-9]{3,}$/,resolve:written=>Number.
isFinite(Number(written))?Number(written):written},notNumber={...number,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,resolve:(written,onError)=>(onError(
`${written} is not a number`),written)},withoutDigits={...number,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\._*|(?:\._*)?[eE][-+]?[0-9]+)$/,resolve:written=>written},
binaryText={tag:"tag:yaml.org,2002:binary",resolve:written=>Buffer.from(written,"base64").toString()},options={version:"1.1",customTags:kubectlTags,merge:!0,logLevel:"\
error"},yamlDocuments=text=>(0,dist.hR)(text,options).filter(({contents,errors})=>errors.length>0||!isNothing(contents)),isNothing=contents=>contents===null||"v\
alue"in contents&&contents.value===null,parseYaml=text=>parsePlainYaml(text)??parseWhole(text),parseWhole=text=>{const documents=yamlDocuments(text),[error]=documents.
flatMap(({errors})=>errors);if(error)throw error;if(documents.length>1)throw new Error(`it has ${documents.length} documents`);return documents[0]?.toJS()??null}}),
84611:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{V2:()=>failure,aL:()=>words});
var command=__nccwpck_require__2(36701);const handErrors={E_ROLLOUT_OPEN:({service,namespace,state,url})=>({message:`A rollout of ${service} is ${state}${url?` \
(${url})`:""}, and a change of its traffic by hand would stop it.`,cure:state==="paused"?`Finish it with \`promote\`, or return traffic to stable: ${(0,command.
j)({verb:"abort",service,namespace})}`:`Wait for its end, or return traffic to stable: ${(0,command.j)({verb:"abort",service,namespace})}`}),E_NO_REVISION:({service,
namespace,word,known})=>({message:`${service} has no Revision that \`${word}\` stands for.`,cure:`Use latest, previous, a tag, or the name of one of its Revisio\
ns${known===""?"":`, such as ${known}`}: ${(0,command.j)({verb:"revisions",service,namespace})}`}),E_NAME_AMBIGUOUS:({service,word,meant,tagged})=>({message:`\`${word}\
\` is two Revisions of ${service}: ${meant} is the ${word} one, and ${tagged} has the tag ${word}.`,cure:`Name the one you mean: ${meant} or ${tagged}.`}),E_REVISION_NOT_READY:({
revision,why,namespace})=>({message:`${revision} is not ready (${why}), so it cannot receive traffic.`,cure:`Find out why from its pods: ${(0,command.j)({verb:"\
logs",args:["--revision",revision],namespace})}`}),E_ENTRY_NOT_READY:({service,namespace,revision,why,tag})=>({message:`${revision}, which has the tag ${tag}, i\
s not ready (${why}). While it is listed, no change of the traffic takes effect.`,cure:`Take the tag off it: ${(0,command.j)({verb:"untag",service,args:[tag],namespace})}`}),
E_SHARE_TWICE:({one,other,receiver})=>({message:`\`${one}\` and \`${other}\` are both ${receiver}.`,cure:"Name each Revision once, with the whole of its percent\
age."}),E_SHARE_SERVICE:({word,service})=>({message:`"${word}" names another Service than ${service}.`,cure:"A Service can send traffic to its own Revisions onl\
y: use one name of a Service."}),E_SHARE_SUM:({sum})=>({message:`The percentages add up to ${sum}, not to 100.`,cure:sum<100?`Give the other ${100-sum} % to a R\
evision, too.`:"Use percentages that add up to 100."}),E_TAG_HELD:({tag,holder})=>({message:`The tag ${tag} is on ${holder}, and its address may be in use.`,cure:"\
Add `--move` to move it, or use another tag."}),E_ACTION:({value,meant})=>({message:`Unknown action "${value}".`,cure:`Did you mean \`${meant}\`?`}),E_DOMAIN_FORBIDDEN:({
right,place})=>({message:`This user may not \`${right}\` ${place}.`,cure:"Ask an administrator of the cluster to run this command, or to grant this right there."}),
E_DOMAIN_CLAIMED:({domain,holder,namespace,isLeft})=>({message:`${domain} belongs to the namespace ${holder}${isLeft?`: its DomainMapping in ${namespace} has no\
 effect`:""}.`,cure:`Use another host, or have it given up in ${holder}: it belongs to the namespace that its ClusterDomainClaim names.${isLeft?` To remove the \
DomainMapping: kubectl delete domainmapping ${domain} -n ${namespace}`:""}`}),E_DOMAIN_HELD:({domain,holder})=>({message:`${domain} is mapped to the ${holder}, \
and may be in use.`,cure:"Add `--move` to map it to this Service instead, or use another host."}),E_DOMAIN_NOT_DEFAULT:({domain})=>({message:`${domain} would be\
 for all Services of the cluster, which get new addresses.`,cure:"Add `--default` to say that you mean it. For one Service, use `map` instead."}),E_DOMAIN_SELECTED:({
domain,selector})=>({message:`${domain} is the domain of Services with ${selector}. As the default domain it would lose this selector.`,cure:"Add `--move` to ma\
ke it the default domain instead, or use another domain."}),E_NO_TAG:({service,tag,tags})=>({message:`No Revision of ${service} has the tag ${tag}.`,cure:tags===
""?"It has no tags.":`Use one of its tags: ${tags}.`})};var cluster=__nccwpck_require__2(41902);const installErrors={E_SOURCE_ADDRESS:_=>({message:"An address m\
ust begin with https://, and contain neither a user nor a fragment other than #sha256=HEX.",cure:"Use the address at which a browser downloads the file, or down\
load it and name the file."}),E_SOURCE_UNCHECKED:({source})=>({message:`${source} has no checksum.`,cure:`Add the SHA-256 that the release shows beside the file\
: ${source}#sha256=HEX`}),E_SOURCE_SUM:({source})=>({message:`The checksum of ${source} is not a SHA-256.`,cure:"Use the 64 hexadecimal digits that the release \
shows, or that sha256sum prints."}),E_SOURCE_READ:({source,why})=>({message:`Cannot read ${source}: ${why}.`,cure:"Check the path, which is relative to the work\
ing directory, or the address. Nothing was changed."}),E_SOURCE_MISMATCH:({source,expected,found})=>({message:`${source} is another file than was asked for: its\
 SHA-256 is ${found}, not ${expected}. Nothing was changed.`,cure:"Compare the checksum with that of the release. If they agree, the file was changed on its way\
: do not install it."}),E_SOURCE_OBJECT:({source,number,lacks})=>({message:`Document ${number} of ${source} is not a Kubernetes object: it has no ${lacks}.`,cure:"\
Use the manifests of the release as they are."}),E_SOURCE_EMPTY:({source})=>({message:`${source} contains no objects.`,cure:"Check that it is the manifest that \
you mean."}),E_OBJECT_TWICE:({object,source,other})=>({message:`${object} is in ${source} and, with other contents, in ${other}: one would undo the other.`,cure:"\
Keep one of the two. Nothing was changed."}),E_KIND_UNKNOWN:({object,source,kind})=>({message:`Neither the cluster nor these manifests define ${kind}, which ${object}\
 in ${source} is.`,cure:"Add the manifest with its custom resource definition, such as serving-crds.yaml, to the same command. Nothing was changed."}),E_OBJECT_FORBIDDEN:({
object,right})=>({message:`This user may not \`${right}\`, which ${object} needs.`,cure:"Ask an administrator of the cluster to run this command, or to grant th\
is right: who installs needs all the rights that the manifests grant."}),E_OBJECT_CONFLICT:({object,why})=>({message:`Another client has set other values in ${object}\
: ${why}.`,cure:"If the values of the manifests are to hold, add `--force-conflicts`."}),E_OBJECT_REFUSED:({object,why})=>({message:`The cluster refused ${object}\
: ${why}.`,cure:"Fix what it says, and run the same command again: what is done already is left as it is."}),E_NOT_ESTABLISHED:({names,why})=>({message:`The clu\
ster does not serve ${names}: ${why}.`,cure:"Fix what it says, and run the same command again."}),E_NOT_AVAILABLE:({object,why,after})=>({message:`${object} is \
not available after ${after}: ${why}.`,cure:"Fix what it says, and run the same command again. If the cluster is only slow, allow more with `--timeout`."}),E_IN_USE:({
count,list})=>({message:`${count===1?"1 object":`${count} objects`} would be deleted, too: ${list}.`,cure:"Delete them first, or add `--even-if-used`. Nothing w\
as changed."}),E_NOT_GONE:({object,why,after})=>({message:`${object} is still there after ${after}: ${why}.`,cure:"Fix what it says, and run the same command ag\
ain."}),E_STOPPED:_=>({message:"Stopped by a signal.",cure:"Run the same command again: it goes on where this one stopped."})};var documentation=__nccwpck_require__2(
17386);const rolloutErrors={E_MANIFEST_VISIBILITY:({service,namespace,label})=>({message:`The manifest changes who can reach ${service} (${label}), which takes \
effect for all users at once.`,cure:`Change it first, then deploy: kubectl label ksvc ${service} -n ${namespace} --overwrite ${label}`}),E_LOCKED:({service,namespace,
isDeploy,by,url})=>({message:`Another rollout of ${service} is in progress (${by}).`,cure:`Wait for it${url?` (${url})`:""}${isDeploy?", set `on-newer` to super\
sede to take over":""}, or abort it: ${(0,command.j)({verb:"abort",service,namespace})}`}),E_JOURNAL:({service,namespace,isNewer})=>({message:isNewer?`A newer v\
ersion of kn-rollout has opened a rollout of ${service}. This version cannot read its journal.`:`The journal of the rollout of ${service} cannot be read, so it \
cannot be finished automatically.`,cure:`${isNewer?"Use that version to finish it. ":""}To give the rollout up and leave traffic as it is: kubectl annotate ksvc\
 ${service} -n ${namespace} kn-rollout.dev/rollout- kn-rollout.dev/driver-`}),E_EVIDENCE:({subject,by,why,cure,without})=>({message:`${subject} cannot be measur\
ed, and \`${by}\` requires it: ${why}.`,cure:`${cure} ${without}`.trim()}),E_NO_VERDICT_IN_TIME:({step,limit,needed,has,bound,plan})=>({message:`The plan cannot\
 reach a verdict: at ${step} %, ${needed} until a release is known to keep \`${limit}\`, even if none fails, and \`${bound}\` leaves ${has}.`,cure:plan?`Nothing\
 was changed. Allow the time, and give the job as long, or set \`on-inconclusive\` to promote to go on without a verdict:
${plan}`:`Nothing was changed. No hold of a week is long enough: raise \`${limit}\`, measure what has more requests a second (\`evidence\`), or set \`on-inconclusiv\
e\` to promote to go on without a verdict.`}),E_LATE:({source,late,holds,timeout})=>({message:`The holds take ${holds}, which \`timeout\` (${timeout}) does not \
leave: ${source} are known up to ${late} late, and each hold is at least that long.`,cure:"Nothing was changed. Allow more time in `timeout`, use fewer steps, o\
r let the source know sooner: by a shorter interval of scrapes, or a shorter `evidence-interval` and `evidence-delay`."}),E_BAD_ANSWERS_RATE:_=>({message:"`max-\
bad-answers` needs to know how users' requests are answered, and they are not measured.",cure:`Turn request metrics on, and allow \`get pods/proxy\` (${(0,documentation.
t)("permissions.md")}); or set \`steps\` instead.`}),E_BAD_ANSWERS:({most,least,limit})=>({message:`\`max-bad-answers\` ${most} cannot be kept: even with 1 % of\
 the traffic, users may get ${least} before a fault of ${limit} is found.`,cure:`Allow at least ${least}, or raise \`detect\`: greater faults are found sooner.`}),
E_RECORDING:({file,why})=>({message:`No measurements can be read from ${file}: ${why}.`,cure:"Use the file that a rollout has written for its setting `measureme\
nts`, whole: the path of a file, not the name of a Service."}),E_NOTHING_TO_RUN:_=>({message:"Nothing to deploy: `image`, `manifest` and all other settings of w\
hat to run are empty.",cure:"Set `image` or `manifest`. If the image comes from an output of an earlier job, check its name; GitHub empties outputs that contain\
 a secret. To deploy the current template once more, set `new-revision` to always."}),E_CREATE:({service,namespace})=>({message:`There is no Service ${service} \
in ${namespace}, and none was created.`,cure:"Check `service` and `namespace`. A deploy with `create` set to true creates a new Service."}),E_STATE_FILE:({why})=>({
message:`Cannot write the state file of this step (GITHUB_STATE), so a post step could not finish the rollout if this job is killed: ${why}.`,cure:"Free disk sp\
ace on the runner, and check that GITHUB_STATE names a file that this job can write to."}),E_CURL_MISSING:({why})=>({message:`Could not start curl for the healt\
h check: ${why}`,cure:"Install `curl` in the image or on the machine of this job, and add it to the PATH."}),E_CURL_UNUSABLE:({why})=>({message:`The curl on the\
 PATH of this job cannot be used for the health check: ${why}.`,cure:"Install `curl` 7.58 or later; a wrapper script must pass on its arguments, output and exit\
 code."}),E_TAG_URL_UNREACHABLE:({url,why})=>({message:`This job cannot reach ${url}: ${why}.`,cure:"Set `ingress-address` to the host:port at which this job ca\
n reach the ingress of the cluster."}),E_TAG_URL_TLS:({url,why})=>({message:`This job reached ${url}, but ${why}.`,cure:"Use an ingress certificate that covers \
tag URLs and that this job trusts (SSL_CERT_FILE adds trusted certificates)."}),E_WRITE_REFUSED:({status,reason,message})=>({message:`The API server refused a c\
hange (${status} ${reason}): ${message}`,cure:status===403?`Grant the Role that \`kn-rollout doctor\` prints (${(0,documentation.t)("permissions.md")}).`:"Fix t\
he reported problem and deploy again."}),E_WRITE_CONTENDED:({service,attempts})=>({message:`Could not write to ${service}: another client changed it before each\
 of ${attempts} attempts.`,cure:"Find and stop the client that keeps writing (see metadata.managedFields), then deploy again."}),E_WRITE_UNCONFIRMED:({service,attempts,
why})=>({message:`The API server did not confirm a change of ${service} in ${attempts} attempts, and the change did not take effect: ${why}.`,cure:"Check the AP\
I server and what is in front of it, such as a proxy or a login page, then run the job again."}),E_WRITE_ALTERED:({service,what})=>({message:`The API server acc\
epted a change of ${service}, but stored it without ${what}.`,cure:"Find the admission webhook that changes Services, and exclude the annotations kn-rollout.dev\
/* and spec.traffic: kubectl get mutatingwebhookconfigurations"}),E_SERVICE_CHANGED:({service})=>({message:`Another client changed ${service} while the rollout \
was starting.`,cure:"Run the job again: it starts from the current state."}),E_NOT_IN_SYNC:({service,seconds})=>({message:`Knative did not process the last chan\
ge of ${service} within ${seconds} s, so its status may be out of date.`,cure:"Check that the Knative controllers are running: kubectl get pods -n knative-servi\
ng"}),E_ROUTE_NOT_SERVED:({service,namespace,why})=>({message:`No ingress serves the Route of ${service}, so no change of its traffic would take effect: ${why}.`,
cure:`Fix what the Route reports, for example the annotation networking.knative.dev/ingress.class or the ingress controller: kubectl get route.serving.knative.d\
ev ${service} -n ${namespace} -o yaml`}),E_BEING_DELETED:facts=>({message:`${facts.service} is being deleted since ${facts.since}${facts.finalizers?` (held by t\
he finalizer ${facts.finalizers})`:""}, so Knative does not act on changes of it.`,cure:`Wait until it is gone, then deploy again. If it stays, find out why its\
 finalizers are not removed: kubectl get ksvc ${facts.service} -n ${facts.namespace} -o yaml`}),E_TAG_TAKEN:({tag,setting,holder})=>({message:`The tag ${tag} is\
 on ${holder} and was not set by a rollout.`,cure:`Set \`${setting}\` to another name, or set \`adopt-tags\` to true so that the rollout can move the tag.`}),E_OWNED:facts=>({
message:`The ${facts.kind} ${facts.name} owns ${facts.service}: its controller writes this Service, and would revert the rollout.`,cure:`Change the ${facts.kind}\
 instead, and roll out by its own means: kubectl edit ${facts.kind.toLowerCase()}${facts.group?`.${facts.group}`:""} ${facts.name} -n ${facts.namespace}`}),E_GITOPS:({
owner,owns,mark})=>({message:`${owner} manages the ${owns} of this Service (${mark}) and would revert the rollout.`,cure:`Configure it to ignore spec.template a\
nd spec.traffic (${(0,documentation.t)("recipes.md")}), then set \`adopt-gitops\` to true.`}),E_STABLE_NOT_READY:({revision,why})=>({message:`The stable Revisio\
n ${revision} is not ready (${why}), so traffic could not return to it.`,cure:"Its pods still serve, so it is not replaced. Wait until it is ready, or shift tra\
ffic to a Revision that is. Before Knative 1.17 one that has crashed may stay like this for good: replace it once with `kubectl apply`."}),E_REFUSED_TEMPLATE:({
message})=>({message:`Knative rejected the new template: ${message}`,cure:"Correct the setting that it names."}),E_NOT_PROVEN:facts=>({message:`Not proven: no a\
nswer at ${facts.url} is known to come from the candidate (${facts.why}), and ${facts.user} may not ask its pods through the API server (${facts.rights}).`,cure:`\
Set \`ingress-address\` to the host:port of the Knative ingress, with \`health-header\` if something in front of it asks for a login, or grant the permission. ${(0,cluster.
r)(facts.grant)}`}),E_URL_UNREACHABLE:facts=>({message:`${facts.why}, and ${facts.user} may not reach its pods through the API server (${facts.rights}).`,cure:`\
Set \`ingress-address\` to the host:port of the ingress (Host header and SNI remain those of the URL), or grant the permission. ${(0,cluster.r)(facts.grant)}`}),
E_NOT_THERE:({service,namespace})=>({message:`There is no Service ${service} in the namespace ${namespace}.`,cure:`Check \`service\`, \`namespace\` and \`context\`. T\
o see all Services: ${(0,command.j)({verb:"services",args:["-A"]})}`}),E_PAUSED:({service,namespace,isDeploy,percent,url})=>({message:`A rollout of ${service} i\
s paused at ${percent} %${url?` (${url})`:""}.`,cure:`Finish it with \`promote\`${isDeploy?", set `on-newer` to abort, so that this deploy aborts it first":""},\
 or abort it: ${(0,command.j)({verb:"abort",service,namespace})}`}),E_NOT_PAUSED:({service})=>({message:`No rollout of ${service} is running or paused.`,cure:"R\
un `deploy` to start one: `promote` ends the hold of a rollout in progress, or continues one that `pause-at` has paused."}),E_NO_HOLD:({service,namespace,url})=>({
message:`The rollout of ${service} has not shifted any traffic yet${url?` (${url})`:""}, so there is no hold to end.`,cure:`Run it again once its first step is \
held: the health check before it is never skipped. To see how far it is: ${(0,command.j)({verb:"status",service,namespace})}`}),E_NO_STEP:({service,namespace,url})=>({
message:`The job of the rollout of ${service}${url?` (${url})`:""} is dead, and no traffic was shifted yet, so \`promote\` has no step to go on from.`,cure:`Dep\
loy again: that ends this rollout, and begins with the health check. Or only end it: ${(0,command.j)({verb:"abort",service,namespace})}`}),E_RETURNING:({service,
namespace,why})=>({message:`The rollout of ${service} is not promoted: ${why}. An abort is never overruled.`,cure:`Fix the cause and deploy again. To see where \
traffic is: ${(0,command.j)({verb:"status",service,namespace})}`}),E_NOT_TAKEN:facts=>({message:`The job that runs the rollout of ${facts.service}${facts.url?` \
(${facts.url})`:""} did not take the request to end the hold of ${facts.percent} % within ${facts.seconds} s. The request is withdrawn.`,cure:`Look at that job.\
 If it was killed, run \`promote\` again from ${facts.from} on: it takes the rollout over then.`}),E_GIVE_AGAIN:({settings})=>({message:`The deploy of this roll\
out had \`${settings}\`, which may be secret and so is not stored on the Service.`,cure:`Set \`${settings}\` for this command too, as for the deploy.`}),E_NOTHING_BEFORE:({
service,tag})=>({message:`${service} has no previous Revision to return to: no ready Revision has the tag ${tag}.`,cure:"Deploy the earlier image again."}),E_NOT_ITS_REVISION:facts=>({
message:`${facts.service} has no Revision ${facts.revision}.`,cure:`Set \`to\` to one of its Revisions${facts.known===""?"":`, such as ${facts.known}`}: ${(0,command.
j)({verb:"revisions",service:facts.service,namespace:facts.namespace})}`}),E_TO_NOT_READY:({revision,why})=>({message:`${revision} is not ready (${why}), so tra\
ffic cannot return to it.`,cure:"Set `to` to a Revision that is ready, or deploy its image again."}),E_TO_NOT_STARTED:facts=>({message:`${facts.revision} did no\
t start within ${facts.seconds} s, so traffic is not returned to it. It stays on ${facts.serving}.`,cure:`If it only needs more time, increase \`ready-timeout\`; \
otherwise set \`to\` to another Revision. To see what its pods are waiting for, while they exist: kubectl describe pods -n ${facts.namespace} -l serving.knative\
.dev/revision=${facts.revision}`}),E_CANCELLED:_=>({message:"The job was cancelled before anything was changed.",cure:"Nothing needs cleaning up. Run it again w\
hen you are ready."}),E_TO_INTERRUPTED:({revision,serving})=>({message:`Interrupted before traffic was returned to ${revision}. It stays on ${serving}.`,cure:"N\
othing needs cleaning up. Run the command again when you are ready."}),E_TO_BAD:({revision,why,at,cause})=>({message:`${revision} proved bad in a rollout (${why}\
, ${at}), so traffic is not returned to it.${cause===void 0?"":` What was seen of it: ${cause}`}`,cure:"Set `to` to another Revision. To return to it neverthele\
ss, set `even-if-bad` to true."}),E_UNHEALTHY:({url,why})=>({message:`${url} is not healthy: ${why}.`,cure:"Run the command above to see the complete response."}),
E_NO_ROLLOUT:({service,namespace})=>({message:`No rollout of ${service} is open.`,cure:`There is nothing to abort. If it was promoted, this returns to the previ\
ous Revision: ${(0,command.j)({verb:"rollback",service,namespace})}`}),E_TOO_LATE:({service,namespace,revision})=>({message:`Too late: ${revision} serves all tr\
affic of ${service}, and its promotion is being finished.`,cure:`To return to the previous Revision: ${(0,command.j)({verb:"rollback",service,namespace})}`}),E_JOB_TOO_SHORT:({
left,holds})=>({message:`The job times out in ${left}, but the holds alone take ${holds}.`,cure:"Increase the timeout (`job-timeout` and `script-timeout` of the\
 GitLab component), or use shorter holds or fewer steps."})};var rollout_error=__nccwpck_require__2(34794);const combinationErrors={E_TOGETHER:({other})=>({message:`\
Cannot be combined with \`${other}\`: both define the traffic split.`,cure:"Remove one of the two."}),E_ALL_AND_ONE:({other})=>({message:`Cannot be combined wit\
h \`${other}\`.`,cure:"Remove one of the two."}),E_ONLY_RECOVER:({command:command2})=>({message:`Only \`recover\` and \`status\` have this setting, not \`${command2}\
\`.`,cure:"Set `service` and `namespace` instead."}),E_ONLY_COMMAND:({only,command:command2})=>({message:`Only \`${only}\` has this setting, not \`${command2}\`.`,
cure:`Remove it, or use it with \`${only}\`.`}),E_WITH_MANIFEST:({manifest})=>({message:`Cannot be combined with \`${manifest}\`, which contains the whole templa\
te.`,cure:`Set it in the file, or remove \`${manifest}\`.`}),E_SCALE_ORDER:({min,max,other})=>({message:`${min} is more than \`${other}\` (${max}).`,cure:`Use a\
t most ${max}.`}),E_REQUEST_OVER_LIMIT:({request,limit,other})=>({message:`${request} is more than \`${other}\` (${limit}).`,cure:`Use at most ${limit}.`}),E_MARK_AND_SETTING:({
name,other})=>({message:`${name} means the same as \`${other}\`.`,cure:`Remove it and keep \`${other}\`.`}),E_TAGS_EQUAL:({tag,other})=>({message:`"${tag}" is a\
lso the value of \`${other}\`, but the two tags must differ.`,cure:"Use a different tag."}),E_TAG_LENGTH:({tag,service,length})=>({message:`The tag "${tag}" lea\
ds to the host name ${tag}-${service}, which has ${length} characters; DNS allows 63.`,cure:`Use a tag of at most ${Math.max(0,62-service.length)} characters.`}),
E_SPLIT_TAGS:({candidate,stable})=>({message:`The split must be between the tags ${candidate} and ${stable}.`,cure:`Use for example ${candidate}=10, ${stable}=9\
0.`}),E_BODY_OF_HEAD:({other})=>({message:`A response to HEAD (\`${other}\`) has no body to check.`,cure:"Use GET, or remove this setting."}),E_EVIDENCE_UNUSED:({
value,other})=>({message:`Nothing would use this: \`${other}\` is ${value}.`,cure:`Set \`${other}\` to auto, or remove this setting.`}),E_EVIDENCE_MISSING:({value,
other})=>({message:`"${value}" needs \`${other}\`, which is not set.`,cure:`Set \`${other}\`, or use auto.`}),E_NEEDS:({other})=>({message:`Nothing uses this wi\
thout \`${other}\`, which is not set.`,cure:`Set \`${other}\` too, or remove this setting.`}),E_DETECT:({value,limit,other,usual})=>({message:`${value} is not b\
etween \`${other}\` (${limit}) and 100 %.`,cure:`Use the share of failed requests that must not go undetected, for example ${usual}.`}),E_MAX_HOLD:({value,hold,
other})=>({message:`${value} is shorter than \`${other}\` (${hold}).`,cure:`Use at least ${hold}, or a shorter \`${other}\`.`}),E_BAKE_SPLIT:({other})=>({message:`\
Has no effect with \`${other}\`: a split that stays has no last step of 100 %.`,cure:"Remove it. To hold the split for longer, use `hold`."}),E_DETECT_AUTO:({other})=>({
message:`"auto" is chosen by how long steps are held, and \`${other}\` chooses that by what must be detected.`,cure:"Set one of the two to a value."}),E_TIMEOUT_SHORT:({
timeout,holds})=>({message:`"${timeout}" is too short: the holds alone take ${holds}.`,cure:"Allow more time, or use shorter holds or fewer steps."})},severalLines="\
For a value of several lines write NAME<<END, then its lines, then a line END.",linesText=lines=>{const ranges=lines.filter(line=>!lines.includes(line-1)).map(from=>{
let to=from;for(;lines.includes(to+1);)to++;return from===to?`${from}`:`${from} to ${to}`}),list=new Intl.ListFormat("en",{style:"long"}).format(ranges);return lines.
length===1?`Line ${list} is`:`Lines ${list} are`},templateErrors={E_PORT_RESERVED:({value})=>({message:`Port ${value} is reserved for the Knative sidecar.`,cure:"\
Use another port, for example 8080."}),E_LINE:({lines})=>({message:`${linesText(lines)} neither NAME=value nor NAME-.`,cure:`Write one entry per line: NAME=valu\
e sets it, NAME- removes it. ${severalLines}`}),E_LINE_CONTINUED:({line})=>({message:`Line ${line} looks like the end of the base64 value on line ${line-1}.`,cure:`\
Write the value on one line (base64 -w 0). If line ${line} is a variable without a value, put it before line ${line-1}.`}),E_LINES_OPEN:({line})=>({message:`Lin\
e ${line} begins a value of several lines, but the line that ends it is missing.`,cure:severalLines}),E_ENTRY_TWICE:({line,other})=>({message:`Line ${line} has \
the same name as ${other}.`,cure:"Remove one of the two."}),E_ENV_NAME:({line})=>({message:`The name on line ${line} is not a valid variable name.`,cure:`Use le\
tters, digits, _, - and dots; do not start with a digit. ${severalLines}`}),E_ENV_NAMES:({lines})=>({message:`${linesText(lines)} ${lines.length===1?"not the na\
me of a variable":"not names of variables"}.`,cure:"Write the names of the variables to remove, without values. To set one: `kn-rollout env set`."}),E_ENV_RESERVED:({
name})=>({message:`Knative sets ${name} itself.`,cure:name==="PORT"?"Use the setting `port`.":"Remove it, or use another name."}),E_ENV_SOURCE:({line})=>({message:`\
Line ${line} is not NAME=object/key.`,cure:"Use for example DATABASE_URL=database/url: variable, object, key."}),E_MARK_NAME:({line})=>({message:`The name on li\
ne ${line} is not a valid name for a label or annotation.`,cure:"Use at most 63 letters, digits, -, _ and dots, optionally after a domain and a slash: example.c\
om/team."}),E_MARK_RESERVED:({line})=>({message:`The name on line ${line} starts with kn-rollout.dev/, which is reserved for rollouts.`,cure:"Use a different pr\
efix."}),E_LABEL_VALUE:({line})=>({message:`The value on line ${line} is not a valid label value.`,cure:"Use at most 63 letters, digits, -, _ and dots, or use a\
n annotation, which can have any text."}),E_FILE:({file,why})=>({message:`Cannot read ${file}: ${why}.`,cure:"Check the path, which is relative to the working d\
irectory, and check out the repository before this step."}),E_FILE_OUTSIDE:({file})=>({message:`${file} is outside of the working directory.`,cure:"Keep the fil\
e in the repository, and use a path relative to the working directory."}),E_MANIFEST_YAML:({file,why})=>({message:`${file} is not valid YAML: ${why}.`,cure:"Fix\
 it, and check it with: kubectl apply --dry-run=client -f"}),E_MANIFEST_KIND:({file,found})=>({message:`${file} must contain one Knative Service, but contains ${found}\
.`,cure:"Use a file with one document of apiVersion serving.knative.dev/v1, kind Service, and a spec.template."}),E_MANIFEST_OTHER:({file,field,found,wanted})=>({
message:`The ${field} in ${file} is ${found}, but the rollout is for ${wanted}.`,cure:"Use the same in both."}),E_MANIFEST_FIELD:({file,field})=>({message:`${file}\
 sets ${field}, which a rollout does not apply.`,cure:`Remove ${field} from the file.`}),E_MANIFEST_TEXT:({file,field})=>({message:`${field} in ${file} is not t\
ext.`,cure:"Put the value in quotes, or remove the line."}),E_MANIFEST_TRAFFIC:({file})=>({message:`${file} sets spec.traffic, which the rollout controls.`,cure:"\
Remove spec.traffic from the file, and use `steps` or `traffic`."}),E_MANIFEST_NAME:({file,name})=>({message:`${file} sets a Revision name (${name}), which work\
s only once.`,cure:"Remove spec.template.metadata.name, so that Knative generates a name."})},toDeployWithoutTraffic="To deploy without moving traffic, set `tra\
ffic` to latest=0,previous=100.",valueErrors={E_CHOICE:({value,options})=>({message:`Unknown value "${value}".`,cure:`Use ${options.slice(0,-1).join(", ")} or ${options.
at(-1)}.`}),E_REVISION_MARK:({value})=>({message:`"${value}" does not say where a response names its Revision.`,cure:"Use for example header:x-revision, or body\
:version ([0-9]+)."}),E_BOOLEAN:({value})=>({message:`"${value}" is neither true nor false.`,cure:"Use true or false."}),E_INTEGER:({value,min,max})=>({message:`\
"${value}" is not a whole number from ${min} to ${max}.`,cure:`Use for example ${Math.max(min,Math.min(max,3))}.`}),E_DURATION:({value})=>({message:/^\d+$/.test(
value)?`"${value}" has no unit.`:`Invalid duration "${value}".`,cure:/^\d+$/.test(value)?`Use ${value}s or ${value}m.`:"Use for example 2m, 90s or 1m30s."}),E_LATENCY:({
value})=>({message:/^\d+$/.test(value)?`"${value}" has no unit.`:`Invalid latency "${value}".`,cure:/^\d+$/.test(value)?`Use ${value}ms.`:"Use for example 300ms\
 or 1.5s."}),E_DURATION_RANGE:({value,min,max})=>({message:`"${value}" is not between ${min} and ${max}.`,cure:"Use for example 90s."}),E_DURATION_SECONDS:({value})=>({
message:`"${value}" is not a whole number of seconds, as Knative requires.`,cure:"Use for example 90s."}),E_RATE_UNIT:({value})=>({message:`"${value}" has no un\
it.`,cure:`Use ${value} % or ${Number(value)/100}.`}),E_RATE:({value})=>({message:`"${value}" is not a rate from 0 % to 100 %.`,cure:"Use for example 1 % or 0.0\
1."}),E_LIMIT_HIGH:({value})=>({message:`${value} is too high for a limit of failed requests.`,cure:"Use less than 50 %, for example 5 %."}),E_CHANCE:({value})=>({
message:`${value} is not a chance from 0.1 % to 30 %.`,cure:"Use for example 5 %."}),E_PERCENT:({value})=>({message:`"${value}" is not a whole percentage from 0\
 to 100.`,cure:"Knative splits traffic by whole percentages: use for example 10."}),E_PAUSE_STEP:({value,steps})=>({message:steps?`No step has ${value} % (the s\
teps are ${steps}).`:"A fixed traffic split has no steps to pause at.",cure:steps?"Use the percentage of the step to pause after.":"Remove it, or use `steps` in\
stead of `traffic`."}),E_PAUSE_ZERO:_=>({message:"There is no step of 0 % to pause after.",cure:`${toDeployWithoutTraffic} To pause later, use the percentage of\
 the step to pause after, for example 10.`}),E_PAUSE_BUILT:_=>({message:"The steps are built by `max-bad-answers`, so none of them can be chosen to pause at.",cure:"\
Remove it, or use `steps` instead of `max-bad-answers`."}),E_STEPS_ORDER:({value})=>({message:`"${value}" is not in ascending order.`,cure:"Use for example 10, \
50, 100."}),E_STEPS_END:({value})=>({message:`"${value}" does not end at 100.`,cure:`Add it: ${value.replace(/[\s,]+$/,"")}, 100. ${/^0+\s*%?$/.test(value.trim())?
toDeployWithoutTraffic:"For a split that stays, set `traffic` to latest=10,previous=90."}`}),E_SPLIT_ENTRY:({value})=>({message:`"${value}" is not a name with a\
 percentage.`,cure:"Use for example latest=10, previous=90."}),E_SPLIT_SUM:({value,sum})=>({message:`"${value}" adds up to ${sum} %, not 100 %.`,cure:"Use for e\
xample latest=10, previous=90."}),E_STATUS:({value})=>({message:`Invalid HTTP status "${value}".`,cure:"Use statuses such as 200, 204, or a class such as 2xx."}),
E_PROBE_PATH:({line,what})=>({message:`Line ${line} ${what}.`,cure:"Use for example: /order weight=2 method=POST status=201,409"}),E_PROBE_PATHS:({count,most})=>({
message:`${count} paths are too many for four probes a second.`,cure:`Use at most ${most}.`}),E_HTTP_ADDRESS:({what})=>({message:`The value ${what}.`,cure:"Use \
for example https://prometheus.example.com, and `prometheus-token` for a token."}),E_TOKEN_TEXT:_=>({message:"The value has spaces, line breaks or characters th\
at no HTTP header can carry.",cure:'Set the token alone, without "Bearer".'}),E_PATH:({value})=>({message:`Invalid path "${value}".`,cure:"Start it with a slash\
, without spaces or #, for example /healthz."}),E_PATH_SEGMENT:({value})=>({message:`The path "${value}" contains "." or ".." as a segment, "//", a backslash or\
 a control character, which could lead elsewhere.`,cure:"Write the path without them, percent-encoded or not, for example /healthz."}),E_HEADER:({line})=>({message:`\
Line ${line} is not an HTTP header.`,cure:"Write one header per line, for example Accept: application/json."}),E_HEADER_HOST:({line})=>({message:`Line ${line} s\
ets Host, which the ingress needs to find the candidate.`,cure:"Remove it. To reach the ingress at another address, use `ingress-address`."}),E_HEADER_CONNECTION:({
line,name})=>({message:`Line ${line} sets ${name}, which belongs to the connection and not to the application.`,cure:"Remove it."}),E_ADDRESS:({value})=>({message:`\
"${value}" is not a host with a port.`,cure:"Use for example 203.0.113.7:80 or [2001:db8::7]:443."}),E_NAME:({value,first})=>({message:`"${value}" is not a vali\
d Kubernetes name.`,cure:`Use at most 63 lower-case letters, digits and hyphens; start with ${first}, end with a letter or digit.`}),E_OBJECT_NAME:({value})=>({
message:`"${value}" is not a valid Kubernetes name.`,cure:"Use lower-case letters, digits, hyphens and dots; start and end with a letter or digit."}),E_IMAGE:({
value})=>({message:`Invalid image reference "${value}".`,cure:"Use for example registry.example/hello@sha256:... or registry.example/hello:1.4, in lower case, w\
ithout https://."}),E_QUANTITY:({value})=>({message:`"${value}" is not a valid Kubernetes quantity.`,cure:"Use for example 500m or 2 for CPU, 256Mi or 1Gi for m\
emory."})},allIn=help=>help?`All flags: ${help}`:`See ${(0,documentation.t)("settings.md")} for all settings.`,catalogue={...{E_SETTINGS:({count,list,help})=>({
message:`${count===1?"1 setting is":`${count} settings are`} invalid. Nothing was changed.
${list}`,cure:help?`All flags and their values: ${help}`:`See ${(0,documentation.t)("settings.md")} for all settings and their values.`}),E_UNKNOWN:({near,help})=>({
message:"Unknown setting.",cure:near?`Did you mean \`${near}\`?`:allIn(help)}),E_NO_TRAFFIC:_=>({message:"Unknown setting.",cure:toDeployWithoutTraffic}),E_MISSING:({
example})=>({message:"Required, but not set.",cure:`Set it, for example to ${example}.`}),E_NO_VALUE:({example})=>({message:"Needs a value.",cure:`Use for examp\
le ${example}.`}),E_REPEATED:({times})=>({message:`Appears ${times} times.`,cure:"Use it only once."}),E_ARGUMENT:({count,expected})=>({message:`There are ${count}\
 arguments, but ${expected} expected.`,cure:"Use flags for everything else, and quote values that contain spaces."}),...valueErrors,...templateErrors,...combinationErrors},
...cluster.m,...rolloutErrors,...handErrors,...installErrors},words=(code,facts)=>catalogue[code](facts),failure=(code,facts,cause)=>new rollout_error.a(code,words(
code,facts),{cause})}),41902:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{m:()=>clusterErrors,
r:()=>appliedBy});var _command_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(36701),_documentation_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(17386);
const appliedBy=grant=>`Ask an administrator to apply this (kubectl apply -f -):
${grant}`,mayHeal=status=>status===408||status===429||status>=500&&status!==501&&status!==505,clusterErrors={E_FORBIDDEN:({user,rights,grant})=>({message:`${user}\
 lacks permissions that a rollout needs: ${rights}.`,cure:grant?appliedBy(grant):`Grant this user the Role that \`kn-rollout doctor\` prints (${(0,_documentation_js__WEBPACK_IMPORTED_MODULE_0__.
t)("permissions.md")}), in the namespace of the Service.`}),E_UNAUTHORIZED:({server,message})=>({message:`The API server ${server} rejected the credentials: ${message}\
.`,cure:"They have expired or belong to another cluster. Renew them in the step that logs in to the cluster."}),E_API_ANSWER:({server,what,status,message})=>({message:`\
Could not ${what} at the API server ${server}: HTTP ${status}, ${message}.`,cure:mayHeal(status)?"Run it again. If the error persists, ask the administrator of \
the cluster to check the API server.":"Another attempt would be answered alike. Check that this is the right cluster, or ask its administrator why its API serve\
r does not do this."}),E_API_SILENT:({server,tries,why})=>({message:`The API server ${server} did not respond${tries===1?"":` to ${tries} attempts`}: ${why}.`,cure:"\
Check that this machine can reach it: address, firewall, VPN, and HTTPS_PROXY if a proxy is needed."}),E_API_BODY:({server,what,status,got})=>({message:`Could n\
ot ${what}: ${server} responded, but not as a Kubernetes API server does (HTTP ${status}, ${got}).`,cure:"Check that server in the kubeconfig is the address of \
the API server, and that no proxy, login page or maintenance page responds in its place."}),E_API_PATH:({path})=>({message:`A request to the API server was not \
sent: its path ${path} leads elsewhere than it says.`,cure:'Remove "..", "//", backslashes and their percent-encoded forms from `health-path`, from names, and f\
rom server in the kubeconfig.'}),E_HEADER_API:({url,name})=>({message:`This job cannot resolve the host of ${url}, and \`health-header\` sets ${name}: through t\
he API server, which is the other way to the candidate, it would tell the API server who is asking.`,cure:"Set `ingress-address` to the host:port at which this \
job can reach the ingress, or remove the header."}),E_API_CERTIFICATE:({server,why})=>({message:`The certificate of the API server ${server} is not trusted: ${why}\
.`,cure:"Correct certificate-authority-data in the kubeconfig, or set tls-server-name if the certificate is for another host name."}),E_PROXY:({scheme})=>({message:`\
Proxies with the scheme "${scheme}" are not supported.`,cure:"Set an HTTP proxy (http://host:port) in proxy-url of the kubeconfig or in HTTPS_PROXY, or add the \
server to NO_PROXY."}),E_PROXY_PASSWORD:({proxy,setting})=>({message:`The proxy ${proxy} in front of the API server requires a user name and password, or reject\
ed them.`,cure:`Set them in ${setting}, as http://user:password@host:port with special characters percent-encoded, from a CI secret.`}),E_NO_INGRESS:({looked,forbidden})=>({
message:`No ingress was found. Looked for ${looked}.${forbidden===""?"":` This user may not ${forbidden}.`}`,cure:"Install an ingress for Knative, or, where it \
is another one, find its Service: kubectl get services --all-namespaces"}),E_NO_KNATIVE:({server})=>({message:`The cluster at ${server} has no Knative Serving (\
serving.knative.dev/v1).`,cure:`Install Knative Serving, for example by ${(0,_command_js__WEBPACK_IMPORTED_MODULE_1__.j)({verb:"install",args:["--help"]})}, or \
select the right cluster with \`kubeconfig\` and \`context\`.`}),E_KUBECONFIG_MISSING:({looked})=>({message:`No cluster is configured: \`kubeconfig\` is not set o\
r empty, and there is no kubeconfig at ${looked}.`,cure:"Set `kubeconfig`, or log in to the cluster in an earlier step, so that KUBECONFIG points to a file. If \
`kubeconfig` comes from a secret: the secret is empty or missing here, as in pull requests of forks, in Dependabot runs and outside of its environment. For the \
service account of the pod that the job runs in, set `kubeconfig` to in-cluster."}),E_NOT_IN_CLUSTER:_=>({message:"`kubeconfig` is in-cluster, but this job does\
 not run in a pod with a service account.",cure:"Set `kubeconfig` to a kubeconfig or its path, or run the job in a pod that mounts its service account."}),E_KUBECONFIG_READ:({
file,why})=>({message:`Cannot read the kubeconfig ${file}: ${why}.`,cure:"Check the path. The home directory of a container job is not that of the host."}),E_KUBECONFIG_INVALID:({
where,why})=>({message:`Invalid kubeconfig (${where}): ${why}.`,cure:"Use the complete output of: kubectl config view --raw --minify"}),E_CONTEXT:({asked,contexts,
where})=>({message:`The kubeconfig (${where}) has ${asked===void 0?"no current context":`no context "${asked}"`}.`,cure:contexts.length>0?`Set \`context\` to one \
of: ${contexts.join(", ")}.`:"It has no contexts at all: use another kubeconfig."}),E_CREDENTIALS:({user,why})=>({message:`No usable credentials for "${user}": ${why}\
.`,cure:"Check that the secret with the kubeconfig or its token is available to this job and not empty."}),E_CREDENTIALS_TOO_SHORT:({left,holds})=>({message:`Th\
e token or client certificate in the kubeconfig expires in ${left} and cannot be renewed, but the holds alone take ${holds}.`,cure:"Use shorter holds, use a cre\
dential plugin, which renews it, or get one that lasts longer: kubectl create token --duration"}),E_CREDENTIAL_PLUGIN:({command,why})=>({message:`The credential\
 plugin ${command} in the kubeconfig failed: ${why}.`,cure:"Install it in this job, log in to the cloud in an earlier step, or use a kubeconfig with a token."})}}),
36701:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{j:()=>commandText});const program="\
kn-rollout",commandText=({verb,service,args=[],namespace})=>[program,verb,...service===void 0?[]:[service],...args,...namespace===void 0?[]:["-n",namespace]].join(
" ")}),17386:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{W:()=>errorPage,t:()=>docsPage});
const documentation="docs",docsPage=page=>`${documentation}/${page}`,errorPage=code=>docsPage(`troubleshooting.md#${code.toLowerCase()}`)}),34794:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{a:()=>RolloutError});class RolloutError extends Error{code;cure;problems;constructor(code,words,options={}){super(words.
message,{cause:options.cause}),this.name="RolloutError",this.code=code,this.cure=words.cure,this.problems=options.problems??[]}}}),23443:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Bg:()=>commitUrl,el:()=>isGithub,h4:()=>githubContext});var _report_job_ci_context_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
56687);const isGithub=env=>env.GITHUB_ACTIONS==="true",githubContext=env=>({name:"github",...(0,_report_job_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.E)({jobUrl:jobUrl(
env),run:env.GITHUB_RUN_ID&&`${env.GITHUB_RUN_ID}/${env.GITHUB_JOB??""}`,attempt:(0,_report_job_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.r)(env.GITHUB_RUN_ATTEMPT),
commit:env.GITHUB_SHA,commitUrl:commitUrl(env,env.GITHUB_SHA),actor:env.GITHUB_TRIGGERING_ACTOR||env.GITHUB_ACTOR})}),commitUrl=({GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository},commit)=>server&&
repository&&commit?`${server}/${repository}/commit/${commit}`:void 0,jobUrl=env=>{const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;
if(!(!server||!repository||!run))return`${server}/${repository}/actions/runs/${run}/attempts/${(0,_report_job_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.r)(env.
GITHUB_RUN_ATTEMPT)??1}`}}),48282:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{T:()=>githubReporter});var _report_log_line_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(53216),_report_log_log_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
45958),_report_log_log_lines_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(17608),_report_log_trouble_lines_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
54265),_report_text_endings_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(36165),_report_text_facts_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
14774),_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(70621),_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
91246),_report_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(1451),_rollout_endings_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(
33588);const longest=4096,githubReporter=(write,service)=>(0,_report_log_log_js__WEBPACK_IMPORTED_MODULE_1__.e)(write,{lines:event=>event.is==="warning"?[]:(0,_report_log_log_lines_js__WEBPACK_IMPORTED_MODULE_2__.
D)(event),line:({text,tone})=>(0,_report_log_line_js__WEBPACK_IMPORTED_MODULE_0__.I4)((0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.Df)(text),tone),
openFold:title=>`::group::${title}`,closeFold:()=>"::endgroup::",after:event=>annotations(event,service)}),annotations=(event,service)=>event.is==="warning"?[annotation(
"warning",{title:`${service}: ${event.code}`,lines:[event.message,event.cure??""]})]:event.is!=="ended"||(0,_rollout_endings_js__WEBPACK_IMPORTED_MODULE_9__.F)(
event.outcome)===0?[]:[annotation("error",{title:titleOf(event.outcome,service),lines:textOf(event.outcome)})],annotation=(level,{title,lines})=>{const message=lines.
flatMap(each=>each.split(`
`)).map(_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.Df).filter(each=>each.trim()!=="").join(`
`).slice(0,longest);return`::${level} title=${encodedProperty((0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.g$)(title))}::${encoded(message)}`},titleOf=(outcome,service)=>`${service}\
: ${_report_text_endings_js__WEBPACK_IMPORTED_MODULE_4__.fg[outcome.kind].word.toLowerCase()}${outcome.code?` (${outcome.code})`:""}`,textOf=outcome=>[(0,_report_text_endings_js__WEBPACK_IMPORTED_MODULE_4__.
Pl)(outcome),(0,_report_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_8__.Wk)(outcome),...(outcome.problems??[]).map(_report_text_endings_js__WEBPACK_IMPORTED_MODULE_4__.
fI),...outcome.trouble?troubleTexts(outcome.trouble):[],...healthTexts(outcome),...(0,_report_log_trouble_lines_js__WEBPACK_IMPORTED_MODULE_3__.TW)((0,_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_7__.
r4)(outcome)).map(({text})=>text),...(0,_report_text_facts_js__WEBPACK_IMPORTED_MODULE_5__.xS)(outcome).map(fact=>`${fact.label}: ${(0,_report_text_facts_js__WEBPACK_IMPORTED_MODULE_5__.
wh)(fact)}`),...outcome.next],troubleTexts=trouble=>[(0,_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_7__.NX)(trouble),...trouble.log.slice(-1)],healthTexts=outcome=>{
const unhealthy=(0,_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_7__.uM)(outcome);return unhealthy?[(0,_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_7__.gD)(
unhealthy)]:[]},encoded=text=>text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),encodedProperty=text=>encoded(text).replaceAll(":","%3A").replaceAll(",","%2C")}),83835:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{I:()=>isGitlab,f:()=>gitlabContext});var _report_job_ci_context_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
56687),_settings_kinds_units_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(97841);const isGitlab=env=>env.GITLAB_CI==="true",gitlabContext=env=>({name:"g\
itlab",...(0,_report_job_ci_context_js__WEBPACK_IMPORTED_MODULE_1__.E)({jobUrl:env.CI_JOB_URL,run:env.CI_PIPELINE_ID&&`${env.CI_PIPELINE_ID}/${env.CI_JOB_NAME??
""}`,attempt:(0,_report_job_ci_context_js__WEBPACK_IMPORTED_MODULE_1__.r)(env.CI_JOB_ID),commit:env.CI_COMMIT_SHA,commitUrl:env.CI_PROJECT_URL&&env.CI_COMMIT_SHA&&
`${env.CI_PROJECT_URL}/-/commit/${env.CI_COMMIT_SHA}`,actor:env.GITLAB_USER_LOGIN,endsAtMs:endsAt(env)})}),endsAt=env=>{const startedMs=Date.parse(env.CI_JOB_STARTED_AT??
""),given=[((0,_report_job_ci_context_js__WEBPACK_IMPORTED_MODULE_1__.r)(env.CI_JOB_TIMEOUT)??0)*1e3,(0,_settings_kinds_units_js__WEBPACK_IMPORTED_MODULE_0__.Qu)(
env.RUNNER_SCRIPT_TIMEOUT??"")??0].filter(limitMs=>limitMs>0);return Number.isNaN(startedMs)||given.length===0?void 0:startedMs+Math.min(...given)}}),11584:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Jg:()=>isNewerJournal,TD:()=>printRequest,TR:()=>parseRequest,jg:()=>printJournal,z8:()=>parseJournal,zN:()=>printVerdict});
var _kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(27624);const printJournal=value=>JSON.stringify(journal.known(value)),parseJournal=annotation=>{
const value=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(annotation);return journal.fits(value)?journal.known(value):"unreadable"},printRequest=value=>JSON.
stringify(request.known(value)),printVerdict=value=>JSON.stringify(revisionVerdict.known(value)),parseRequest=annotation=>{const value=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
qF)(annotation);return request.fits(value)?request.known(value):void 0},isNewerJournal=annotation=>{const value=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
qF)(annotation);return(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)&&Number.isInteger(value.v)&&Number(value.v)>version},version=1,leaf=fits=>({
fits:value=>fits(value),known:value=>value}),record=fields=>{const keys=Object.keys(fields);return{fits:value=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Gv)(value)&&keys.every(key=>fields[key].fits(value[key])),known:value=>{const entries=keys.map(key=>[key,fields[key].known(value[key])]);return Object.fromEntries(
entries.filter(([,found])=>found!==void 0))}}},listOf=({fits,known})=>({fits:value=>Array.isArray(value)&&value.every(fits),known:value=>value.map(known)}),byName=({
fits,known})=>({fits:value=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)&&Object.values(value).every(fits),known:value=>Object.fromEntries(
Object.entries(value).map(([name2,each])=>[name2,known(each)]))}),maybe=({fits,known})=>({fits:value=>value===void 0||fits(value),known:value=>value===void 0?void 0:
known(value)}),text=leaf(value=>typeof value=="string"),truth=leaf(value=>typeof value=="boolean"),number=leaf(value=>typeof value=="number"&&Number.isFinite(value)),
textOrNull=leaf(value=>value===null||typeof value=="string"),link={fits:maybe(text).fits,known:_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Dy},whole=(least,most)=>leaf(
value=>Number.isInteger(value)&&Number(value)>=least&&Number(value)<=most),oneOf=words=>leaf(value=>typeof value=="string"&&Object.hasOwn(words,value)),total=whole(
0,Number.MAX_SAFE_INTEGER),mostSteps=101,percent=whole(0,100),span=whole(0,168*36e5),moment=leaf(value=>typeof value=="number"&&value>=0&&value<=8e15),stage=oneOf(
{claimed:!0,deployed:!0,presented:!0,stepping:!0,paused:!0,promoting:!0,aborting:!0,stopped:!0}),share=record({revision:text,percent}),target=record({tag:maybe(
text),revisionName:maybe(text),latestRevision:maybe(truth),percent:maybe(percent),url:maybe(text)}),plan=record({steps:listOf(record({percent,holdMs:span})),ending:oneOf(
{promote:!0,stay:!0}),onInconclusive:oneOf({abort:!0,hold:!0,promote:!0}),limits:record({readyMs:span,routeMs:span,totalMs:span,healthMs:maybe(span)}),pauseAt:maybe(
percent),onPauseTimeout:maybe(oneOf({abort:!0,promote:!0})),kept:maybe(record({texts:byName(text),again:listOf(text)})),evidence:maybe(record({maxErrorRate:maybe(
number),detect:maybe(number),maxLatencyMs:maybe(number),falseAbort:maybe(number),missedFault:maybe(number)})),maxHoldMs:maybe(span)}),counts=record({n:number,bad:number}),
pair=record({candidate:counts,stable:counts}),stakes=listOf(number),evidence=record({reserve:number,stakes}),keptMetric=record({againstLimit:evidence,againstStable:evidence,
clumping:record({requests:number,errors:number,squares:number,expected:number,outage:stakes}),guard:record({polls:number,rounds:number,requests:number,bad:listOf(
record({poll:number,round:number,requests:number})),latest:listOf(counts)}),all:pair,before:record({counts,against:evidence}),hadOutage:truth}),name=leaf(value=>typeof value==
"string"&&value.length<=256),requester=record({url:link,run:maybe(name),user:maybe(name)}),verdict=oneOf({passed:!0,failed:!0,inconclusive:!0,"not-judged":!0,"n\
ot-asked":!0}),endedStep=record({percent,verdict,request:maybe(requester)}),request=record({rollout:text,step:whole(0,mostSteps),by:requester,untilMs:moment}),revisionVerdict=record(
{is:oneOf({good:!0,bad:!0,"not-judged":!0}),at:text,why:maybe(text),cause:maybe(text),minScale:maybe(text)}),journal=record({v:leaf(value=>value===version),id:text,
stage,step:whole(-1,mostSteps),plan,tags:record({candidate:text,stable:text}),stable:listOf(share),broken:maybe(listOf(share)),candidate:maybe(text),floating:maybe(
text),deadlineMs:moment,before:listOf(target),intended:listOf(target),parked:listOf(target),hold:maybe(oneOf({revision:!0,"pod-autoscaler":!0,nothing:!0})),scale:byName(
textOrNull),templateFrom:maybe(text),sent:maybe(text),isNewTag:maybe(truth),emptyUrl:maybe(text),metadata:maybe(record({labels:maybe(byName(text)),annotations:maybe(
byName(text))})),created:maybe(truth),isRollback:maybe(truth),evidence:maybe(byName(keptMetric)),answers:maybe(record({n:total,bad:maybe(total)})),request:maybe(
record({step:whole(0,mostSteps),by:requester})),ended:maybe(listOf(endedStep)),reason:maybe(text),cause:maybe(text),job:maybe(record({url:link,run:maybe(text),attempt:maybe(
number)}))})}),5323:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Os:()=>group,
Pf:()=>label,SJ:()=>verdictPrefix,f1:()=>userContainer,or:()=>spellingIn,pJ:()=>newSpelling,w7:()=>annotation,wM:()=>fieldManager});var _kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
27624);const group="serving.knative.dev",annotation={driver:"kn-rollout.dev/driver",journal:"kn-rollout.dev/rollout",request:"kn-rollout.dev/request",id:"kn-rol\
lout.dev/id",tags:"kn-rollout.dev/tags",minScale:"autoscaling.knative.dev/min-scale",maxScale:"autoscaling.knative.dev/max-scale",window:"autoscaling.knative.de\
v/window"},label={active:"kn-rollout.dev/active",service:"serving.knative.dev/service",configuration:"serving.knative.dev/configuration",configurationGeneration:"\
serving.knative.dev/configurationGeneration",revision:"serving.knative.dev/revision"},verdictPrefix="verdict.kn-rollout.dev/",fieldManager="kn-rollout",newSpelling=name=>/^(?:autoscaling|serving)\.knative\.dev\//.
test(name)?name.replaceAll(/[A-Z]/g,letter=>`-${letter.toLowerCase()}`):name,spellingIn=(live,name)=>{const plain=newSpelling(name);return Object.hasOwn(live,plain)?
plain:Object.keys(live).find(each=>newSpelling(each)===plain)??name},userContainer=podSpec=>{const containers=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
JD)(podSpec.containers);return containers.find(({ports})=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(ports).length>0)??containers[0]}}),67878:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{O:()=>once});const once=make=>{const seen=new WeakMap;function made(of){if(of===void 0)return;const known=seen.get(
of)??make(of);return seen.set(of,known),known}return made}}),85807:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{K2:()=>ownersOf,Oo:()=>controllerOf,mQ:()=>gitopsOf});var _kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(27624),
_startup_pods_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(70209);const parts=["template","traffic"],ownersOf=metadata=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
JD)(metadata.managedFields).flatMap(ownedBy).toSorted((one,other)=>(0,_startup_pods_js__WEBPACK_IMPORTED_MODULE_1__.RN)(other.at??"",one.at??"")),ownedBy=entry=>{
const spec=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(entry.fieldsV1)["f:spec"]),by={
manager:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(entry.manager)??"unknown",at:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(entry.
time)};return parts.filter(part=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(spec[`f:${part}`])).map(owns=>({...by,owns}))},controllerOf=metadata=>{
const owner=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.yD)(metadata);if(!owner)return;const[group=""]=((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(owner.apiVersion)??"").split("/").slice(0,-1);return{kind:plain(owner.kind)??"object",name:plain(owner.name)??"unknown",group:plain(group)??""}},plain=value=>typeof value==
"string"&&/^[a-z0-9][a-z0-9.-]{0,252}$/i.test(value)?value:void 0,marks=[["Argo CD","argocd.argoproj.io/tracking-id"],["Argo CD","argocd.argoproj.io/instance"],
["Flux","kustomize.toolkit.fluxcd.io/name"],["Flux","helm.toolkit.fluxcd.io/name"]],managers={"argocd-controller":"Argo CD","argocd-application-controller":"Arg\
o CD","kustomize-controller":"Flux","helm-controller":"Flux"},gitopsOf=metadata=>{const found={...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Te)(metadata.
labels),...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Te)(metadata.annotations)},owners=ownersOf(metadata).filter(({manager})=>Object.hasOwn(managers,
manager)),marked=marks.find(([,mark2])=>Object.hasOwn(found,mark2)),by=marked?.[0]??managers[owners[0]?.manager??""];if(by===void 0)return;const owned=parts.filter(
part=>owners.some(({owns,manager})=>owns===part&&managers[manager]===by)),mark=marked?.[1]??`field manager ${owners[0]?.manager}`;return{by,mark,owns:owned.length>
0?owned:parts}}}),71791:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$P:()=>ingressOf,
$f:()=>installed,Ro:()=>corePath,VI:()=>watched,fC:()=>everywhere,rJ:()=>collection,wZ:()=>writeQuery,xH:()=>one});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5323);const versions={services:`${_names_js__WEBPACK_IMPORTED_MODULE_0__.Os}/v1`,routes:`${_names_js__WEBPACK_IMPORTED_MODULE_0__.Os}/v1`,configurations:`${_names_js__WEBPACK_IMPORTED_MODULE_0__.
Os}/v1`,revisions:`${_names_js__WEBPACK_IMPORTED_MODULE_0__.Os}/v1`,podautoscalers:"autoscaling.internal.knative.dev/v1alpha1"},collection=(namespace,kind)=>`/a\
pis/${versions[kind]}/namespaces/${encodeURIComponent(namespace)}/${kind}`,ingressOf=({namespace,service})=>`/apis/networking.internal.knative.dev/v1alpha1/name\
spaces/${encodeURIComponent(namespace)}/ingresses/${encodeURIComponent(service)}`,installed={namespace:"/api/v1/namespaces/knative-serving",controller:"/apis/ap\
ps/v1/namespaces/knative-serving/deployments/controller"},everywhere=kind=>`/apis/${versions[kind]}/${kind}`,one=(namespace,kind,name)=>`${collection(namespace,
kind)}/${encodeURIComponent(name)}`,watched=(namespace,service,kind)=>({path:collection(namespace,kind),query:kind==="revisions"?{labelSelector:`${_names_js__WEBPACK_IMPORTED_MODULE_0__.
Pf.service}=${service}`}:{fieldSelector:`metadata.name=${service}`}}),corePath=(namespace,resource)=>`/api/v1/namespaces/${encodeURIComponent(namespace)}/${resource}`,
writeQuery=options=>{const query=new URLSearchParams({fieldManager:_names_js__WEBPACK_IMPORTED_MODULE_0__.wM});return options.dryRun&&query.set("dryRun","All"),
options.strict&&query.set("fieldValidation","Strict"),query.toString()}}),82478:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Y:()=>readPodMarks});var _kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(27624),_kubernetes_api_read_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
44262),_rollout_pods_holding_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(65506),_names_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(5323),_paths_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
71791);const readPodMarks=async(api,namespace,revision)=>{const query={labelSelector:`${_names_js__WEBPACK_IMPORTED_MODULE_3__.Pf.revision}=${revision}`};return(await(0,_kubernetes_api_read_js__WEBPACK_IMPORTED_MODULE_1__.
LD)(api,{path:(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__.Ro)(namespace,"pods"),query}).catch(()=>{}))?.items.flatMap(podMark)},ended=new Set(["Failed","Succeeded"]),
podMark=pod=>{const metadata=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(pod.metadata),isOver=ended.has((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(pod.status).phase)??"");return metadata.deletionTimestamp!==void 0||isOver?[]:[{name:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(metadata.name)??"",template:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Te)(metadata.labels)["pod-template-hash"]??"",isScaleMarked:Object.keys(
(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Te)(metadata.annotations)).some(_rollout_pods_holding_js__WEBPACK_IMPORTED_MODULE_2__.d$)}]}}),67621:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{J:()=>givenIngress,Z:()=>readInstallation});var _kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
27624),_kubernetes_api_read_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(44262),_kubernetes_http_timeout_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
14711),_rollout_pods_holding_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(65506),_paths_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(71791);const timeoutMs=2e3,
versionLabel="app.kubernetes.io/version",ingressClass="networking.knative.dev/ingress.class",givenIngress=service=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(service?.metadata).annotations)[ingressClass]),
readInstallation=async(api,place,service)=>{const given=givenIngress(service),[version,ingress]=await Promise.all([readVersion(api),given??readQuietly(api,(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__.
$P)(place)).then(found=>textIn(found,"annotations",ingressClass))]);return{...version!==void 0&&{version:(0,_rollout_pods_holding_js__WEBPACK_IMPORTED_MODULE_3__.
Po)(version)??version},...ingress!==void 0&&{ingress}}},readVersion=async api=>{const namespace=await readQuietly(api,_paths_js__WEBPACK_IMPORTED_MODULE_4__.$f.
namespace),version=textIn(namespace,"labels",versionLabel);return namespace===void 0||(0,_rollout_pods_holding_js__WEBPACK_IMPORTED_MODULE_3__.Po)(version)!==void 0?
version:textIn(await readQuietly(api,_paths_js__WEBPACK_IMPORTED_MODULE_4__.$f.controller),"labels",versionLabel)??version},readQuietly=(api,path)=>(0,_kubernetes_http_timeout_js__WEBPACK_IMPORTED_MODULE_2__.
wj)({clock:api.clock,ms:timeoutMs},signal=>(0,_kubernetes_api_read_js__WEBPACK_IMPORTED_MODULE_1__.LF)(api,{path},signal)).catch(()=>{}),textIn=(found,map,name)=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Te)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(found?.metadata)[map])[name]}),79493:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Bn:()=>listRoutes,J5:()=>manyOf,TD:()=>listServices,VE:()=>listWithRevisions,eZ:()=>namesOf});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
84611),_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(27624),_kubernetes_api_read_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
44262),_kubernetes_http_server_clock_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(35918),_names_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(5323),
_paths_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(71791),_resources_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(48280),_views_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
84148);const manyOf=({transport,clock:clock2,server})=>{const{transport:timed,serverNow}=(0,_kubernetes_http_server_clock_js__WEBPACK_IMPORTED_MODULE_3__.m)(transport,
clock2);return{api:{transport:timed,clock:clock2,random:Math.random,server},serverNow}},listOf=async(api,kind,{namespace,query})=>{const path=namespace===void 0?
(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.fC)(kind):(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.rJ)(namespace,kind),listed=await(0,_kubernetes_api_read_js__WEBPACK_IMPORTED_MODULE_2__.
LD)(api,{path,...query&&{query}});if(!listed)throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_NO_KNATIVE",{server:api.server});return listed.items},
listServices=async(api,area)=>(await listOf(api,"services",area)).map(service=>({...namesOf(service),view:(0,_resources_js__WEBPACK_IMPORTED_MODULE_6__.r5)(service)})),
namesOf=({metadata})=>{const{namespace,name}=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(metadata);return{namespace:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(namespace)??"",name:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(name)??""}},listWithRevisions=async(api,{service,namespace})=>{const of=kind=>({
...namespace!==void 0&&{namespace},...service!==void 0&&namespace!==void 0&&{query:(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__.VI)(namespace,service,kind).query}}),
[services,revisions]=await Promise.all([listOf(api,"services",of("services")),listOf(api,"revisions",of("revisions"))]),byService=Map.groupBy(revisions,ownerOf);
return services.map(each=>{const names=namesOf(each),own=byService.get(`${names.namespace}/${names.name}`)??[],caches={...(0,_views_js__WEBPACK_IMPORTED_MODULE_7__.
p)(),services:new Map([[names.name,each]]),revisions:new Map(own.map(revision=>[namesOf(revision).name,revision]))};return{...names,snapshot:(0,_views_js__WEBPACK_IMPORTED_MODULE_7__.
l)(names.name)(caches)}})},ownerOf=revision=>`${namesOf(revision).namespace}/${(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Te)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_1__.
Ik)(revision.metadata).labels)[_names_js__WEBPACK_IMPORTED_MODULE_4__.Pf.service]??""}`,listRoutes=async(api,area)=>(await listOf(api,"routes",area)).map(route=>{
const url=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Dy)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(route.status).url);return{...namesOf(
route),view:(0,_resources_js__WEBPACK_IMPORTED_MODULE_6__.Jx)(route),...url!==void 0&&{url}}})}),45123:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{R:()=>readSnapshot,W:()=>readOnce});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(84611),
_kubernetes_api_cache_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(96310),_kubernetes_api_read_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(44262),
_kubernetes_http_server_clock_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(35918),_paths_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(71791),_pods_marks_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
82478),_installation_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(67621),_views_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(84148);const readCaches=async(api,place,kinds)=>{
const lists=kinds.map(async kind=>{const listed=await(0,_kubernetes_api_read_js__WEBPACK_IMPORTED_MODULE_2__.LD)(api,(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__.VI)(
place.namespace,place.service,kind));if(!listed)throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_NO_KNATIVE",{server:api.server});return[kind,(0,_kubernetes_api_cache_js__WEBPACK_IMPORTED_MODULE_1__.
Z)(new Map,{is:"listed",...listed})]});return{...(0,_views_js__WEBPACK_IMPORTED_MODULE_7__.p)(),...Object.fromEntries(await Promise.all(lists))}},readSnapshot=async(api,place)=>(0,_views_js__WEBPACK_IMPORTED_MODULE_7__.
l)(place.service)(await readCaches(api,place,["services","revisions","routes"])),readOnce=async({transport,clock:clock2,...place})=>{const serverClock=(0,_kubernetes_http_server_clock_js__WEBPACK_IMPORTED_MODULE_3__.
m)(transport,clock2),api={transport:serverClock.transport,clock:clock2,random:Math.random,server:place.server},[caches,found]=await Promise.all([readCaches(api,
place,["services","revisions"]),(0,_installation_js__WEBPACK_IMPORTED_MODULE_6__.Z)(api,place,void 0)]),ingress=(0,_installation_js__WEBPACK_IMPORTED_MODULE_6__.
J)(caches.services.get(place.service)),installation={...found,...ingress!==void 0&&{ingress}},snapshot=(0,_views_js__WEBPACK_IMPORTED_MODULE_7__.l)(place.service)(
caches),readPods=revision=>(0,_pods_marks_js__WEBPACK_IMPORTED_MODULE_5__.Y)(api,place.namespace,revision);return{snapshot,serverNow:serverClock.serverNow(),installation,
readPods}}}),48280:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Jx:()=>routeView,
N$:()=>autoscalerView,RG:()=>revisionView,r5:()=>serviceView,s$:()=>configurationView,uH:()=>condition});var _kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
27624),_journal_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(11584),_names_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5323),_owners_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
85807);const serviceView=service=>{const{metadata,spec,status}=parts(service),annotations=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Te)(metadata.annotations),
journal=annotations[_names_js__WEBPACK_IMPORTED_MODULE_2__.w7.journal],asked=annotations[_names_js__WEBPACK_IMPORTED_MODULE_2__.w7.request];return{...generations(
service),uid:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(metadata.uid)??"",...deletion(metadata),labels:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Te)(metadata.labels),annotations,template:templateView(spec.template),traffic:traffic(spec.traffic),served:traffic(status.traffic),url:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Dy)(status.url),createdAt:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(metadata.creationTimestamp)??"",ready:condition(service,"Ready"),configurationsReady:condition(
service,"ConfigurationsReady"),routesReady:condition(service,"RoutesReady"),latestCreated:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(status.latestCreatedRevisionName),
latestReady:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(status.latestReadyRevisionName),driver:annotations[_names_js__WEBPACK_IMPORTED_MODULE_2__.
w7.driver],journal:journal===void 0?void 0:(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__.z8)(journal),...journal!==void 0&&(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__.
Jg)(journal)&&{hasNewerJournal:!0},request:asked===void 0?void 0:(0,_journal_js__WEBPACK_IMPORTED_MODULE_1__.TR)(asked),owners:(0,_owners_js__WEBPACK_IMPORTED_MODULE_3__.
K2)(metadata),gitops:(0,_owners_js__WEBPACK_IMPORTED_MODULE_3__.mQ)(metadata),controller:(0,_owners_js__WEBPACK_IMPORTED_MODULE_3__.Oo)(metadata),lastModifier:annotations["\
serving.knative.dev/lastModifier"]}},deletion=({deletionTimestamp,finalizers})=>{const since=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(deletionTimestamp),
names=Array.isArray(finalizers)?finalizers.filter(name=>typeof name=="string"):[];return since===void 0?{}:{deleting:{since,finalizers:names}}},routeView=route=>{
const{spec,status}=parts(route);return{...generations(route),traffic:traffic(spec.traffic),served:traffic(status.traffic),ready:condition(route,"Ready"),allTrafficAssigned:condition(
route,"AllTrafficAssigned"),ingressReady:condition(route,"IngressReady"),certificateProvisioned:condition(route,"CertificateProvisioned")}},configurationView=configuration=>{
const{metadata,spec}=parts(configuration);return{...generations(configuration),uid:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(metadata.uid)??"",
template:templateView(spec.template),ready:condition(configuration,"Ready")}},revisionView=revision=>{const{metadata,spec,status}=parts(revision),annotations=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Te)(metadata.annotations),labels=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Te)(metadata.labels);return{name:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(metadata.name)??"",generation:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(labels[_names_js__WEBPACK_IMPORTED_MODULE_2__.Pf.configurationGeneration])??
0,createdAt:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(metadata.creationTimestamp)??"",annotations,labels,spec,ready:condition(revision,"Ready"),
replicas:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(status.actualReplicas)??0,desired:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(
status.desiredReplicas),minScale:minScaleIn(annotations),maxScale:annotations[(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.or)(annotations,_names_js__WEBPACK_IMPORTED_MODULE_2__.
w7.maxScale)],window:annotations[_names_js__WEBPACK_IMPORTED_MODULE_2__.w7.window],image:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__.
f1)(spec)?.image),digests:digests(status),rolloutId:annotations[_names_js__WEBPACK_IMPORTED_MODULE_2__.w7.id]}},minScaleIn=annotations=>annotations[(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.
or)(annotations,_names_js__WEBPACK_IMPORTED_MODULE_2__.w7.minScale)],autoscalerView=autoscaler=>minScaleIn((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Te)(parts(autoscaler).metadata.annotations))??null,parts=resource=>({metadata:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(resource.metadata),spec:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(resource.spec),status:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(resource.status)}),generations=resource=>({generation:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
WQ)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(resource.metadata).generation)??0,observedGeneration:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
WQ)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(resource.status).observedGeneration)??0}),condition=(resource,type)=>{const{generation,observedGeneration}=generations(
resource);if(observedGeneration!==generation)return{status:"Unknown",reason:"NotObserved"};const found=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(
(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(resource.status).conditions).find(one=>one.type===type),status=found?.status;return status!=="True"&&
status!=="False"?{status:"Unknown",...words(found)}:{status,...words(found)}},words=found=>{const[reason,message]=[(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(found?.reason),(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(found?.message)];return{...reason!==void 0&&{reason},...message!==void 0&&{message}}},
traffic=value=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(value).map(target),target=({tag,revisionName,latestRevision,percent,url})=>({...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(tag)!==void 0&&{tag:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(tag)},...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(revisionName)!==
void 0&&{revisionName:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(revisionName)},...typeof latestRevision=="boolean"&&{latestRevision},...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
WQ)(percent)!==void 0&&{percent:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(percent)},...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Dy)(url)!==void 0&&{url:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(url)}}),templateView=value=>{const{metadata,spec}=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(value);return{...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(metadata)&&{metadata},spec:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(spec)}},digests=status=>Object.fromEntries((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(status.containerStatuses).flatMap(({name,imageDigest})=>{
const digest=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(imageDigest);return digest===void 0?[]:[[(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(name)??"",digest]]}))}),84148:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{p:()=>emptyCaches,l:()=>viewer});var once=__nccwpck_require__2(67878),resources=__nccwpck_require__2(48280),printable=__nccwpck_require__2(81542),json=__nccwpck_require__2(
27624),names=__nccwpck_require__2(5323);const longestCause=200,verdictOn=(service,revision)=>{const annotated=service?.annotations[names.SJ+revision],{is,at,why,
cause,minScale}=(0,json.Ik)(annotated===void 0?void 0:(0,json.qF)(annotated));if(!(is!=="good"&&is!=="bad"&&is!=="not-judged"||typeof at!="string"||Number.isNaN(
Date.parse(at))))return{is,at,...(0,json.Qq)(why)!==void 0&&{why:(0,json.Qq)(why)},...(0,json.Qq)(cause)!==void 0&&{cause:(0,printable.g)((0,json.Qq)(cause)??"").
slice(0,longestCause)},...(0,json.Qq)(minScale)!==void 0&&{minScale:(0,json.Qq)(minScale)}}},emptyCaches=()=>({services:new Map,routes:new Map,configurations:new Map,
revisions:new Map,podautoscalers:new Map}),viewer=name=>{const[service,route]=[(0,once.O)(resources.r5),(0,once.O)(resources.Jx)],[configuration,revision]=[(0,once.
O)(withTemplates()),(0,once.O)(resources.RG)];return caches=>{const owner=service(caches.services.get(name));return{service:owner,route:route(caches.routes.get(
name)),configuration:configuration(caches.configurations.get(name)),revisions:new Map([...caches.revisions].map(([key,raw])=>[key,remembered(revision(raw),owner)])),
...caches.podautoscalers.size>0&&{autoscalers:new Map([...caches.podautoscalers].map(([key,raw])=>[key,(0,resources.N$)(raw)]))}}}},withTemplates=()=>{let owner,
templates=new Map;return raw=>{const{uid,template,...view}=(0,resources.s$)(raw);return templates=new Map([...uid===owner?templates:[],[view.generation,template]]),
owner=uid,{...view,templates}}},remembered=(revision,service)=>{const verdict=verdictOn(service,revision.name),journal=service?.journal==="unreadable"?void 0:service?.
journal,held=journal?.hold===void 0||journal.hold==="revision"?journal?.scale:void 0,minScaleBefore=held&&Object.hasOwn(held,revision.name)?held[revision.name]:
verdict?.minScale;return{...revision,...verdict&&{verdict},...minScaleBefore!==void 0&&{minScaleBefore}}}}),70209:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{H9:()=>podView,RN:()=>inTime,WD:()=>eventView});var _kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
27624);const podView=pod=>{const[metadata,spec,status]=[(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(pod.metadata),(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(pod.spec),(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(pod.status)];if(metadata.deletionTimestamp!==void 0)return;const statuses=[...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
JD)(status.initContainerStatuses).filter(isNotDone),...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(status.containerStatuses)],ready=conditionOf(
status,"Ready");return{name:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(metadata.name)??"",userContainer:userContainerOf(metadata,spec),containers:statuses.
map(containerView),ready:ready?.status==="True",readySinceMs:timeOf((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(ready?.lastTransitionTime)),unschedulable:unschedulable(
status)}},isNotDone=({state})=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(state).terminated).exitCode)!==0,sidecar="queue-proxy",userContainerOf=(metadata,spec)=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Te)(metadata.
annotations)["kubectl.kubernetes.io/default-container"]??(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(spec.containers).map(({name})=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(name)??"").find(name=>name!==sidecar)??"user-container",containerView=status=>{const state=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(status.
state),kind=["waiting","running","terminated"].find(known=>state[known]!==void 0),details=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(kind&&state[kind]),
ended=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(kind==="terminated"?state.terminated:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(
status.lastState).terminated);return{name:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(status.name)??"",state:kind??"unknown",reason:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(details.reason),message:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(details.message),exits:exits(status,kind),lastExit:exitView(ended)}},exits=(status,state)=>{
const restarts=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(status.restartCount)??0,isDown=state==="terminated"||state==="waiting"&&(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(status.lastState).terminated!==void 0;return restarts+(isDown?1:0)},exitView=ended=>{const code=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(
ended.exitCode);return code===void 0?void 0:{code,reason:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(ended.reason),message:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(ended.message)}},conditionOf=(status,type)=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(status.conditions).find(condition=>condition.type===
type),timeOf=written=>{const at=Date.parse(written??"");return Number.isNaN(at)?void 0:at},unschedulable=status=>{const scheduled=conditionOf(status,"PodSchedul\
ed");return scheduled?.status==="False"&&scheduled.reason==="Unschedulable"?(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(scheduled.message)??"no \
node has enough capacity":void 0},eventView=event=>({about:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(event.involvedObject).name)??"",reason:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(event.reason)??"",message:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(event.message)??"",isWarning:event.type==="Warning",count:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(event.count)??(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
WQ)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(event.series).count)??1,at:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(event.lastTimestamp)??
(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(event.eventTime)??(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(event.metadata).creationTimestamp)??""}),inTime=(one,other)=>+(one>other)-+(one<other)}),74890:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{k:()=>templates});var external_node_crypto_=__nccwpck_require__2(77598),json=__nccwpck_require__2(27624),names=__nccwpck_require__2(
5323),once=__nccwpck_require__2(67878),resources=__nccwpck_require__2(48280);const changed=(live,change)=>({metadata:metadataOf((0,json.Ik)(live.metadata),change),
spec:specOf(live.spec,change)}),metadataOf=(live,change)=>({...without(live,["name"]),labels:merged((0,json.Ik)(live.labels),change.labels),annotations:merged((0,json.
Ik)(live.annotations),respelled((0,json.Ik)(live.annotations),{...change.annotations,...scale(names.w7.minScale,change.minScale),...scale(names.w7.maxScale,change.
maxScale),...change.image===void 0?{}:{"client.knative.dev/user-image":null}}))}),scale=(name,wanted)=>wanted===void 0?{}:{[name]:String(wanted)},respelled=(live,marks2)=>Object.
fromEntries(Object.entries(marks2).map(([name,value])=>[(0,names.or)(live,name),value])),specOf=(live,change)=>({...live,...change.serviceAccount!==void 0&&{serviceAccountName:change.
serviceAccount},...change.concurrency!==void 0&&{containerConcurrency:change.concurrency},...change.requestTimeoutSeconds!==void 0&&{timeoutSeconds:change.requestTimeoutSeconds},
containers:containersOf(live,change)}),containersOf=(live,change)=>{const user=(0,names.f1)(live);return user===void 0?[containerOf({},change)]:(0,json.JD)(live.
containers).map(container=>container===user?containerOf(user,change):container)},containerOf=(live,change)=>({...live,...change.image!==void 0&&{image:change.image},
...change.env.length>0&&{env:envOf((0,json.JD)(live.env),change.env)},...change.port!==void 0&&{ports:portsOf((0,json.JD)(live.ports),change.port)},...resourcesOf(
(0,json.Ik)(live.resources),change)}),envOf=(live,changes)=>changes.reduce(withVariable,live),withVariable=(env,change)=>{if("remove"in change)return env.filter(
({name})=>name!==change.name);const entry=variable(change);return env.some(({name})=>name===change.name)?env.map(each=>each.name===change.name?entry:each):[...env,
entry]},variable=change=>{if("value"in change)return{name:change.name,value:change.value};const kind=change.from==="secret"?"secretKeyRef":"configMapKeyRef";return{
name:change.name,valueFrom:{[kind]:{name:change.object,key:change.key}}}},portsOf=([first,...others],port)=>[{...first,containerPort:port},...others],resourcesOf=(live,{
requests,limits})=>{const wanted={requests:given(requests),limits:given(limits)};if(Object.keys(wanted.requests).length+Object.keys(wanted.limits).length===0)return{};
const sum=part=>({...(0,json.Ik)(live[part]),...wanted[part]});return{resources:{...live,requests:sum("requests"),limits:sum("limits")}}},given=amounts2=>Object.
fromEntries(Object.entries(amounts2).filter(entry=>entry[1]!==void 0)),merged=(live,change)=>Object.fromEntries(Object.entries({...live,...change}).filter(([,value])=>value!==
null)),without=(of,names2)=>Object.fromEntries(Object.entries(of).filter(([name])=>!names2.includes(name))),same=(one,other)=>isBlank(one)||isBlank(other)?isBlank(
one)&&isBlank(other):Array.isArray(one)&&Array.isArray(other)?one.length===other.length&&one.every((item,index)=>same(item,other[index])):(0,json.Gv)(one)&&(0,json.
Gv)(other)?[...new Set([...Object.keys(one),...Object.keys(other)])].every(key=>same(own(one,key),own(other,key))):one===other,own=(object,key)=>Object.hasOwn(object,
key)?object[key]:void 0,isBlank=value=>value==null||value===""?!0:Array.isArray(value)?value.length===0:(0,json.Gv)(value)&&Object.values(value).every(isBlank),
canonical=value=>JSON.stringify(plain(value))??"",plain=value=>{if(isBlank(value))return;if(Array.isArray(value))return value.map(item=>plain(item)??null);if(!(0,json.
Gv)(value))return value;const entries=Object.entries(value).map(([key,item])=>[key,plain(item)]);return Object.fromEntries(entries.filter(([,item])=>item!==void 0).
sort(([a],[b])=>a<b?-1:1))},templateWords=(before,after,{standsForAll})=>{const[old,now]=[facets(before),facets(after)];return[...new Set([...old.keys(),...now.
keys()])].flatMap(name=>{const isLeftOut=!now.has(name);return same(old.get(name),now.get(name))||isLeftOut&&standsForAll&&!isNamed(name)?[]:[isLeftOut&&isNamed(
name)?`${name} removed`:name]})},isNamed=name=>/^(env|label|annotation) /.test(name),facets=({metadata,spec})=>{const container=(0,names.f1)(spec)??{},others=(0,json.
JD)(spec.containers).filter(each=>each!==container);return new Map([...containerFacets(container),...named(spec,specWords,["containers"]),...others.map(other=>[
`container ${(0,json.Qq)(other.name)??""}`,other]),...marks((0,json.Ik)(metadata))])},containerFacets=container=>{const resources2=(0,json.Ik)(container.resources);
return[...container.image===void 0?[]:[["image",container.image]],...(0,json.JD)(container.env).map(entry=>[`env ${(0,json.Qq)(entry.name)??""}`,entry]),...amounts(
(0,json.Ik)(resources2.requests),"request"),...amounts((0,json.Ik)(resources2.limits),"limit"),...(0,json.JD)(container.ports).slice(0,1).map(port=>["port",port.
containerPort??null]),...named(container,containerWords,["image","env","resources","ports","name"])]},amounts=(of,what)=>Object.entries(of).map(([resource,amount])=>[
`${resource} ${what}`,amount]),specWords={timeoutSeconds:"request timeout",containerConcurrency:"concurrency",serviceAccountName:"service account",volumes:"volu\
mes"},containerWords={readinessProbe:"readiness probe",livenessProbe:"liveness probe",startupProbe:"startup probe",volumeMounts:"volume mounts"},named=(of,words,but)=>Object.
entries(of).filter(([field])=>!but.includes(field)).map(([field,value])=>[Object.hasOwn(words,field)?words[field]??field:field,value]),marks=metadata=>[...Object.
entries((0,json.Te)(metadata.labels)).map(([name,value])=>[`label ${name}`,[value]]),...Object.entries((0,json.Te)(metadata.annotations)).filter(([name])=>!isOwnMark(
name)).map(([name,value])=>[annotationWord((0,names.pJ)(name)),[value]])],annotationWord=name=>name===names.w7.minScale?"min-scale":name===names.w7.maxScale?"ma\
x-scale":`annotation ${name}`,isOwnMark=name=>name.startsWith("client.knative.dev/")||name.startsWith("kn-rollout.dev/"),meaning=({metadata,spec})=>({spec,metadata:(0,json.
Gv)(metadata)?{labels:Object.fromEntries(present((0,json.Ik)(metadata.labels))),annotations:Object.fromEntries(present((0,json.Ik)(metadata.annotations)).filter(
([name])=>!isOwnMark(name)).sort(([a],[b])=>+(a===(0,names.pJ)(a))-+(b===(0,names.pJ)(b))).map(([name,value])=>[(0,names.pJ)(name),value]))}:null}),present=marks2=>Object.
entries(marks2).map(([name,value])=>[name,[value]]),templateDiff=(before,after)=>{const[old,now]=[facts(before),facts(after)];return{images:[...new Set([...old.
images.keys(),...now.images.keys()])].flatMap(container=>{const[from,to]=[old.images.get(container),now.images.get(container)];return from===to?[]:[{...container===
""?{}:{container},...from?{from}:{},...to?{to}:{}}]}),env:namesChanged(old.env,now.env),fields:namesChanged(old.fields,now.fields)}},namesChanged=(old,now)=>({added:[
...now.keys()].filter(name=>!old.has(name)),changed:[...now.keys()].filter(name=>old.has(name)&&!same(old.get(name),now.get(name))),removed:[...old.keys()].filter(
name=>!now.has(name))}),facts=template=>{const user=(0,names.f1)(template.spec),containers=[...(0,json.JD)(template.spec.containers).map(each=>({list:"container\
s",each,name:each===user?"":nameOf(each)})),...(0,json.JD)(template.spec.initContainers).map(each=>({list:"initContainers",each,name:nameOf(each)}))],{metadata,
spec}=meaning(template),{containers:_,initContainers:_init,...rest}=(0,json.Gv)(spec)?spec:{};return{images:new Map(containers.flatMap(({each,name})=>{const image=(0,json.
Qq)(each.image);return image===void 0?[]:[[name,image]]})),env:new Map(containers.flatMap(({each,name})=>variables(each,name))),fields:new Map([...leaves("metad\
ata",metadata??null),...leaves("spec",rest),...containers.flatMap(({each,name,list})=>{const{image:_image,env:_env,name:_name,...others}=each;return leaves(`spe\
c.${list}${member(name)}`,others)})])}},nameOf=container=>(0,json.Qq)(container.name)??"without a name",variables=(container,name)=>(0,json.JD)(container.env).map(
entry=>[`${(0,json.Qq)(entry.name)??""}${name===""?"":` (${name})`}`,entry]),leaves=(path,value)=>same(value,null)?[]:(0,json.Gv)(value)?Object.entries(value).flatMap(
([key,each])=>leaves(`${path}${step(key)}`,each)):[[path,value]],step=key=>/^\w+$/.test(key)?`.${key}`:`["${key}"]`,member=name=>name===""?"":`[${name}]`,templates={
apply:(live,change)=>{const template=change.manifest?fromManifest(change.manifest,live):changed(live??blank,change),standsForAll=change.manifest!==void 0;return{
template,changes:live?templateWords(live,template,{standsForAll}):[]}},of:revision=>templateOf(revision),revisionOf:(template,of)=>forecast(template,of),same:(one,other)=>same(
meaning(one),meaning(other)),diff:templateDiff,fingerprint:(0,once.O)(template=>(0,external_node_crypto_.createHash)("sha256").update(canonical(meaning(template))).
digest("hex").slice(0,fingerprintLength))},fingerprintLength=12,blank={spec:{}},fromManifest=(manifest,live)=>{const{metadata,spec}=(0,json.Ik)((0,json.Ik)(manifest.
spec).template),{name:_,...kept}=(0,json.Ik)(metadata);return{...(0,json.Gv)(metadata)&&{metadata:kept},spec:{...filledOnCreation(live),...(0,json.Ik)(spec)}}},
filledOnCreation=live=>live?.spec.enableServiceLinks===!1?{enableServiceLinks:!1}:{},templateOf=({spec,labels,annotations,minScaleBefore})=>{const{[names.w7.minScale]:held,
...others}=annotations,before=minScaleBefore===void 0?annotations:others,scale2=minScaleBefore===void 0?{}:{[(0,names.or)(before,names.w7.minScale)]:minScaleBefore},
kept=Object.entries({...before,...scale2}).filter(([name,value])=>value!==null&&isUsers(name));return{metadata:{labels:(0,json.Te)(Object.fromEntries(Object.entries(
labels).filter(([name])=>isUsers(name)))),annotations:Object.fromEntries(kept)},spec}},forecast=({metadata,spec},{name,generation})=>(0,resources.RG)({metadata:{
name,labels:{...(0,json.Ik)(metadata?.labels),[names.Pf.configurationGeneration]:String(generation)},annotations:(0,json.Ik)(metadata?.annotations),generation:1},
spec,status:{observedGeneration:1,conditions:[{type:"Ready",status:"True"}],actualReplicas:1}}),fromTemplates=new Set(["serving.knative.dev/progress-deadline","\
serving.knative.dev/progressDeadline"]),isUsers=name=>fromTemplates.has(name)||!(name.startsWith("serving.knative.dev/")||name.startsWith("kn-rollout.dev/"))}),
91515:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Dc:()=>nameAt,L:()=>anyStatus,
PE:()=>objectNamed,QR:()=>reviewOf,VI:()=>beginningOf,ZV:()=>listOfKinds,tC:()=>anyList});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(27624);
const objectNamed=name=>body=>{const found=kindIn(body);return found&&!/^Status$|List$/.test(found.kind)&&(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(found.is.
metadata).name===name?found.is:void 0},anyList=body=>{const found=kindIn(body);if(!(!found?.kind.endsWith("List")||!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(
(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(found.is.metadata).resourceVersion)))return Array.isArray(found.is.items)||found.is.items===null?found.is:void 0},listOfKinds=body=>{
const found=kindIn(body);return found?.kind==="APIResourceList"&&Array.isArray(found.is.resources)?found.is:void 0},reviewOf=kind=>body=>{const found=kindIn(body);
return found?.kind===kind&&(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(found.is.status)?found.is:void 0},anyStatus=body=>{const found=kindIn(body);return found?.
kind==="Status"&&(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(found.is.status)?found.is:void 0},nameAt=path=>{const[before=""]=path.split("?",1);return decodeURIComponent(
before.slice(before.lastIndexOf("/")+1))},beginningOf=body=>{const line=body.replace(/\s+/g," ").trim();return line===""?"an empty body":line.length>longest?`${line.
slice(0,longest)}...`:line},longest=80,kindIn=body=>{const is=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.qF)(body),kind=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(
is)?(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(is.kind):void 0;return(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(is)&&kind!==void 0?{is,kind}:void 0}}),96310:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Z:()=>applyEvent});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(27624);const applyEvent=(cache,event)=>{
switch(event.is){case"put":return put(cache,event.object);case"gone":return takeAway(cache,event.object);case"listed":return replace(cache,event)}},put=(cache,heard)=>{
const name=nameOf(heard),kept=cache.get(name);return name===""||kept&&!isNewer(heard,kept)?cache:new Map(cache).set(name,heard)},takeAway=(cache,heard)=>{const kept=cache.
get(nameOf(heard));return!kept||uidOf(kept)!==uidOf(heard)&&!isNewer(heard,kept)?cache:new Map([...cache].filter(([name])=>name!==nameOf(heard)))},replace=(cache,{
items,resourceVersion})=>{const listed=new Set(items.map(nameOf)),made=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(resourceVersion),stays=([name,kept])=>{const version=versionOf(
kept);return listed.has(name)||version!==void 0&&made!==void 0&&version>made},staying=[...cache].filter(stays);return items.reduce(put,staying.length===cache.size?
cache:new Map(staying))},isNewer=(heard,kept)=>{const[now,before]=[versionOf(heard),versionOf(kept)];return now!==void 0&&before!==void 0?now>before:uidOf(heard)!==
uidOf(kept)||generationOf(heard)>=generationOf(kept)},nameOf=subject=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(
subject.metadata).name)??"",uidOf=subject=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(subject.metadata).uid)??"",
versionOf=subject=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(subject.metadata).resourceVersion),generationOf=subject=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
WQ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(subject.metadata).generation)??0}),27624:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Dy:()=>webAddress,Gv:()=>_engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__.G,Ik:()=>_engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__.
I,JD:()=>objects,P$:()=>strings,Qq:()=>text,Te:()=>texts,WQ:()=>whole,p_:()=>list,qF:()=>parseJson,yD:()=>controllerIn});var _engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
81610);const parseJson=text2=>{try{return JSON.parse(text2)}catch{return}},list=value=>Array.isArray(value)?value:[],strings=value=>list(value).filter(each=>typeof each==
"string"),objects=value=>list(value).filter(_engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__.G),text=value=>typeof value=="string"&&value!==""?value:void 0,webAddress=value=>{
const address=text(value)??"";return/^https?:\/\/[^\s"'<>`\\]+$/.test(address)&&URL.canParse(address)?address:void 0},whole=value=>{const number=typeof value=="\
string"&&/^\d+$/.test(value)?Number(value):value;return Number.isSafeInteger(number)?Number(number):void 0},controllerIn=metadata=>objects((0,_engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__.
I)(metadata).ownerReferences).find(({controller})=>controller===!0),texts=value=>Object.fromEntries(Object.entries((0,_engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__.
I)(value)).filter(entry=>typeof entry[1]=="string"))}),44262:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Bk:()=>readPatiently,LD:()=>readList,LF:()=>read,XM:()=>pathOf,eA:()=>readKinds});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
84611),_errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(34794),_http_retry_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(86882),
_answers_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(91515),_json_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(27624),_request_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
5581),_responses_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(79132);const pageSize=500,mostPages=500,patienceMs=9e4,pathOf=({path,query={}})=>{const search=new URLSearchParams(
query).toString();return search===""?path:`${path}?${search}`},read=async(api,source,signal)=>{const find=(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.PE)((0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.
Dc)(source.path));return readAs(api,source,{find,isGone:response=>(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.L)(response.text)!==void 0,signal})},readAs=async(api,source,expected)=>{
const response=await ask(api,pathOf(source),expected);if(response.status===404&&expected.isGone(response))return;if(response.status!==404&&!(0,_responses_js__WEBPACK_IMPORTED_MODULE_5__.
FG)(response))throw(0,_responses_js__WEBPACK_IMPORTED_MODULE_5__.lS)(response,`read ${source.path}`,api.server);const found=(0,_responses_js__WEBPACK_IMPORTED_MODULE_5__.
FG)(response)?expected.find(response.text):void 0;if(found)return found;const{status,text}=response;throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)(
"E_API_BODY",{server:api.server,what:`read ${source.path}`,status,got:(0,_answers_js__WEBPACK_IMPORTED_MODULE_2__.VI)(text)})},readPatiently=async(api,source,signal)=>{
const untilMs=api.clock.now()+patienceMs;for(;;)try{return await read(api,source,signal)}catch(error){if(!isSilence(error)||api.clock.now()>=untilMs)throw error;
await(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__.fu)(api,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__.r2,{signal})}},isSilence=error=>error instanceof _errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_1__.
a&&(error.code==="E_API_SILENT"||error.code==="E_API_BODY"||isBusy(error)),isBusy=({cause})=>cause instanceof _responses_js__WEBPACK_IMPORTED_MODULE_5__.pX&&(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__.
LX)(cause.response),readList=async(api,source,signal)=>{const items=[];let query={...source.query,limit:String(pageSize)};for(let pages=0;pages<mostPages;pages++){
const page=await readAs(api,{path:source.path,query},{find:_answers_js__WEBPACK_IMPORTED_MODULE_2__.tC,isGone:()=>!0,signal});if(!page)return;items.push(...(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.
JD)(page.items));const{continue:more,resourceVersion}=(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(page.metadata);if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(
more))return{items,resourceVersion:(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(resourceVersion)??""};query={...query,continue:String(more)}}const got=`a list o\
f more than ${mostPages} pages`;throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_API_BODY",{server:api.server,what:`read ${source.path}`,status:200,
got})},readKinds=(api,path)=>readAs(api,{path},{find:_answers_js__WEBPACK_IMPORTED_MODULE_2__.ZV,isGone:()=>!0,signal:void 0}),ask=async(api,path,{find,isGone,signal})=>{
const isAnswer=response=>response.status===404?isGone(response):(0,_responses_js__WEBPACK_IMPORTED_MODULE_5__.FG)(response)?find(response.text)!==void 0:!(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__.
LX)(response);for(let tries=0;;tries++){const last=tries===_http_retry_js__WEBPACK_IMPORTED_MODULE_6__.r2-1,response=await tryOnce(api,path,{signal,fresh:tries>
0});if(!(response instanceof Error)&&(last||isAnswer(response)))return response;if(response instanceof Error&&last)throw silent(api,response);await(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__.
fu)(api,tries,{response:response instanceof Error?void 0:response,signal})}},tryOnce=async(api,path,options)=>{options.signal?.throwIfAborted();try{return await(0,_request_js__WEBPACK_IMPORTED_MODULE_4__.
w$)(api,{method:"GET",path,headers:{accept:"application/json"}},options)}catch(error){if(options.signal?.throwIfAborted(),error instanceof _errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_1__.
a)throw error;return error instanceof Error?error:new Error(String(error))}},silent=(api,error)=>(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_API\
_SILENT",{server:api.server,tries:_http_retry_js__WEBPACK_IMPORTED_MODULE_6__.r2,why:error.message},error)}),5581:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Hl:()=>requestTimeoutMs,Of:()=>refusalOf,w$:()=>sendRequest});var _http_timeout_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
14711);const requestTimeoutMs=1e4,longestResponse=64*1024*1024,longestRefusal=64*1024,sendRequest=async(api,request,{signal,fresh,urgent,limitMs=requestTimeoutMs}={})=>(urgent||
await api.rateLimiter?.(request,signal),signal?.throwIfAborted(),(0,_http_timeout_js__WEBPACK_IMPORTED_MODULE_0__.wj)({clock:api.clock,ms:limitMs,signal},async limited=>{
const response=await api.transport(request,{signal:limited,fresh});return response.status<300?whole(response):refusalOf(response)})),whole=async({status,headers,
body})=>{let text="";for await(const chunk of body)if(text+=chunk,text.length>longestResponse)throw new Error("the response is too large");return{status,headers,
text}},refusalOf=async({status,headers,body})=>{let text="";for await(const chunk of body)if(text+=chunk,text.length>longestRefusal)break;return{status,headers,
text:text.slice(0,longestRefusal)}}}),79132:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{FG:()=>isRight,Ij:()=>writeResultOf,J5:()=>refused,lS:()=>readError,pX:()=>RefusedRead});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
84611),_answers_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(91515),_json_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(27624);const isRight=response=>response.
status>=200&&response.status<300,bodyOf=response=>(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.Ik)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.qF)(response.text));class RefusedRead extends Error{response;constructor(response){
super(`HTTP ${response.status}`),this.response=response}}const readError=(response,what,server)=>{const message=messageOf(response);return response.status===401?
(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_UNAUTHORIZED",{server,message}):response.status===403?(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
V2)("E_FORBIDDEN",forbidden(message)):(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_API_ANSWER",{server,what,status:response.status,message},new RefusedRead(
response))},writeResultOf=(response,request)=>isRight(response)?takenOrUnknown(response,request):response.status===409?{is:"guard-failed"}:response.status===422&&
Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.Ik)(bodyOf(response).details)).length===0?{is:"guard-failed"}:response.status===429||response.status===503||
isWebhookDown(response)?{is:"busy",response}:response.status>=500||response.status===408?{is:"unknown",message:messageOf(response)}:refused(response),takenOrUnknown=(response,{
method,path,body=""})=>{const name=method==="POST"?(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.Ik)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.
Ik)((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.qF)(body)).metadata).name):(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.Dc)(path),status=method==="DELETE"?(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.
L)(response.text):void 0,found=status?.status==="Success"?status:(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.PE)(name??"")(response.text);return found?{is:"writ\
ten",object:found}:{is:"unknown",message:`HTTP ${response.status} with something else than the object (${(0,_answers_js__WEBPACK_IMPORTED_MODULE_1__.VI)(response.
text)})`}},refused=(response,isForNow)=>{const message=messageOf(response),lacks=response.status===403?denial(message)?.lacks:void 0,reason=(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(bodyOf(response).reason)??`HTTP ${response.status}`;return{is:"refused",status:response.status,reason,message,...lacks&&{lacks},...isForNow&&{isForNow}}},isWebhookDown=response=>response.
status===500&&messageOf(response).includes("failed calling webhook"),messageOf=response=>{const body=(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.qF)(response.text),
said=((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.Gv)(body)?(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(body.message):void 0)??response.text.trim();return cut(said===
""?`HTTP ${response.status}`:toThePoint(said))},leads=["denied the request: ","validation failed: ","mutation failed: ","strict decoding error: "],toThePoint=said=>leads.
reduce((rest,lead)=>{const at=rest.indexOf(lead);return at<0?rest:rest.slice(at+lead.length)},said),longest=500,cut=words=>words.length>longest?`${words.slice(0,
longest)}...`:words,denial=message=>{const[,user,word,resource,group]=/User "([^"]+)" cannot (\S+) resource "([^"]+)"(?: in API group "([^"]*)")?/.exec(message)??
[],verb=verbs.find(each=>each===word);if(!(user===void 0||verb===void 0||resource===void 0))return{user,lacks:{verb,group:group??"",resource}}},verbs=["get","li\
st","watch","create","update","patch","delete"],forbidden=message=>{const denied=denial(message);if(!denied)return{user:"This user",rights:message};const{verb,resource,
group}=denied.lacks;return{user:denied.user,rights:`${verb} ${resource}${group?`.${group}`:""}`}}}),22795:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{N:()=>connect});var catalogue=__nccwpck_require__2(84611),json=__nccwpck_require__2(27624),external_node_http_=__nccwpck_require__2(
37067),external_node_https_=__nccwpck_require__2(44708),external_node_stream_=__nccwpck_require__2(57075),promises_=__nccwpck_require__2(58500),external_node_tls_=__nccwpck_require__2(
41692),external_node_util_=__nccwpck_require__2(57975),rollout_error=__nccwpck_require__2(34794);const createAcceptedCredentials=newest=>{let accepted,wrong,areNewerWrong=!1,
rejections=0;return{choose:async()=>{const credentials2=await newest();return accepted&&(0,external_node_util_.isDeepStrictEqual)(credentials2,wrong)?accepted:credentials2},
accepted:sent=>{(0,external_node_util_.isDeepStrictEqual)(sent,accepted)||(wrong=void 0,areNewerWrong=!1),accepted=sent,rejections=0},rejected:sent=>{const isNewer=accepted!==
void 0&&!(0,external_node_util_.isDeepStrictEqual)(sent,accepted);return isNewer?wrong=sent:++rejections%2===0&&(wrong=void 0),areNewerWrong||=isNewer,isNewer},
areNewerWrong:()=>areNewerWrong,wereAny:()=>accepted!==void 0}};var own_request_rate=__nccwpck_require__2(12271),plain_path=__nccwpck_require__2(34565);const requestUrl=(server,path)=>{
const intended=server.pathname.replace(/\/$/,"")+path,url=(0,plain_path.q)(path)&&(0,plain_path.q)(intended)?URL.parse(server.origin+intended):null;if(url?.origin!==
server.origin||!isSame(url.href,server.origin+intended))throw(0,catalogue.V2)("E_API_PATH",{path:intended});return url},isSame=(resolved,intended)=>bytesOf(resolved)===
bytesOf(intended),bytesOf=text=>Buffer.from(text).toString("latin1").replace(/%([0-9a-f]{2})/gi,(_,code)=>String.fromCharCode(+`0x${code}`));var timeout=__nccwpck_require__2(
14711);const longestAnswer=16*1024,tunnelAgent=(tunnel,options)=>{const agent2=new external_node_https_.Agent(options),connect2=agent2.createConnection.bind(agent2);
return agent2.createConnection=(target,done=()=>{})=>{tunnel_open(tunnel,target).then(socket=>done(null,connect2({...target,socket})),error=>done(error))},agent2},
tunnel_open=({proxy,limitMs},{host,port})=>{const{promise,resolve,reject}=Promise.withResolvers(),path=`${host?.includes(":")?`[${host}]`:host}:${port}`,asked=(proxy.
protocol==="https:"?external_node_https_.request:external_node_http_.request)(proxy,{method:"CONNECT",path,headers:{host:path,...loginOf(proxy)},agent:!1,maxHeaderSize:longestAnswer}),
late=setTimeout(()=>asked.destroy(new Error(`no tunnel within ${limitMs/1e3} s`)),limitMs);return asked.on("connect",({statusCode=0},socket,head)=>{if(head.length>
0&&socket.unshift(head),statusCode>=200&&statusCode<300)return resolve(socket);socket.destroy(),reject(Object.assign(new Error(`the proxy ${proxy.host} refused \
a tunnel: HTTP ${statusCode}`),{statusCode}))}),asked.on("error",reject),asked.on("close",()=>reject(new Error(`the proxy ${proxy.host} closed the connection`))),
asked.end(),promise.finally(()=>clearTimeout(late))},loginOf=({username,password})=>{if(username===""&&password==="")return{};const login=`${decodeURIComponent(
username)}:${decodeURIComponent(password)}`;return{"proxy-authorization":`Basic ${Buffer.from(login).toString("base64")}`}},pausesMs=[1e3,2e3],connectTimeoutMs=5e3,
keepAliveDelayMs=15e3,createTransport=wire=>{const kept=agent(wire,!0),fresh=agent(wire,!1),known=createAcceptedCredentials(wire.credentials),contextOf=createContexts(
wire),sendOnce=async(request,attempt)=>{const credentials2=await known.choose(),response=await send(wire,request,{...attempt,credentials:credentials2,secureContext:contextOf(
credentials2)});if(asksForPassword(response)&&wire.proxy)throw passwordOf(wire.proxy);const isRejected=response.statusCode===401&&!(0,own_request_rate.p)(request);
return provesIdentity(response)&&known.accepted(credentials2),{response,isRejected,hasOlder:isRejected&&known.rejected(credentials2)}},byOthers=async(first,again)=>{
const second=first.hasOlder?await again(first):first,third=second.isRejected&&known.wereAny()?await again(second):second;return third.isRejected&&await wire.renew?.()?
again(third):third},later=async(first,again,signal)=>{let sent=first;for(const pauseMs of known.wereAny()?wire.pausesMs??pausesMs:[]){if(!sent.isRejected)break;
await(0,promises_.setTimeout)(pauseMs,void 0,{signal}).catch(()=>{}),sent=await again(sent)}return sent},ask=async(request,{fresh:isFresh,signal})=>{const agent2=isFresh?
fresh:kept,again=before=>(before.response.destroy(),dropIdle(agent2),sendOnce(request,{agent:agent2,signal})),sent=await later(await byOthers(await sendOnce(request,
{agent:agent2,signal}),again),again,signal);return sent.isRejected?rejected(wire,sent.response,known):read(sent.response)};return{transport:async(request,options)=>{
try{return await ask(request,options)}catch(error){throw!options.fresh&&(0,timeout.gz)(options.signal.reason)&&!(0,own_request_rate.p)(request)&&kept.destroy(),
error}},close:()=>[kept,fresh].forEach(each=>{each.destroy()})}},provesIdentity=({statusCode=500})=>statusCode<500&&statusCode!==401&&statusCode!==429,dropIdle=({
freeSockets})=>{for(const socket of Object.values(freeSockets).flatMap(each=>each??[]))socket.destroy()},rejected=(wire,response,known)=>{const problem=wire.problem?.()??
(known.areNewerWrong()?wire.ifWrong?.():void 0);if(!problem)return read(response);response.destroy();const cure=problem instanceof rollout_error.a?problem.cure:
"",message=`Unauthorized, and there are no newer ones. ${problem.message} ${cure}`.trim().replace(/\.$/,"");return{status:401,headers:{},body:external_node_stream_.
Readable.from([JSON.stringify({message})],{encoding:"utf8"})}},createContexts=wire=>{let last;return of=>{if(isPlain(wire))return;const{cert,key}=of;return(!last||
!(0,external_node_util_.isDeepStrictEqual)([last.of.cert,last.of.key],[cert,key]))&&(last={of,context:(0,external_node_tls_.createSecureContext)({ca:wire.tls.ca,
cert,key})}),last.context}},isPlain=({server})=>server.protocol==="http:",agent=(wire,keepAlive)=>{const{proxy,tls}=wire;if(isPlain(wire))return new external_node_http_.
Agent({keepAlive,...proxy&&{proxyEnv:{HTTP_PROXY:proxy.url}}});const options={keepAlive,...tls};return proxy?tunnelAgent({proxy:new URL(proxy.url),limitMs:connectTimeoutMs},
options):new external_node_https_.Agent(options)},send=async(wire,request,{agent:agent2,signal,credentials:credentials2,secureContext})=>{const{method,path,body}=request,
url=requestUrl(wire.server,path),{headers,...certificate}=credentials2,options={...certificate,...secureContext&&{secureContext},agent:agent2,method,headers:{...request.
headers,...headers},timeout:connectTimeoutMs};signal.throwIfAborted();const sent=(isPlain(wire)?external_node_http_.request:external_node_https_.request)(url,options);
return sent.end(body),answerTo(wire,sent,signal)},answerTo=(wire,sent,signal)=>new Promise((resolve,reject)=>{const giveUp=reason=>{sent.destroy(),reject(reason)},
abort=()=>giveUp(signal.reason),late=setTimeout(giveUp,connectTimeoutMs,notConnected(connectTimeoutMs)),connected=()=>clearTimeout(late);signal.addEventListener(
"abort",abort),sent.on("response",resolve),sent.on("socket",socket=>{socket.setKeepAlive(!0,keepAliveDelayMs),sent.reusedSocket?connected():socket.once(isPlain(
wire)?"connect":"secureConnect",connected)}),sent.on("error",error=>reject(connectionError(wire,error))),sent.on("close",()=>{connected(),signal.removeEventListener(
"abort",abort)})}),read=response=>{response.setEncoding(response.headers["content-type"]==="application/protobuf"?"latin1":"utf8");const headers=Object.entries(
response.headers).map(([name,value])=>[name,String(value)]);return{status:response.statusCode??0,headers:Object.fromEntries(headers),body:response}},notConnected=timeoutMs=>Object.
assign(new Error(`no connection within ${timeoutMs/1e3} s`),{code:"E_CONNECT"}),certificateCodes=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_\
TLS_CERT_ALTNAME_INVALID","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"]),asksForPassword=said=>"\
statusCode"in said&&said.statusCode===407,connectionError=(wire,error)=>"code"in error&&certificateCodes.has(String(error.code))?(0,catalogue.V2)("E_API_CERTIFI\
CATE",{server:wire.server.origin,why:error.message},error):asksForPassword(error)&&wire.proxy?passwordOf(wire.proxy):withReason(error),withReason=error=>(error instanceof
AggregateError&&error.message===""&&(error.message=error.errors.map(each=>each instanceof Error?each.message:String(each)).join(", ")),error),passwordOf=({url,setting})=>(0,catalogue.
V2)("E_PROXY_PASSWORD",{proxy:new URL(url).host,setting});var external_node_net_=__nccwpck_require__2(77030);const proxyFor=(server,env)=>{const proxy=(server.protocol===
"http:"?["http_proxy","HTTP_PROXY"]:["https_proxy","HTTPS_PROXY"]).map(name=>env[name]).find(value=>value);if(!(proxy===void 0||isLoopback(server)||isExempt(server,
env.no_proxy||env.NO_PROXY||"")))return proxy.includes("://")?proxy:`http://${proxy}`},isLoopback=server=>{const host=hostOf(server);return host==="localhost"||
host==="::1"||host.startsWith("127.")},isExempt=(server,list)=>list.split(/[\s,]+/).filter(entry=>entry!=="").some(entry=>matches(entry.toLowerCase(),server)),matches=(entry,server)=>{
const host=hostOf(server);if(entry==="*")return!0;if(entry.includes("/"))return isInBlock(entry,host);const[,name=entry,port]=/^(.*[^:]):(\d+)$/.exec(entry)??[];
if(port!==void 0&&port!==portOf(server))return!1;const domain=name.replace(/^\*?\./,"");return host===domain?name===domain||(0,external_node_net_.isIP)(host)!==
0:host.endsWith(`.${domain}`)},isInBlock=(block,host)=>{const[address="",bits]=block.split("/"),family=(0,external_node_net_.isIP)(address),most=family===6?128:
32;if(family===0||(0,external_node_net_.isIP)(host)!==family||!/^\d{1,3}$/.test(bits??"")||Number(bits)>most)return!1;const kind=family===6?"ipv6":"ipv4",blocks=new external_node_net_.
BlockList;return blocks.addSubnet(address,Number(bits),kind),blocks.check(host,kind)},hostOf=server=>server.hostname.replace(/^\[|\]$/g,"").toLowerCase(),portOf=server=>server.
port||(server.protocol==="http:"?"80":"443");var credentials=__nccwpck_require__2(76264),expiry=__nccwpck_require__2(31119),external_node_path_=__nccwpck_require__2(
76760),safe_file=__nccwpck_require__2(54996);const mounted="/var/run/secrets/kubernetes.io/serviceaccount",inCluster=async(env,folder=mounted)=>{const{KUBERNETES_SERVICE_HOST:host,
KUBERNETES_SERVICE_PORT:port="443"}=env;if(!host)return;const namespace=await(0,safe_file.y)((0,external_node_path_.join)(folder,"namespace")).catch(()=>{});if(namespace)
return{where:"the service account of this pod",context:"in-cluster",server:new URL(`https://${host.includes(":")?`[${host}]`:host}:${port}`),namespace:namespace.
trim(),cluster:{"certificate-authority":(0,external_node_path_.join)(folder,"ca.crt")},user:{tokenFile:(0,external_node_path_.join)(folder,"token")},userName:"t\
he service account of this pod"}};var auth_kubeconfig=__nccwpck_require__2(19095);const connect=async(source,patience={})=>{const chosen=await choose(source),credentials2=await credentialSourceOf(
chosen),{transport,close}=createTransport({...await wireOf(chosen,source.env),...credentials2,...patience}),endsAtMs=await endOf(chosen);return{transport,...endsAtMs!==
void 0&&{endsAtMs},server:chosen.server.href.replace(/\/$/,""),context:chosen.context,from:chosen.where.split(", ").map(safe_file.V).join(", "),user:chosen.userName,
namespace:source.namespace??chosen.namespace??"default",warnings:[...isUnverified(chosen)?[unverified(chosen)]:[],...switchedOff(source.env)],close:()=>{credentials2.
close(),close()}}},choose=async({kubeconfig,context,env})=>{if(kubeconfig&&"account"in kubeconfig)return podAccount(env);const configs=await(0,auth_kubeconfig.Js)(
kubeconfig,env);if(configs.length>0)return(0,auth_kubeconfig.db)(configs,context);throw(0,catalogue.V2)("E_KUBECONFIG_MISSING",{looked:(0,safe_file.V)(env.KUBECONFIG||
"~/.kube/config")})},podAccount=async env=>{const pod=await inCluster(env);if(pod)return pod;throw(0,catalogue.V2)("E_NOT_IN_CLUSTER",{})},credentialSourceOf=async chosen=>{
const close=()=>{};if(chosen.server.protocol==="http:")return{credentials:async()=>({headers:{}}),close};if(!(0,credentials.lw)(chosen.user))return{...await(0,credentials.
H_)(chosen.user,chosen.userName),close};const{pluginCredentials}=await __nccwpck_require__2.e(357).then(__nccwpck_require__2.bind(__nccwpck_require__2,13357));return pluginCredentials(
chosen)},endOf=async({server,user,userName})=>{if(server.protocol==="http:"||(0,credentials.lw)(user))return;const cert=await(0,credentials.iD)(user,"client-cer\
tificate",userName),token=user.tokenFile===void 0?(0,json.Qq)(user.token):void 0,ends=[cert&&(0,expiry.MC)(cert),token&&(0,expiry.kv)(token)].filter(end=>typeof end==
"number");return ends.length>0?Math.min(...ends):void 0},wireOf=async(chosen,env)=>{const{server,cluster}=chosen;return{server,proxy:proxyOf(chosen,env),tls:{ca:await(0,credentials.
iD)(cluster,"certificate-authority",`cluster of context ${chosen.context}`),servername:(0,json.Qq)(cluster["tls-server-name"]),rejectUnauthorized:!isUnverified(
chosen)}}},proxyOf=({server,cluster},env)=>{const[own,usual]=[(0,json.Qq)(cluster["proxy-url"]),proxyFor(server,env)],url=usable(own??usual),variable=server.protocol===
"http:"?"HTTP_PROXY":"HTTPS_PROXY";return url===void 0?void 0:{url,setting:own===void 0?variable:"proxy-url of the kubeconfig"}},usable=proxy=>{if(proxy===void 0||
/^https?:\/\/./.test(proxy)&&isWhole(proxy))return proxy;throw(0,catalogue.V2)("E_PROXY",{scheme:/^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(proxy)?.[0]??"unknown"})},isWhole=proxy=>{
try{const{username,password}=new URL(proxy);return decodeURIComponent(username+password),!0}catch{return!1}},isUnverified=({cluster})=>cluster["insecure-skip-tl\
s-verify"]===!0,unverified=({server})=>`The certificate of ${server.host} is not verified (insecure-skip-tls-verify): anyone on the network path can read the to\
ken.`,switchedOff=({NODE_TLS_REJECT_UNAUTHORIZED:check})=>check==="0"?["This job sets NODE_TLS_REJECT_UNAUTHORIZED=0, so probes and requests to GitHub or GitLab\
 accept any certificate. The certificate of the API server is still verified. Set NODE_EXTRA_CA_CERTS to the certificate authority instead."]:[]}),76264:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{H_:()=>plainCredentials,J6:()=>actingAs,iD:()=>dataOrFile,lw:()=>needsPlugin});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
84611),_settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(47629),_api_json_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
27624),_safe_file_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(54996),_usable_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(15092);const needsPlugin=user=>user.
exec!==void 0||user["auth-provider"]!==void 0,plainCredentials=async(user,userName)=>{const cert=await dataOrFile(user,"client-certificate",userName),key=await dataOrFile(
user,"client-key",userName),acting=actingAs(user);usable({headers:acting,cert,key},userName);const pair=cert&&key?{cert,key}:{},bearer2=bearerOf(user,userName),
basic=basicOf(user);if(!bearer2&&!basic&&!cert)throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_CREDENTIALS",{user:userName,why:whyNone(user)});
return{credentials:async()=>({...pair,headers:{...acting,...basic,...await bearer2?.read()}}),...bearer2?.problem&&{problem:bearer2.problem},ifWrong:()=>(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
V2)("E_CREDENTIALS",{user:userName,why:"the API server rejected the newest ones"})}},usable=(credentials,user)=>{const why=(0,_usable_js__WEBPACK_IMPORTED_MODULE_4__.
K)(credentials);if(why!==void 0)throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_CREDENTIALS",{user,why});return credentials},actingAs=user=>{const[
name,uid]=[(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(user.as),(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(user["as-uid"])],extra=Object.entries((0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.
Ik)(user["as-user-extra"]));return{...name!==void 0&&{"impersonate-user":name},...uid!==void 0&&{"impersonate-uid":uid},...user["as-groups"]!==void 0&&{"imperso\
nate-group":wordsIn(user["as-groups"])},...Object.fromEntries(extra.map(([key,values])=>[`impersonate-extra-${key}`,wordsIn(values)]))}},wordsIn=value=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.
p_)(value).flatMap(each=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(each)??[]),bearerOf=(user,userName)=>{const[file,token]=[(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(user.tokenFile),(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(user.token)?.trim()];return file!==void 0?lastGood(()=>bearerIn(file,userName)):token?{read:async()=>bearer(
token,"token",userName)}:void 0},lastGood=read=>{let good,problem;return{problem:()=>problem,read:async()=>{try{return good=await read(),problem=void 0,good}catch(error){
if(!good||!(error instanceof Error))throw error;return problem=error,good}}}},bearerIn=async(file,userName)=>bearer((await readCredentialFile(file,userName)).trim(),
(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__.V)(file),userName),bearer=(token,from,userName)=>{if(token==="")throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
V2)("E_CREDENTIALS",{user:userName,why:`${from} is empty`});return usable({headers:{authorization:`Bearer ${token}`}},userName).headers},basicOf=user=>{const name=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.
Qq)(user.username),password=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(user.password)??"";return name===void 0?void 0:{authorization:`Basic ${Buffer.from(
`${name}:${password}`).toString("base64")}`}},whyNone=user=>user.token===void 0?"it has no token, certificate or plugin":"its token is empty",dataOrFile=async(fields,name,owner)=>{
const[data,file]=[(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(fields[`${name}-data`]),(0,_api_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(fields[name])];return data!==
void 0?Buffer.from(data,"base64"):file===void 0?void 0:Buffer.from(await readCredentialFile(file,owner))},readCredentialFile=async(file,owner)=>{try{return await(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__.
y)(file)}catch(error){const why=`cannot read ${(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_3__.V)(file)}: ${(0,_settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_1__.
A3)(error)}`;throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_CREDENTIALS",{user:owner,why},error)}}}),31119:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{JL:()=>renewalMs,MC:()=>endOfCertificate,kv:()=>endOfToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
77598),_api_json_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(27624);const endOfToken=token=>{const[,claims,signature]=token.split(".");if(claims===void 0||
signature===void 0)return;const{exp}=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Ik)((0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(Buffer.from(claims,"base6\
4url").toString()));return typeof exp=="number"&&Number.isFinite(exp)?exp*1e3:void 0},endOfCertificate=cert=>new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(
cert).validToDate.getTime(),blindlyMs=4*6e4,aheadMs=6e4,againMs=15e3,longestMs=24*36e5,renewalMs=(endsAtMs,nowMs)=>{if(endsAtMs===void 0)return blindlyMs;const leftMs=endsAtMs-
nowMs;return Math.min(longestMs,Math.max(againMs,leftMs-aheadMs,.75*Math.min(leftMs,aheadMs)))}}),19095:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Js:()=>findConfigs,Kb:()=>isRelativePath,db:()=>chooseContext});var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
76760),_engine_ports_guards_plain_path_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(34565),_engine_ports_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
12395),_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(84611),_settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
47629),_api_json_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(27624),_safe_file_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(54996);const chooseContext=(texts,requested)=>{
const configs=texts.map(parseConfig),where=texts.map(one=>one.where).join(", "),contexts=names(configs,"contexts"),name=requested??configs.map(config=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.
Qq)(config["current-context"])).find(current=>current),context=name===void 0?void 0:named(configs,"contexts",name)?.context;if(name===void 0||!(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.
Gv)(context))throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_CONTEXT",{asked:name,contexts,where});const[clusterName,userName]=[(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.
Qq)(context.cluster)??"",(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(context.user)??""],cluster=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Ik)(named(configs,
"clusters",clusterName)?.cluster),user=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Ik)(named(configs,"users",userName)?.user),server=serverOf(cluster,`${where}\
, cluster "${clusterName}"`),namespace=namespaceOf(context,`${where}, context "${name}"`);return{where,context:name,server,namespace,cluster,user,userName}},parseConfig=found=>{
const{where,text:content}=found,config=read(where,content);if((0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(config)&&(config.clusters!==void 0||config.contexts!==
void 0||isEmpty(config)))return absolute(config,found);const why=looksEncoded(content)?"it looks base64-encoded; decode it first":"it has neither clusters nor c\
ontexts";throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_INVALID",{where,why})},isEmpty=config=>config.kind==="Config",read=(where,content)=>{
try{return(0,_engine_ports_yaml_yaml_js__WEBPACK_IMPORTED_MODULE_1__.h)(content)}catch(error){const line=/at line (\d+)/.exec(String(error))?.[1];throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.
V2)("E_KUBECONFIG_INVALID",{where,why:line?`line ${line} is not valid YAML`:"it is not valid YAML"})}},looksEncoded=content=>/^[A-Za-z0-9+/=\s]+$/.test(content)&&
Buffer.from(content,"base64").toString().includes("apiVersion"),names=(configs,section)=>[...new Set(configs.flatMap(config=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.
JD)(config[section]).map(({name})=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(name)??"")))].filter(Boolean),named=(configs,section,name)=>configs.flatMap(
config=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.JD)(config[section])).find(entry=>entry.name===name),serverOf=(cluster,where)=>{const server=URL.parse((0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.
Qq)(cluster.server)??"");if(!server||!/^https?:$/.test(server.protocol))throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_INVALID",{where,
why:"its server is not a URL such as https://host:6443"});if(server.username||server.password)throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_K\
UBECONFIG_INVALID",{where,why:"its server contains a password; set it under user instead"});if(!(0,_engine_ports_guards_plain_path_js__WEBPACK_IMPORTED_MODULE_6__.
q)(pathOf((0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(cluster.server)??"")))throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_INV\
ALID",{where,why:'the path of its server contains "//", "..", or a backslash'});return server},pathOf=server=>/^https?:\/\/[^/?#\\]*(.*)$/is.exec(server)?.[1]||
"/",namespaceOf=(context,where)=>{const namespace=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Qq)(context.namespace);if(namespace===void 0||/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.
test(namespace))return namespace;throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_INVALID",{where,why:"its namespace is not a valid K\
ubernetes name"})},fileFields=["certificate-authority","client-certificate","client-key","tokenFile"],absolute=(config,{folder,isPasted})=>({...config,clusters:(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.
JD)(config.clusters).map(entry=>({...entry,cluster:resolved((0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Ik)(entry.cluster),folder)})),users:(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.
JD)(config.users).map(entry=>({...entry,user:resolved(withProgram(entry,isPasted?void 0:folder),folder)}))}),withProgram=({user},folder)=>{const{exec,...rest}=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.
Ik)(user),command=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Qq)((0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Ik)(exec).command);return folder===void 0||command===
void 0||!isRelativePath(command)?(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Ik)(user):{...rest,exec:{...(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.Ik)(exec),
command:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder,command)}}},isRelativePath=command=>/[/\\]/.test(command)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
isAbsolute)(command),resolved=(fields,folder)=>({...fields,...Object.fromEntries(fileFields.flatMap(field=>{const path=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_4__.
Qq)(fields[field]);return path===void 0||(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path)?[]:[[field,(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(
folder,path)]]}))}),findConfigs=async(given,env)=>{if(given&&"content"in given)return[{where:"kubeconfig",text:given.content,folder:process.cwd(),isPasted:!0}];
if(given)return[await readConfig(inHome(given.file,env))];if(env.KUBECONFIG?.includes(`
`))throw pasted();const listed=(env.KUBECONFIG??"").split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter(Boolean),home=env.HOME||env.USERPROFILE,usual=home?
[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home,".kube","config")]:[];return(await Promise.all((listed.length>0?listed:usual).map(readIfThere))).flatMap(config=>config??
[])},inHome=(file,{HOME,USERPROFILE})=>{const home=HOME||USERPROFILE;return home&&/^~[/\\]/.test(file)?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home,file.
slice(2)):file},readConfig=async file=>await readIfThere(file)??raise(file,"no such file"),readIfThere=async file=>{try{return{where:file,text:await(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_5__.
y)(file),folder:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file))}}catch(error){return(0,_settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.
W0)(error)?void 0:raise(file,(0,_settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.A3)(error))}},raise=(file,why)=>{throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.
V2)("E_KUBECONFIG_READ",{file:`"${(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_5__.V)(file)}"`,why})},pasted=()=>(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.
V2)("E_KUBECONFIG_READ",{file:"in KUBECONFIG",why:"it contains a kubeconfig instead of a path; use the setting `kubeconfig` for the content"})}),54996:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{V:()=>printablePath,y:()=>readText});var _settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
47629);const mostMiB=3,readText=async file=>(0,_settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__.CB)(file,mostMiB),longestPath=200,printablePath=path=>path.
length<=longestPath&&/^[\p{L}\p{N}_./\\:~@+() -]+$/u.test(path)&&!/\w{33}/.test(path)?path:"(no path)"}),15092:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{K:()=>faultOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(77598),node_http__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
37067);const faultOf=({headers,cert,key})=>succeeds(()=>checkHeaders(headers))?succeeds(()=>checkPair(cert,key))?void 0:"its client certificate or key is invali\
d":"they contain line breaks or characters that are not allowed in an HTTP header",checkHeaders=headers=>{for(const[name,values]of Object.entries(headers)){(0,node_http__WEBPACK_IMPORTED_MODULE_1__.
validateHeaderName)(name);for(const value of[values].flat())(0,node_http__WEBPACK_IMPORTED_MODULE_1__.validateHeaderValue)(name,value)}},checkPair=(cert,key)=>{
const certificate=cert&&new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(cert),privateKey=key&&(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(
key);if(certificate&&privateKey&&!certificate.checkPrivateKey(privateKey))throw new Error("they are not a pair")},succeeds=check=>{try{return check(),!0}catch{return!1}}}),
12271:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{p:()=>isForApp,x:()=>createRateLimiter});
const perSecond=20,atOnce=40,createRateLimiter=clock2=>{const everyMs=1e3/perSecond;let nextMs=Number.NEGATIVE_INFINITY;return(request,signal)=>{if(isForApp(request))
return Promise.resolve();const now=clock2.now();return nextMs=Math.max(nextMs,now-atOnce*everyMs)+everyMs,nextMs>now?clock2.sleep(nextMs-now,signal):Promise.resolve()}},
isForApp=({path})=>path.includes("/proxy/")}),86882:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{LX:()=>isRetriable,Vs:()=>retryAfterMs,fu:()=>backOff,r2:()=>attempts});const attempts=4,isRetriable=({status})=>status===429||status>=500&&status!==501,firstMs=200,
longestMs=5e3,longestRetryAfterMs=1e4,backOff=(api,tries,wait={})=>api.clock.sleep(backOffMs(tries,api.random(),wait.response),wait.signal),backOffMs=(tries,random,response)=>{
const askedMs=response?retryAfterMs(response):0,doubled=Math.min(longestMs,firstMs*2**Math.min(tries,10));return Math.max(Math.min(askedMs,longestRetryAfterMs),
doubled*(.5+random/2))},retryAfterMs=({headers})=>{const retryAfter=headers["retry-after"]??"";return/^\d+$/.test(retryAfter)?Number(retryAfter)*1e3:Math.max(0,
Date.parse(retryAfter)-Date.parse(headers.date??""))||0}}),35918:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{m:()=>createServerClock});const dateCutMs=1e3,jumpMs=6e4,latestDate=Date.UTC(2200,0),createServerClock=(transport,clock2)=>{let heardAt=clock2.
now(),ahead,doubted;const learn=reading=>{const isJump=ahead!==void 0&&Math.abs(reading-ahead)>jumpMs,isConfirmed=doubted!==void 0&&Math.abs(reading-doubted)<=jumpMs;
if(doubted=isJump?reading:void 0,isJump&&!isConfirmed)return;ahead=ahead!==void 0&&Math.abs(reading-ahead)<dateCutMs?Math.max(ahead??reading,reading):reading},hear=response=>{
heardAt=clock2.now();const date=Date.parse(response.headers.date??"");return date>=0&&date<=latestDate&&learn(date-heardAt),{...response,body:listen(response.body)}},
listen=async function*(body){for await(const chunk of body)heardAt=clock2.now(),yield chunk};return{transport:async(request,options)=>hear(await transport(request,
options)),serverNow:()=>clock2.now()+(ahead??0),silentMs:()=>clock2.now()-heardAt}}}),14711:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{gz:()=>isTimedOut,wj:()=>withTimeout});var _engine_ports_waiting_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
90745);const timedOut=ms=>Object.assign(new Error(`no response within ${Math.round(ms/1e3)} s`),{code:"E_TIMEOUT"}),isTimedOut=error=>error instanceof Error&&"c\
ode"in error&&error.code==="E_TIMEOUT",withTimeout=async(timeout,work)=>{const late=new AbortController,done=new AbortController,signal=timeout.signal?AbortSignal.
any([timeout.signal,late.signal]):late.signal;timeout.clock.sleep(timeout.ms,done.signal).then(()=>{done.signal.aborted||late.abort(timedOut(timeout.ms))});try{
return await Promise.race([work(signal),rejection(signal,done.signal)])}finally{done.abort(_engine_ports_waiting_js__WEBPACK_IMPORTED_MODULE_0__.aU)}},rejection=(signal,done)=>new Promise(
(_,reject)=>{const fail=()=>reject(signal.reason);signal.aborted&&fail(),signal.addEventListener("abort",fail,{once:!0,signal:done})})}),2670:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{O:()=>rolloutWord,p:()=>rolloutText});var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(21447);
const rolloutText=rollout=>{if(rollout===void 0)return"No rollout is open.";if(rollout==="unreadable")return"A rollout is open, but its journal cannot be read.";
const{candidate,jobUrl}=rollout;return`${`A rollout${candidate?` of ${candidate}`:""} is open: ${stageText(rollout)}${jobUrl?`, job ${jobUrl}`:""}.`} ${nextText(
rollout)}`.trimEnd()},rolloutWord=rollout=>rollout===void 0?"-":rollout==="unreadable"?"unreadable":rollout.isOver?`${stageText(rollout)}, left open`:stageText(
rollout),stageText=({stage,step,steps})=>stage==="stepping"?`at step ${step} of ${steps}`:stage,nextText=({stage,untilMs,isOver})=>{if(untilMs===void 0)return"";
const time=(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__.Am)(untilMs);return isOver?`Its time was over at ${time}: the next deploy, or \`recover\`, finishes it\
.`:stage==="paused"?`It waits for \`promote\` or \`abort\` until ${time}.`:`If its job has been killed, traffic stays where it is until the next deploy, or \`rec\
over\`, after ${time}.`}}),46864:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Cd:()=>statusLines,L2:()=>verdictWords,d5:()=>readyText,hR:()=>statusTree,nR:()=>trafficText,xv:()=>causeText});var _errors_command_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
36701),_rollout_policy_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(26452),_log_line_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(53216),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
70621),_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(21447),_text_tables_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(93832),_text_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
15336),_open_rollout_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(2670);const statusLines=status=>statusTree(status).map(({text})=>text),statusTree=status=>[
(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)([status.url??"no URL yet",...bracketed((0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.q1)(status))].join("  "),
"title"),...conditionLines(status.conditions??[]),(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(""),...branches(status),(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)(""),...formLines(status),(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)((0,_open_rollout_js__WEBPACK_IMPORTED_MODULE_4__.p)(status.rollout),status.rollout?
"warn":"plain")].map(({text,tone})=>(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.g$)(text),tone)),bracketed=words=>words.
length>0?[`(${words.join(", ")})`]:[],conditionLines=conditions=>{const unmet=conditions.filter(({status})=>status!=="True");if(unmet.length===0)return conditions.
length===0?[]:[(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)("Ready","good")];const parts=unmet.filter(({type})=>type!=="Ready");return(parts.length===0?unmet:
parts).map(each=>(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(conditionText(each),toneOf(each)))},conditionText=({type,status,reason,message})=>[`${type} is\
 ${status}`,reason,message].filter(Boolean).join(": "),toneOf=({status})=>status==="False"?"bad":"warn",formLines=({isFloating,template,rollout,revisions})=>{if(isFloating===
void 0||rollout!==void 0)return[];const isSplit=revisions.filter(({wanted=0})=>wanted>0).length>1,form=isFloating?`${isSplit?"A part of the traffic":"Traffic"} \
follows the latest ready Revision.`:pinned,isLeft=template!==void 0&&!template.isServed;return[(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(form),...isLeft?
[(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(templateText(template.revision),"warn")]:[]]},pinned="Pinned: new Revisions get no traffic by themselves.",templateText=revision=>`\
The configuration of the Service is that of ${revision}, which gets no traffic.`,header=["REVISION","TRAFFIC","TAGS","READY","PODS","AGE"],branches=status=>{const shown=status.
revisions.filter(isShown),hidden=status.revisions.length-shown.length;if(status.revisions.length===0)return[(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)("Th\
ere are no Revisions.")];const[head="",...rows]=(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_5__.b6)([header,...shown.map(row)]),items=shown.map((revision,index)=>[
(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(rows[index]??"",revisionTone(revision)),...details(revision).map(text=>(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)(`  ${text}`))]),rest=hidden>0?[[(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(hiddenText(hidden,status),"quiet")]]:[];return[(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)(`   ${head}`,"quiet"),...hung([...items,...rest])]},isShown=({percent,wanted,role},index)=>percent!==void 0||wanted!==void 0||role!==void 0||index<2,hiddenText=(hidden,{
service,namespace})=>`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__.U9)(hidden)} more without traffic: ${(0,_errors_command_js__WEBPACK_IMPORTED_MODULE_7__.
j)({verb:"revisions",service,namespace})}`,row=revision=>{const{name,tags,ready,pods,ageMs}=revision;return[name,trafficText(revision),tags.join(",")||"-",readyText(
ready),String(pods),(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__.KW)(ageMs)]},trafficText=({percent,wanted})=>{const now=percent===void 0?"-":`${percent} %`;
return(percent??0)===(wanted??0)?now:`${percent??0} %, wanted ${wanted??0} %`},readyText=({status,reason})=>status==="True"?"yes":reason??status.toLowerCase(),revisionTone=({
ready,percent,wanted})=>ready.status==="False"?"bad":(percent??0)===(wanted??0)?"plain":"warn",details=({ready,verdict,role,image,copyOf})=>[...ready.status!=="\
True"&&ready.message?[`Reason   ${ready.message}`]:[],...verdict||role?[`Verdict  ${verdictText({verdict,role})}`]:[],...verdict?.cause?[`Cause    ${verdict.cause}`]:
[],...copyOf?[`Copy of  ${copyOf}`]:[],...image?[`Image    ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.f1)(image)}`]:[]],verdictWords=({is,why})=>`${is.replace(
"-"," ")}${why?`: ${(0,_rollout_policy_js__WEBPACK_IMPORTED_MODULE_0__.bR)(why)}`:""}`,causeText=(name,{why,cause=""})=>(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.
g$)(`${name} proved bad${why?` (${(0,_rollout_policy_js__WEBPACK_IMPORTED_MODULE_0__.bR)(why)})`:""}: ${cause}`),verdictText=({verdict,role})=>verdict?`${verdictWords(
verdict)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__.KW)(verdict.agoMs)} ago)`:role===void 0?"-":role==="candidate"?"on trial, the candidate of the rol\
lout":"the stable Revision of the rollout",hung=items=>items.flatMap((lines,index)=>{const isLast=index===items.length-1;return lines.map(({text,tone},at)=>{const branch=at===
0?isLast?"\u2514\u2500 ":"\u251C\u2500 ":isLast?"   ":"\u2502  ";return(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(`${branch}${text}`,tone)})})}),46045:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Y:()=>fanOut});const fanOut=(reporters,warn)=>{const broken=new Set,warnOnce=(reporter,error)=>{broken.has(reporter)||
(broken.add(reporter),warn(`Part of the report is missing: ${error instanceof Error?error.message:String(error)}`))};return{report:event=>{for(const reporter of reporters)
try{reporter.report(event)}catch(error){warnOnce(reporter,error)}}}}}),56687:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{E:()=>present,r:()=>wholeNumber});const present=fields=>Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==
void 0&&value!=="")),wholeNumber=text=>text!==void 0&&/^[1-9]\d*$/.test(text)?Number(text):void 0}),10100:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{H:()=>commentMark,b:()=>commentText});var _summary_parts_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(31040),
_text_endings_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(36165),_text_facts_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(14774),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
70621),_text_measurements_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(92320),_text_numbers_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(21447),
_text_trouble_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(91246),_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(1451),_text_words_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
15336);const commentMark=({namespace,service})=>`<!-- kn-rollout: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(`${namespace}/${service}`).replaceAll(
">","")} -->`,commentText=(state,facts)=>[commentMark(state),`### ${title(state)}`,state.outcome?`**${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(
(0,_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_5__.Wk)(state.outcome))}**`:"",(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(state.sentence),(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
p7)(whatWentWrong(state)),(state.outcome&&(0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_0__.GL)(state.outcome))??"",state.steps.map(step=>`- ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
p7)(stepText(step))}`).join(`
`),state.rehearsal?(0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_0__.H9)(state.rehearsal):"",state.outcome?(0,_text_facts_js__WEBPACK_IMPORTED_MODULE_2__.lV)(state.
outcome):"",footer(state,facts)].filter(block=>block!=="").join(`

`),title=state=>{const{service,outcome}=state;return outcome?(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(state.rehearsal?(0,_text_endings_js__WEBPACK_IMPORTED_MODULE_1__.
rI)(service,outcome):(0,_text_endings_js__WEBPACK_IMPORTED_MODULE_1__.uA)(service,outcome)):`${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(service)}\
: rolling out`},whatWentWrong=({outcome})=>{if(outcome?.trouble)return(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_4__.NX)(outcome.trouble);const unhealthy=outcome&&
(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_4__.uM)(outcome);return unhealthy?(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_4__.gD)(unhealthy):""},stepText=step=>{
const measured=(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_7__.oS)(step).flatMap(each=>[(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_7__.lT)(each),(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_8__.
hS)(each.bad,"error"),...(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_7__.nU)(each,["p95"])]),{percent,heldMs,verdict}=step;return`${percent} % for ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_8__.
p0)(heldMs)}: ${[...measured,_text_words_js__WEBPACK_IMPORTED_MODULE_6__.L2[verdict].toLowerCase()].join(", ")}`},links=({candidateUrl},{jobUrl})=>[["log and su\
mmary",jobUrl],["candidate",candidateUrl]].flatMap(([label,url])=>(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.Dy)(url)?[`[${label}](${url})`]:[]),footer=(state,facts)=>state.
outcome?.run?`namespace ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(state.namespace)}`:[...facts.commit===void 0?[]:[`commit ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
p7)(facts.commit.slice(0,7))}`],`namespace ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(state.namespace)}`,...links(state,facts)].join(" \xB7 ")}),
96899:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{AC:()=>keepingReturn,BF:()=>interruptedOutcome,
_w:()=>tellingReturn,w5:()=>returnIn});const returnText=({because,candidate})=>JSON.stringify({because,candidate});function returnIn(text){try{const kept=JSON.parse(
text??"");return typeof kept?.because=="string"?kept:void 0}catch{return}}const interruptedOutcome=(outcome,begun)=>{if(outcome.kind!=="unchanged")return outcome;
if(begun===void 0)return{...outcome,kind:"uncertain",reason:"The job was interrupted, but its rollout is no longer open."};const{because,candidate}=begun;return{
...outcome,kind:"aborted",because,reason:"",...candidate&&{revision:candidate}}},tellingReturn=(reporter,begun)=>({report:event=>reporter.report(event.is==="end\
ed"?{...event,outcome:interruptedOutcome(event.outcome,begun)}:event)}),keepingReturn=(reporter,keep)=>({report:event=>{event.is==="returning"&&keep(returnText(
event)),reporter.report(event)}})}),11167:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Y:()=>outputsOf});var _text_endings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(36165),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
70621);const outputsOf=outcome=>({outcome:outcome.kind,revision:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(outcome.revision??""),"previous-revisi\
on":(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(outcome.previousRevision??""),url:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(outcome.
url??""),"candidate-url":(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(outcome.candidateUrl??""),traffic:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.
g$)(trafficText(outcome.traffic)),percent:String(outcome.percent),reason:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)((0,_text_endings_js__WEBPACK_IMPORTED_MODULE_0__.
Pl)(outcome)),report:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(outcome.report??"")}),trafficText=traffic=>{const shares=new Map;for(const{tag,revisionName,
percent=0}of traffic){const name=tag??revisionName??"@latest";shares.set(name,(shares.get(name)??0)+percent)}return[...shares].map(([name,percent])=>`${name}=${percent}`).
join(",")}}),48338:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{J:()=>withRunFacts,
V:()=>beginningOf});var _ci_context_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(56687);const beginningOf=({commit,commitUrl,actor,jobUrl},own)=>({...own,
...(0,_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.E)({commit,commitUrl,actor,jobUrl})}),withRunFacts=(run,now,{report})=>({report:event=>report(event.is==="ende\
d"?{...event,outcome:{...event.outcome,run:{...run,endedMs:now()}}}:event)})}),67903:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{A7:()=>jsonOutcomeReporter,G3:()=>jsonReporter,KI:()=>escapedJson});var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
70621);const jsonReporter=({write})=>({report:event=>write(jsonLine(event))}),jsonOutcomeReporter=({write,writeError})=>({report:event=>{event.is==="ended"&&write(
jsonLine(event)),event.is==="warning"&&writeError(`Warning: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.g$)(`${event.message} ${event.cure??""}`).trim()}`)}}),
jsonLine=event=>escapedJson(publicPart(event)),escapedJson=value=>escaped(JSON.stringify(value)),publicPart=event=>{if(event.is==="would-write")return{...event,
body:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__._i)(event.body)};if(event.is!=="waiting-for-driver")return event;const{id,candidate,stage,step,job}=event.
journal;return{...event,journal:{id,candidate,stage,step,job}}},escaped=json=>json.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,sign=>sign.split("").map(escapedUnit).
join("")).replaceAll("##[","##\\u005b"),escapedUnit=unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`}),61637:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Mw:()=>addressLines,PE:()=>serviceLines});var _commands_open_rollout_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
2670),_commands_status_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(46864),_log_line_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(53216),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
70621),_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(21447),_text_tables_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(93832);const serviceLines=(services,width)=>table(
services,{head:["SERVICE","TRAFFIC","READY","ROLLOUT","AGE"],row},width),addressLines=(services,width)=>table(services,{head:["SERVICE","URL","READY","AGE"],row:addressRow},
width);function table(services,{head,row:row2},width){if(services.length===0)return[(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)("There are no Services.")];
const isOne=new Set(services.map(({namespace})=>namespace)).size<2,rows=services.map(each=>[...isOne?[]:[each.namespace],...row2(each)].map(_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.
g$));return(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_3__.$5)([isOne?head:["NAMESPACE",...head],...rows],width).map((text,index)=>(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)(text,index===0?"quiet":"plain"))}const addressRow=({service,url,ready,ageMs})=>[service,url??"-",(0,_commands_status_js__WEBPACK_IMPORTED_MODULE_0__.d5)(ready),
(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__.KW)(ageMs)],row=({service,traffic,isInForce,ready,rollout,ageMs})=>[service,`${sharesText(traffic)}${isInForce?
"":", not as wanted"}`,(0,_commands_status_js__WEBPACK_IMPORTED_MODULE_0__.d5)(ready),(0,_commands_open_rollout_js__WEBPACK_IMPORTED_MODULE_5__.O)(rollout),(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
KW)(ageMs)],sharesText=traffic=>{const[only,...others]=traffic;return only===void 0?"-":others.length===0&&only.percent===100?only.revision:traffic.map(({revision,
percent})=>`${revision} ${percent} %`).join(", ")}}),70053:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{SI:()=>hasPage,t6:()=>livePages});var endings2=__nccwpck_require__2(36165),numbers=__nccwpck_require__2(21447),words=__nccwpck_require__2(
15336);const progress=(before,event)=>{if(event.is==="target"){const{service,namespace}=event;return{service,namespace,sentence:"The rollout has started.",steps:[]}}
return before&&{...before,...changeBy(before,event)}},changesPage=({is})=>pageEvents.has(is),pageEvents=new Set(["target","created","shifted","returning","ended"]),
changeBy=({steps},event)=>{switch(event.is){case"created":return{sentence:`${event.candidate} is deployed and receives no traffic yet.`};case"shifted":return{sentence:`${event.
percent} % of traffic is on ${event.candidate}.`};case"returning":return{sentence:returning(event)};case"health":return event.candidateUrl?{candidateUrl:event.candidateUrl}:
{};case"step-ended":return{steps:[...steps,event.result]};case"would-change":return{rehearsal:event};case"ended":return{sentence:(0,endings2.Pl)(event.outcome),
outcome:event.outcome,candidateUrl:event.outcome.candidateUrl};default:return{}}},returning=({because,candidate,to})=>{const why=(0,words.Js)(because,candidate);
return to.length===0?`The rollout is being aborted because ${why}.`:`Traffic is returning to ${(0,numbers.KE)(to.map(({revision})=>revision))} because ${why}.`};
function livePages(puts,shows=()=>!0){const pages=puts.map(newestOnly);let state;return{reporter:{report:event=>{if(state=progress(state,event),state&&changesPage(
event)&&shows(event))for(const page of pages)page.show(state)}},settled:async(patienceMs,clock2)=>{const over=new AbortController,late=clock2.sleep(patienceMs,over.
signal);await Promise.race([Promise.all(pages.map(page=>page.settled())),late]),over.abort()}}}const withoutPage=new Set(["status","curl","recover"]),hasPage=command=>!withoutPage.
has(command);function newestOnly(send){let waiting,sending;const drain=async()=>{for(;waiting;){const{value}=waiting;waiting=void 0,await send(value)}sending=void 0};
return{show:value=>{waiting={value},sending??=drain()},settled:async()=>sending}}}),31581:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{D:()=>endingLines,K:()=>factLines});var _commands_status_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(46864),
_lists_service_list_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(61637),_summary_recover_table_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(75283),
_text_endings_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(36165),_text_facts_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(14774),_text_tables_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(
93832),_text_trouble_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(91246),_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(1451),
_line_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(53216),_trouble_lines_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(54265);const endingLines=(outcome,width)=>outcome.
status?(0,_commands_status_js__WEBPACK_IMPORTED_MODULE_0__.hR)(outcome.status):outcome.services?(0,_lists_service_list_js__WEBPACK_IMPORTED_MODULE_1__.PE)(outcome.
services,width):endingOf(outcome,width),endingOf=(outcome,width=Number.POSITIVE_INFINITY)=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_7__.n8)((0,_text_endings_js__WEBPACK_IMPORTED_MODULE_3__.
Pl)(outcome),(0,_text_endings_js__WEBPACK_IMPORTED_MODULE_3__.Z9)(outcome).tone),(0,_line_js__WEBPACK_IMPORTED_MODULE_7__.n8)((0,_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_6__.
Wk)(outcome)),...indentedLines((0,_summary_recover_table_js__WEBPACK_IMPORTED_MODULE_2__.S)(outcome,width-2).map(text=>(0,_line_js__WEBPACK_IMPORTED_MODULE_7__.
n8)(text))),...indentedLines(problemLines(outcome.problems??[])),...outcome.trouble?indentedLines((0,_trouble_lines_js__WEBPACK_IMPORTED_MODULE_8__.ln)(outcome.
trouble)):[],...indentedLines(healthLines(outcome)),...indentedLines((0,_trouble_lines_js__WEBPACK_IMPORTED_MODULE_8__.TW)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_5__.
r4)(outcome))),...indentedLines(factLines(outcome)),...nextLines(outcome)],factLines=outcome=>(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_9__.b6)((0,_text_facts_js__WEBPACK_IMPORTED_MODULE_4__.
xS)(outcome).map(fact=>[fact.label,(0,_text_facts_js__WEBPACK_IMPORTED_MODULE_4__.wh)(fact)])).map(text=>(0,_line_js__WEBPACK_IMPORTED_MODULE_7__.n8)(text)),problemLines=problems=>problems.
map(problem=>(0,_line_js__WEBPACK_IMPORTED_MODULE_7__.n8)((0,_text_endings_js__WEBPACK_IMPORTED_MODULE_3__.fI)(problem),"bad")),healthLines=outcome=>{const unhealthy=(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_5__.
uM)(outcome);return unhealthy?[(0,_line_js__WEBPACK_IMPORTED_MODULE_7__.n8)(unhealthy.detail.command),...(0,_trouble_lines_js__WEBPACK_IMPORTED_MODULE_8__.qJ)(unhealthy)]:
[]},nextLines=({next})=>next.length===0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_7__.n8)("Next:","title"),...next.flatMap(each=>(0,_line_js__WEBPACK_IMPORTED_MODULE_7__.
gu)(each))],indentedLines=lines=>lines.map(({tone,text})=>(0,_line_js__WEBPACK_IMPORTED_MODULE_7__.n8)(`  ${text}`,tone))}),53216:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{I4:()=>styled,gu:()=>indented,n8:()=>line});var node_util__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(57975),
_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(70621);const line=(text,tone="plain")=>({tone,text}),indented=(text,tone="plain")=>(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.
hl)(text).map(each=>line(`  ${each}`,tone)),formats={title:"bold",good:"green",bad:"red",warn:"yellow",quiet:"gray"},styled=(text,tone)=>tone==="plain"?text:(0,node_util__WEBPACK_IMPORTED_MODULE_0__.
styleText)(formats[tone],text,{validateStream:!1})}),17608:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{D:()=>linesOf});var _rollout_requester_js__WEBPACK_IMPORTED_MODULE_15__=__nccwpck_require__2(10766),_text_evidence_js__WEBPACK_IMPORTED_MODULE_11__=__nccwpck_require__2(
67300),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(70621),_text_holding_js__WEBPACK_IMPORTED_MODULE_10__=__nccwpck_require__2(26954),
_text_measurements_js__WEBPACK_IMPORTED_MODULE_16__=__nccwpck_require__2(92320),_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__=__nccwpck_require__2(21447),_text_plan_forecast_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
85700),_text_plan_plan_js__WEBPACK_IMPORTED_MODULE_13__=__nccwpck_require__2(85470),_text_plan_rehearsal_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(91690),
_text_tables_js__WEBPACK_IMPORTED_MODULE_12__=__nccwpck_require__2(93832),_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(91246),_text_waiting_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
5062),_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(1451),_text_words_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(15336),
_ending_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(31581),_line_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(53216),_trouble_lines_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(
54265);const formatTarget=({service,namespace,context,server,...of})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${service} in ${namespace} (${[context&&`co\
ntext ${context}`,`server ${server}`,...(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__.q1)(of)].filter(Boolean).join(", ")})`,"title")],formatHolding=holding=>[
(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Pods      ${(0,_text_holding_js__WEBPACK_IMPORTED_MODULE_10__.H)(holding).replace(/^Pods are /,"")}`,(0,_text_holding_js__WEBPACK_IMPORTED_MODULE_10__.
X)(holding)?"warn":"plain")],formatEvidence=event=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Measured  ${(0,_text_evidence_js__WEBPACK_IMPORTED_MODULE_11__.
r)(event)}`,event.unmeasured.length>0?"warn":"plain"),...event.unmeasured.flatMap(({why,cure=""})=>(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.gu)(`Because ${why}.\
 ${event.isDetailed?cure:inShort(cure)}`.trimEnd(),"quiet"))],inShort=cure=>cure.includes(`
`)?"A dry run prints what grants it.":cure,formatForecast=(forecast,width=Number.POSITIVE_INFINITY)=>[...(0,_text_plan_forecast_js__WEBPACK_IMPORTED_MODULE_1__.
x3)(forecast).map((text,index)=>(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${index===0?"Forecast ":"         "} ${text}`)),...forecast.isDetailed?(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_12__.
$5)((0,_text_plan_forecast_js__WEBPACK_IMPORTED_MODULE_1__.hm)(forecast),width-2).map(text=>(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`  ${text}`)):[]],formatPlan=({
plan,stable,broken=[],form,images})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Plan      ${(0,_text_plan_plan_js__WEBPACK_IMPORTED_MODULE_13__.P)(plan)}   \
times are UTC`),...stable.length===0?[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Stable    none, ${whyNone(broken)}`)]:[],...stable.map(({revision,percent})=>(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.
n8)(`Stable    ${revision}  ${percent} %  ${formWords[form]}  ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__.f1)(images[revision])}`.trimEnd()))],whyNone=broken=>broken.
length===0?"this is the first deployment":`${(0,_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_5__.M)(broken)} serves nobody`,formatWaiting=({journal,forMs})=>[
(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Another rollout of this Service is in progress${by(journal.job)}. Waiting for it, at most ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.
p0)(forMs)}`,"warn")],formWords={floating:"(follows the latest Revision)",pinned:"(pinned)"},by=job=>job?.url?` (${job.url})`:"",formatCreated=({candidate,from,
changes})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${candidate} created${from?` from ${from}`:""}${changes.length>0?`: ${changes.join(", ")}`:""}`)],formatStarting=({
candidate,start})=>startLines(candidate,start),formatLog=({line:{revision,pod,text}})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${revision} ${pod.replace(
`${revision}-deployment-`,"")} | ${text}`,"quiet")],formatReady=({candidate,afterMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${candidate} is ready afte\
r ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.p0)(afterMs)}`)],formatScaling=({revision,from,to})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Scalin\
g ${revision} to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.hS)(to,"pod")} (now ${from})`)],formatWarm=({revision,pods,afterMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.
n8)(`${revision} has ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.hS)(pods,"ready pod")} after ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.p0)(afterMs)}`)],
startLines=(candidate,start)=>{switch(start.is){case"starting":return[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${candidate} is starting with ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.
hS)(start.pods,"pod")}${note(start.note)}`)];case"healing":return[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${candidate} is having trouble starting: ${start.
why.reason}${note(start.why.message)}`,"warn")];case"failed":return(0,_trouble_lines_js__WEBPACK_IMPORTED_MODULE_9__.ln)(start.why).slice(0,1);case"unseen":return[
(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Cannot watch the start of ${candidate}: ${start.note}`,"warn")]}},note=text=>text?`, ${text}`:"",formatHealthStarted=({
command})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(command)],formatHealth=({result})=>{switch(result.is){case"passed":return[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.
n8)(`Healthy: ${result.status} in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.ZK)(result.ms)}${atTry(result.attempts)}`,"good")];case"failed":case"unrea\
chable":return(0,_trouble_lines_js__WEBPACK_IMPORTED_MODULE_9__.qJ)(result);case"cancelled":return[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.
HW,"warn")]}},atTry=attempts=>attempts===1?"":`, at attempt ${attempts}`,formatShifted=({percent,candidate,stable,atMs})=>{const stays=percent<100?`; ${100-percent}\
 % stays on ${(0,_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_5__.M)(stable)}`:"";return[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.
rb)(atMs)}  Shifted ${percent} % to ${candidate}${stays}`)]},formatInForce=({percent,afterMs,atMs,untilMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.
rb)(atMs)}  ${percent} % in effect after ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.p0)(afterMs)}${ifKilled(untilMs)}`)],ifKilled=untilMs=>untilMs===void 0?
"":` (if this job is killed, other jobs can return traffic from ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.rb)(untilMs)})`,formatRequested=({percent,by:by2,
atMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.rb)(atMs)}  Promote requested by ${(0,_rollout_requester_js__WEBPACK_IMPORTED_MODULE_15__.
c)(by2)}: the hold of ${percent} % ends unless a limit is exceeded`)],formatStepEnded=({result})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Held ${result.percent}\
 % for ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.p0)(result.heldMs)}. ${verdictText(result)}`,verdictTones[result.verdict]),...result.request?[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.
n8)((0,_rollout_requester_js__WEBPACK_IMPORTED_MODULE_15__.T)(result)??"","warn")]:[]],formatReturning=({because,candidate,to,detail,atMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.
n8)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.rb)(atMs)}  ${to.length>0?`Returning traffic to ${(0,_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_5__.
M)(to)}`:"Aborting"}, because ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__.Js)(because,candidate)}${detail?`: ${detail}`:""}`,"bad")],formatReturned=({to,afterMs,
atMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.rb)(atMs)}  All traffic is on ${(0,_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_5__.
M)(to)} after ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.p0)(afterMs)}`)],verdictText=step=>{const{verdict,why,sources}=step,measured=(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_16__.
oS)(step);if(verdict==="not-asked"&&measured.length===0)return _text_words_js__WEBPACK_IMPORTED_MODULE_6__.L2[verdict];const isExplained=verdict!=="not-asked"&&
why!=="",numbers=measured.map(each=>isExplained?timesOf(each,sources.length>1):numbersOf(each));return`${_text_words_js__WEBPACK_IMPORTED_MODULE_6__.L2[verdict]}\
: ${[...isExplained?[why]:[],numbers.filter(Boolean).join("; ")].join(" ")}`.trimEnd()},numbersOf=result=>[(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_16__.
lT)(result),(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_16__.kc)(result),...(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_16__.nU)(result)].join(", "),
timesOf=(result,isNamed)=>{const times=(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_16__.nU)(result).join(", ");return isNamed&&times?`${result.source} ${times}`:
times},verdictTones={passed:"good",failed:"bad",inconclusive:"warn","not-judged":"warn","not-asked":"plain"},signTones={"-":"bad","+":"good","~":"plain"},formatWouldChange=rehearsal=>[
(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Dry run: ${(0,_text_plan_rehearsal_js__WEBPACK_IMPORTED_MODULE_2__.Yk)(rehearsal)}`,"title"),...(0,_text_plan_rehearsal_js__WEBPACK_IMPORTED_MODULE_2__.
Pp)(rehearsal).map(({sign,text})=>(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${sign} ${text}`,signTones[sign])),...(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_12__.
b6)((0,_text_plan_rehearsal_js__WEBPACK_IMPORTED_MODULE_2__.Lq)(rehearsal)).map(text=>(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`  ${text}`))],formatWouldWrite=event=>event.
isAsked?writeLines(event):[],writeLines=event=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__.Hz)(event.what),"tit\
le"),(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`${event.method} ${event.path}`),...(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.gu)((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.
_i)(event.body),"quiet"),(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Response of the API server: ${event.answer}`)],formatters={target:formatTarget,plan:formatPlan,
holding:formatHolding,evidence:formatEvidence,forecast:formatForecast,phase:()=>[],written:({what})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(what,"quiet")],
"waiting-for-driver":formatWaiting,"still-waiting":event=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)((0,_text_waiting_js__WEBPACK_IMPORTED_MODULE_4__.L)(event),
"quiet")],created:formatCreated,starting:formatStarting,log:formatLog,ready:formatReady,scaling:formatScaling,warm:formatWarm,"health-started":formatHealthStarted,
health:formatHealth,shifted:formatShifted,"in-force":formatInForce,"promote-requested":formatRequested,"step-ended":formatStepEnded,returning:formatReturning,returned:formatReturned,
warning:({message,cure=""})=>{const[sentence="",...rest]=cure.split(`
`);return[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(`Warning: ${message} ${sentence}`.trimEnd(),"warn"),...rest.flatMap(each=>(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.
gu)(each,"quiet"))]},note:({text})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_8__.n8)(text)],"would-change":formatWouldChange,"would-write":formatWouldWrite,ended:({
outcome},width)=>(0,_ending_js__WEBPACK_IMPORTED_MODULE_7__.D)(outcome,width)},linesOf=(event,width)=>formatters[event.is](event,width)}),45958:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{e:()=>logReporter});var _text_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(15336);const logReporter=(write,page)=>{
let open,next;const close=()=>{const end=open===void 0?void 0:page.closeFold(open);end!==void 0&&write(end),open=void 0},begin=()=>{next!==void 0&&write(page.openFold(
next)),open=next??open,next=void 0};return{report:event=>{(event.is==="phase"||event.is==="ended")&&(close(),next=event.is==="phase"?_text_words_js__WEBPACK_IMPORTED_MODULE_0__.
$y[event.phase]:void 0);const lines=page.lines(event);lines.length>0&&begin();for(const each of lines)write(page.line(each,{inFold:open!==void 0}));for(const each of page.
after(event))write(each)}}}}),68582:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{CO:()=>terminalReporter,eR:()=>terminalText,mx:()=>terminalPage});var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(70621),_text_wrap_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
63613),_line_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(53216),_log_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(45958),_log_lines_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
17608);const terminalReporter=(write,options)=>(0,_log_js__WEBPACK_IMPORTED_MODULE_2__.e)(write,terminalPage(options)),asItIs=text=>text,anyWidth=()=>Number.POSITIVE_INFINITY,
terminalPage=({colour,width=anyWidth,say=asItIs})=>({lines:event=>(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_3__.D)(event,width()),line:(line,{inFold})=>terminalText(
inFold?{...line,text:`  ${line.text}`}:line,{colour,width,say}),openFold:title=>colour?(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.I4)(title,"title"):title,closeFold:()=>{},
after:()=>[]}),terminalText=({text,tone},{colour,width=anyWidth,say=asItIs})=>(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_4__.k)((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.
g$)(tone==="quiet"?text:say(text)),width()).map(each=>colour?(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.I4)(each,tone):each).join(`
`)}),54265:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{TW:()=>failedLines,ln:()=>troubleLines,
qJ:()=>unhealthyLines});var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(21447),_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
91246),_line_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(53216);const troubleLines=trouble=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(`${(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.
TU)(trouble)}${trouble.message?`, ${trouble.message}`:""}`,"bad"),...titled("Events:",trouble.events),...titled("Last log lines:",trouble.log)],titled=(title,texts)=>texts.
length===0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(title),...texts.flatMap(each=>(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.gu)(each,"quiet"))],failedLines=failed=>failed===
void 0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.dz)(failed),"bad"),...failed.body?[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)(_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.oQ),...(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.gu)(failed.body,"quiet")]:[]],unhealthyLines=result=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.gD)(result),"bad"),...detailLines(result.detail)],detailLines=({body,stderr,ms})=>[...ms===void 0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)(`The last attempt took ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__.ZK)(ms)}`)],...body.trim()?[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.
oQ),...(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.gu)(body,"quiet")]:[],...stderr.trim()?(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.gu)(stderr,"quiet"):[]]}),31040:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$_:()=>podTrouble,BU:()=>rehearsalBlock,Bd:()=>stepSentences,Bv:()=>blocks,GL:()=>failedExample,Gf:()=>healthTrouble,
H9:()=>rehearsalMarkdown,Mq:()=>unmeasuredNote,Ph:()=>stepTable,Vb:()=>warningList,_6:()=>statusBlock,bF:()=>unheldNote,gH:()=>problemList,le:()=>forecastBlock,
qi:()=>candidateLog,y2:()=>writeList,ym:()=>nextList});var _rollout_requester_js__WEBPACK_IMPORTED_MODULE_10__=__nccwpck_require__2(10766),_commands_status_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
46864),_lists_service_list_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(61637),_text_endings_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(36165),
_text_evidence_js__WEBPACK_IMPORTED_MODULE_13__=__nccwpck_require__2(67300),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(70621),_text_holding_js__WEBPACK_IMPORTED_MODULE_12__=__nccwpck_require__2(
26954),_text_measurements_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(92320),_text_next_js__WEBPACK_IMPORTED_MODULE_11__=__nccwpck_require__2(7848),_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__=__nccwpck_require__2(
21447),_text_plan_forecast_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(85700),_text_plan_rehearsal_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
91690),_text_tables_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(93832),_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(91246),_text_words_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
15336);const stepTable=({steps:all,revision=_text_words_js__WEBPACK_IMPORTED_MODULE_7__.p1})=>{const steps=all.filter(step=>step.verdict!=="not-asked"||step.heldMs>=
1e3);if(steps.length===0)return;const isMeasured=steps.some(step=>(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_8__.oS)(step).length>0),measured=isMeasured?
[countHead(steps),"Errors",...isCompared(steps)?["Stable"]:[],..._text_measurements_js__WEBPACK_IMPORTED_MODULE_8__.FX]:[],head=[`Traffic on ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
p7)(revision)}`,"Held",...measured,"Verdict"],rules=head.map((_,index)=>index===head.length-1?"---":"---:");return(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_9__.
Qj)([head,...steps.flatMap(step=>isMeasured?measuredRows(step,isCompared(steps)):[shortRow(step)])],rules)},stepSentences=({steps,reason})=>{const told=steps.flatMap(
step=>step.verdict==="not-asked"?[]:[(0,_rollout_requester_js__WEBPACK_IMPORTED_MODULE_10__.T)(step),...(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_8__.oS)(
step).map(({why})=>why)].flatMap(why=>why===void 0||reason.includes(why)?[]:[`- **At ${step.percent} %**: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
p7)(why)}`]));return told.length===0?void 0:blocks("What was measured:",told.join(`
`))},problemList=({problems=[]})=>problems.length===0?void 0:problems.map(problem=>`- ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)((0,_text_endings_js__WEBPACK_IMPORTED_MODULE_2__.
fI)(problem))}`).join(`
`),statusBlock=({status,services})=>status?(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.OF)((0,_commands_status_js__WEBPACK_IMPORTED_MODULE_0__.Cd)(status)):
services&&(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.OF)((0,_lists_service_list_js__WEBPACK_IMPORTED_MODULE_1__.PE)(services).map(({text})=>text)),podTrouble=({
trouble})=>{if(!trouble)return;const{message,events,log}=trouble,open=`**${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.
TU)(trouble))}**${message?` ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(message)}`:""}`;return blocks(open,shown("Last log lines:",log),fold("Ev\
ents of the pod",events))},healthTrouble=outcome=>{const unhealthy=(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.uM)(outcome);if(!unhealthy)return;const{command,
body,stderr}=unhealthy.detail,answer=[body,stderr].filter(each=>each.trim()!=="").flatMap(_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.hl);return blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
p7)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.gD)(unhealthy)),shown(_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.oQ,answer),fold("The command of the hea\
lth check",[command],"sh"))},failedExample=outcome=>{const failed=(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.r4)(outcome);if(!failed)return;const{body=""}=failed;
return blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.dz)(failed)),body===""?void 0:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
OF)((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.hl)(body)))},candidateLog=(outcome,{log})=>outcome.kind!=="aborted"||(outcome.trouble?.log.length??0)>
0?void 0:fold(`Last log lines of ${outcome.revision??_text_words_js__WEBPACK_IMPORTED_MODULE_7__.p1}`,log),warningList=({warnings})=>warnings.length===0?void 0:
warnings.map(each=>quoted(adviceBlock((0,_text_next_js__WEBPACK_IMPORTED_MODULE_11__.c)(`Warning: ${each}`)))).join(`
>
`),unheldNote=({holding})=>holding&&(0,_text_holding_js__WEBPACK_IMPORTED_MODULE_12__.X)(holding)?(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)((0,_text_holding_js__WEBPACK_IMPORTED_MODULE_12__.
H)(holding)):void 0,forecastBlock=({forecast,rehearsal},{steps})=>{if(!forecast||!rehearsal&&!steps.some(({verdict})=>verdict!=="not-asked"))return;const[head=[],
...rows]=(0,_text_plan_forecast_js__WEBPACK_IMPORTED_MODULE_4__.hm)(forecast).map(cells=>cells.map(_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)),table=(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_9__.
Qj)([head,...rows],head.map(()=>"---")),lines=rehearsal?(0,_text_plan_forecast_js__WEBPACK_IMPORTED_MODULE_4__.x3)(forecast):[(0,_text_plan_forecast_js__WEBPACK_IMPORTED_MODULE_4__.
Zm)(forecast)];return blocks(...lines.map(_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7),rehearsal?table:`<details><summary>What the plan could find out\
</summary>

${table}

</details>`)},unmeasuredNote=({measuring})=>measuring&&measuring.unmeasured.length>0?blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)((0,_text_evidence_js__WEBPACK_IMPORTED_MODULE_13__.
r)(measuring)),...measuring.unmeasured.map(({why,cure=""})=>{const[sentence="",...yaml]=cure.split(`
`);return blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(`Because ${why}. ${sentence}`.trimEnd()),fold("The YAML",yaml,"yaml"))})):void 0,quoted=block=>block.
replaceAll(/^/gm,"> ").replaceAll(/^> $/gm,">"),rehearsalBlock=({rehearsal})=>rehearsal&&rehearsalMarkdown(rehearsal),rehearsalMarkdown=rehearsal=>blocks(`${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
p7)((0,_text_plan_rehearsal_js__WEBPACK_IMPORTED_MODULE_5__.Yk)(rehearsal))}:`,(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.OF)((0,_text_plan_rehearsal_js__WEBPACK_IMPORTED_MODULE_5__.
Pp)(rehearsal).map(({sign,text})=>`${sign} ${text}`),"diff"),(0,_text_plan_rehearsal_js__WEBPACK_IMPORTED_MODULE_5__.Lq)(rehearsal).map(([label,text])=>`- **${label}\
**: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(text)}`).join(`
`)),writeList=({writes})=>writes.length===0?void 0:blocks(...writes.map(({what,method,path,body,answer})=>blocks(`**${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
p7)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_7__.Hz)(what))}** (response of the API server: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(answer)}\
)`,fold(`${method} ${path}`,(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__._i)(body).split(`
`),"json")))),nextList=({next})=>next.length===0?void 0:blocks("**Next**",...next.map(text=>adviceBlock((0,_text_next_js__WEBPACK_IMPORTED_MODULE_11__.s)(text)))),
adviceBlock=({sentence,copied})=>blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(sentence),copied&&(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
OF)(copied.lines,copied.language)),blocks=(...parts)=>parts.filter(Boolean).join(`

`),openLines=8,shown=(title,lines)=>lines.length===0?void 0:blocks(title,(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.OF)(lines.slice(-openLines)),lines.
length>openLines?fold("All lines",lines):void 0),fold=(title,lines,language)=>lines.length===0?void 0:`<details><summary>${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
js)(title)}</summary>

${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.OF)(lines,language)}

</details>`,shortRow=({percent,heldMs,verdict})=>[`${percent} %`,(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.p0)(heldMs),verdictCell(verdict)],verdictCell=verdict=>verdict===
"failed"?`**${_text_words_js__WEBPACK_IMPORTED_MODULE_7__.L2[verdict]}**`:_text_words_js__WEBPACK_IMPORTED_MODULE_7__.L2[verdict],countHead=steps=>{const[source="",
...others]=new Set(steps.flatMap(step=>step.sources.map(each=>each.source)));return others.length>0?"Measured":(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
p7)(source.charAt(0).toUpperCase()+source.slice(1))},isCompared=steps=>steps.some(({sources})=>sources.some(({stable})=>stable!==void 0)),stableCell=({stable})=>stable===
void 0?"-":`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.U9)(stable.bad)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.U9)(stable.count)}${stable.
bad===0?"":` (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.tC)(stable.bad,stable.count)})`}`,measuredRows=({percent,heldMs,sources},hasStable)=>sources.map(
result=>{const{bad,count:all,verdict}=result,latencies=_text_measurements_js__WEBPACK_IMPORTED_MODULE_8__.FX.map(name=>latencyCell(result[`${name}Ms`])),errors=bad===
0?"0":`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.U9)(bad)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.tC)(bad,all)})`,counts=sources.length>
1?(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)((0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_8__.lT)(result)):(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.
U9)(all),stable=hasStable?[stableCell(result)]:[];return[`${percent} %`,(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.p0)(heldMs),counts,errors,...stable,...latencies,
verdictCell(verdict)]}),latencyCell=ms=>ms===void 0?"-":(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_14__.ZK)(ms)}),75283:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{S:()=>recoverLines,d:()=>recoverTable});var _rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(33588),
_text_endings_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(36165),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(70621),_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
21447),_text_tables_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(93832),_text_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(15336);const mostLeftAlone=50,
recoverLines=({swept:results=[]},width)=>{const{shown,unshown}=sorted(results);if(shown.length===0)return[];const rows=shown.map(each=>[name(each),each.stage??"\
-",stateText(each),each.jobUrl??"-"]);return[...(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_4__.TM)([["SERVICE","STAGE","RESULT","JOB"],...rows],width),...more(
unshown)]},recoverTable=({swept:results=[]})=>{const{shown,unshown}=sorted(results);if(shown.length===0)return;const isMarked=shown.some(each=>mark(each)!==""),
rows=shown.map(each=>[...isMarked?[mark(each)]:[],(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.p7)(name(each)),each.stage??"-",(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.
p7)(stateText(each)),job(each)]),head=[...isMarked?[""]:[],"Service","Stage","Result","Job"],rules=head.map(()=>"---");return[(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_4__.
Qj)([head,...rows],rules),...more(unshown)].join(`

`)},isLeftAlone=({fate})=>fate.is==="alive"||fate.is==="waiting"||fate.is==="kept",sorted=results=>{const alone=results.filter(isLeftAlone);return{shown:[...results.
filter(each=>!isLeftAlone(each)),...alone.slice(0,mostLeftAlone)],unshown:Math.max(0,alone.length-mostLeftAlone)}},more=unshown=>unshown===0?[]:[`And ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
hS)(unshown,"more Service","more Services")}, unchanged.`],name=({namespace,service})=>`${namespace}/${service}`,job=({jobUrl})=>(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.
Dy)(jobUrl)?`[job](${jobUrl})`:"-",mark=({fate})=>fate.is==="not-begun"||fate.is==="ended"&&_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.h[fate.outcome.kind]>
1?"\u274C":"",stateText=({fate})=>{switch(fate.is){case"alive":return`in progress, deadline ${time(fate.untilMs)}`;case"waiting":return`paused until ${time(fate.
untilMs)}`;case"kept":return"stopped by another client; its traffic is kept";case"unmarked":return"label without a rollout, removed";case"gone":return"deleted i\
n the meantime";case"taken":return"taken over by another process";case"not-begun":return"still open: `recover` was interrupted before";case"ended":return endedText(
fate)}},endedText=({outcome})=>{const{word}=_text_endings_js__WEBPACK_IMPORTED_MODULE_1__.fg[outcome.kind];if(outcome.kind==="promoted")return`${word}: all traf\
fic is on ${outcome.revision}`;if(_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.h[outcome.kind]>1)return`${word}: ${outcome.reason}`;const where=outcome.previousRevision?
`: all traffic is on ${outcome.previousRevision}`:"";return`${word}${where}, because ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.YZ)(outcome)??"it was requ\
ested"}`},time=ms=>new Date(ms).toISOString().replace(/\.\d+/,"")}),9522:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{p:()=>nothingSeen,u:()=>summaryStateAfter});const kept=20,nothingSeen=service=>({service,log:[],warnings:[],writes:[]}),summaryStateAfter=(state,event)=>{
switch(event.is){case"target":return{...state,service:event.service};case"log":return{...state,log:[...state.log,event.line.text].slice(-kept)};case"warning":return{
...state,warnings:[...state.warnings,`${event.message} ${event.cure??""}`.trim()]};case"holding":return{...state,holding:event};case"would-change":return{...state,
rehearsal:event};case"evidence":return{...state,measuring:event};case"forecast":return{...state,forecast:event};case"would-write":return event.isAsked?{...state,
writes:[...state.writes,event]}:state;default:return state}}}),70906:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{G:()=>summaryReporter});var endings2=__nccwpck_require__2(36165),facts=__nccwpck_require__2(14774),foreign_text2=__nccwpck_require__2(70621),
where_traffic_is=__nccwpck_require__2(1451),numbers=__nccwpck_require__2(21447),words=__nccwpck_require__2(15336);const samples=48,sampleTimes=totalMs=>Array.from(
{length:samples},(_,index)=>totalMs*(index+.5)/samples),chartTime=ms=>{const{unit,unitMs}=ms<3e5?{unit:"seconds",unitMs:1e3}:{unit:"minutes",unitMs:6e4};return{
unit,amount:Number((ms/unitMs).toFixed(1))}},chartBlock=({colours:colours2,lines})=>["```mermaid",`%%{init: ${JSON.stringify({xyChart:{width:480,height:230},themeVariables:{
xyChart:{plotColorPalette:colours2.join(", ")}}})}}%%`,"xychart-beta",...lines,"```"].join(`
`),colours={limit:"#8b949e",stable:"#388bfd",candidate:"#e5534b"};function errorChart({steps,revision=words.p1},limit){const source=sourceIn(steps);if(source===
void 0)return;const held=steps.flatMap(({heldMs,sources})=>{const{course=[]}=sources.find(each=>each.source===source)??{};return course.length>0?[{heldMs,course}]:
[]}),totalMs=held.reduce((sum,{heldMs})=>sum+heldMs,0),points=sampleTimes(totalMs).map(atMs=>pointAt(held,atMs)),candidate=points.map(percentOf),hasStable=points.
some(({stable:stable2})=>stable2!==void 0),stable=points.map(point=>percentOf(point.stable??{count:0,bad:0})),bar=limit===void 0?void 0:100*limit,most=niceAbove(
Math.max(...candidate,...hasStable?stable:[],2*(bar??0),1)),series=[...bar===void 0?[]:[{colour:colours.limit,values:points.map(()=>bar)}],...hasStable?[{colour:colours.
stable,values:stable}]:[],{colour:colours.candidate,values:candidate}],names=[`${(0,foreign_text2.p7)(revision)} red`,...hasStable?["stable blue"]:[],...limit===
void 0?[]:[`the limit of ${(0,numbers.tC)(limit,1)} grey`]],{unit,amount}=chartTime(totalMs),chart=chartBlock({colours:series.map(({colour:colour2})=>colour2),lines:[
`  x-axis "${unit} of the steps" 0 --> ${amount}`,`  y-axis "failed, %" 0 --> ${most}`,...series.map(({values})=>`  line [${values.join(", ")}]`)]});return`Fail\
ed ${(0,foreign_text2.p7)(source)} since each step began: ${names.join(", ")}.

${chart}`}function sourceIn(steps){const drawn=steps.flatMap(({sources})=>sources.filter(({course=[]})=>course.length>0));return(drawn.find(({verdict})=>verdict===
"failed")??drawn[0])?.source}function pointAt(held,atMs){let beganMs=0;for(const{heldMs,course}of held){const afterMs=atMs-beganMs;if(afterMs<=heldMs)return course.
findLast(point=>point.afterMs<=afterMs)??course[0]??nothing;beganMs+=heldMs}return held.at(-1)?.course.at(-1)??nothing}const nothing={afterMs:0,count:0,bad:0},percentOf=({
count,bad})=>count===0?0:Number((100*bad/count).toPrecision(3)),niceAbove=value=>[1,2,5,10,20,50].find(each=>each>=value)??100;var parts=__nccwpck_require__2(31040),
recover_table=__nccwpck_require__2(75283),summary_state=__nccwpck_require__2(9522);const colour="#388bfd",trafficChart=({exposure,revision=words.p1,kind})=>{const fromMs=exposure[0]?.
fromMs??0,endMs=exposure.at(-1)?.toMs??0;if(endMs-fromMs<1e3)return;const after=shareAfter[kind],toMs=after===void 0?endMs:endMs+(endMs-fromMs)/8,{unit,amount}=chartTime(
toMs-fromMs),chart=chartBlock({colours:[colour],lines:[`  x-axis "${unit} since the first shift" 0 --> ${amount}`,'  y-axis "traffic, %" 0 --> 100',`  line [${sampled(
exposure,{fromMs,toMs,after:after??0}).join(", ")}]`]});return`Traffic on ${(0,foreign_text2.p7)(revision)}:

${chart}`},shareAfter={aborted:0,promoted:100},sampled=(exposure,{fromMs,toMs,after})=>sampleTimes(toMs-fromMs).map(afterMs=>{const atMs=fromMs+afterMs;return exposure.
find(each=>each.fromMs<=atMs&&atMs<each.toMs)?.percent??after}),summaryReporter=(service="The rollout")=>{let state=(0,summary_state.p)(service),markdown;return{
report:event=>{state=(0,summary_state.u)(state,event),event.is==="ended"&&(markdown=summary(state,event.outcome))},markdown:()=>markdown}},summary=(state,outcome)=>`${(0,parts.
Bv)(`## ${(0,foreign_text2.p7)(titleOf(state,outcome))}`,[`**${(0,foreign_text2.p7)((0,where_traffic_is.yr)(outcome))}**`,...[(0,where_traffic_is.p_)(outcome),(0,where_traffic_is.
tk)(outcome)].map((text="")=>(0,foreign_text2.p7)(text))].filter(text=>text!=="").join(" "),(0,foreign_text2.p7)((0,endings2.Pl)(outcome)),(0,parts.Mq)(state),(0,parts.
gH)(outcome),(0,recover_table.d)(outcome),(0,parts._6)(outcome),(0,parts.$_)(outcome),(0,parts.Gf)(outcome),(0,parts.GL)(outcome),(0,parts.BU)(state),(0,facts.lV)(
outcome),(0,parts.Bd)(outcome),(0,parts.Ph)(outcome),(0,parts.le)(state,outcome),errorChart(outcome,state.forecast?.limits.limit),trafficChart(outcome),(0,parts.
qi)(outcome,state),(0,parts.bF)(state),(0,parts.y2)(state),(0,parts.Vb)(state),(0,parts.ym)(outcome))}
`,titleOf=({service,rehearsal},outcome)=>rehearsal?(0,endings2.rI)(service,outcome):(0,endings2.uA)(service,outcome)}),36165:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{D:()=>dryRunShort,Pl:()=>headline,Z9:()=>wordsOf,fI:()=>problemText,fg:()=>endingWords,rI:()=>dryRunTitle,uA:()=>endingTitle,
wZ:()=>inShort});var _rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(33588),_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
21447),_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1451),_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(15336);const endingWords={
promoted:{word:"Promoted",tone:"good",icon:"\u2705"},unchanged:{word:"Unchanged",tone:"good",icon:"\u2705"},split:{word:"Split",tone:"good",icon:"\u2705"},paused:{
word:"Paused",tone:"warn",icon:"\u23F8\uFE0F"},aborted:{word:"Aborted",tone:"bad",icon:"\u274C"},"rolled-back":{word:"Rolled back",tone:"good",icon:"\u2705"},"f\
irst-deployment-failed":{word:"First deployment failed",tone:"bad",icon:"\u274C"},refused:{word:"Refused",tone:"bad",icon:"\u274C"},stopped:{word:"Stopped",tone:"\
bad",icon:"\u26A0\uFE0F"},uncertain:{word:"UNCERTAIN",tone:"bad",icon:"\u26A0\uFE0F"},requested:{word:"Requested",tone:"good",icon:"\u2705"},recovered:{word:"Re\
covered",tone:"good",icon:"\u2705"},"left-open":{word:"Left open",tone:"bad",icon:"\u274C"}},wordsOf=outcome=>{const words=endingWords[outcome.kind],isDone=(0,_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.
F)(outcome)===0;return isDone&&words.tone==="bad"?{...words,tone:"good",icon:"\u2705"}:!isDone&&words.tone==="good"?{...words,tone:"warn",icon:"\u26A0\uFE0F"}:words},
headline=outcome=>{const{kind,reason,problems=[]}=outcome,word=wordOf(outcome);if(problems.length>0)return`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(problems.
length,"setting is","settings are")} invalid: ${namesIn(problems)}.`;const why=hasReasonBesides.has(kind)?(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.YZ)(outcome):
void 0;return kind==="unchanged"?reason:why?`${word} because ${why}. ${reason}`.trim():`${word}: ${reason}`},namesIn=problems=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KE)([...new Set(problems.map(({setting})=>setting))]),wordOf=({kind,code})=>`${endingWords[kind].word}${code?` (${code})`:""}`,hasReasonBesides=new Set(["aborte\
d","first-deployment-failed"]),problemText=({setting,message,cure})=>`${setting}: ${message} ${cure}`,endingTitle=(service,outcome)=>`${wordsOf(outcome).icon} ${service}\
: ${inShort(outcome)}`,dryRunTitle=(service,outcome)=>`${outcome.kind==="unchanged"?"":`${wordsOf(outcome).icon} `}${service}: ${dryRunShort(outcome)}`,dryRunShort=outcome=>outcome.
kind==="unchanged"?"dry run":`dry run, ${inShort(outcome)}`,inShort=outcome=>{const{kind,revision=_words_js__WEBPACK_IMPORTED_MODULE_2__.p1}=outcome;switch(kind){case"\
promoted":return`${revision} promoted`;case"unchanged":return"no change";case"split":return`${outcome.percent} % on ${revision}`;case"paused":return`paused at ${outcome.
percent} %`;case"aborted":return(0,_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__.GR)(outcome)>0?`${revision} aborted at ${(0,_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__.
GR)(outcome)} %`:`${revision} aborted before any traffic`;case"rolled-back":return`rolled back from ${revision}`;case"first-deployment-failed":return"the first \
deployment failed";case"refused":return"refused";case"stopped":return"stopped by another client";case"uncertain":return"traffic is uncertain";case"requested":return"\
promote requested";case"recovered":return"open rollouts finished";case"left-open":return"some rollouts are still open"}}}),67300:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{r:()=>evidenceText});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(21447);const evidenceText=({
measured,unmeasured})=>{const subjects=(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.KE)(unmeasured.map(({subject})=>subject));return subjects===""?measured.length===
0?"Nothing.":`${capital((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.KE)(measured))}.`:`${subjects} are not measured${measured.length===0?"":`; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
KE)(measured)} are`}.`},capital=text=>text.charAt(0).toUpperCase()+text.slice(1)}),14774:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{lV:()=>factList,wh:()=>plainText,xS:()=>factsOf});var _errors_documentation_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
17386),_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(70621),_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(21447),_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
15336);const factsOf=outcome=>[...broughtBy(outcome.brings),...startedBy(outcome.run),...linked("Service",outcome.url),...candidateOf(outcome),...linked("Job",outcome.
run?.jobUrl,"log and summary"),...errorOf(outcome),...outcome.report===void 0?[]:[{label:"Report",text:outcome.report}],...timed(outcome.run)],broughtBy=brings=>{
if(!brings)return[];const image=imageChange(brings.image),others=image?brings.changes.filter(change=>change!=="image"):brings.changes;return[...image?[{label:"I\
mage",text:image}]:[],...others.length===0?[]:[{label:"Changed",text:others.join(", ")}]]},imageChange=({from,to}={})=>from===to?to&&`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.
f1)(to)} (as before)`:[from,to].flatMap(image=>image===void 0?[]:[(0,_words_js__WEBPACK_IMPORTED_MODULE_1__.f1)(image)]).join(" -> "),startedBy=({commit,commitUrl,
actor}={})=>commit===void 0?actor===void 0?[]:[{label:"Started by",text:actor}]:[{label:"Commit",text:`${commit.slice(0,7)}${actor===void 0?"":`, started by ${actor}`}`,
...(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(commitUrl)?{url:commitUrl}:{}}],candidateOf=({kind,revision,candidateUrl})=>kind==="unchanged"||revision===
void 0?[]:linked("Candidate",candidateUrl,revision),errorOf=({code})=>{if(code===void 0)return[];const page=(0,_errors_documentation_js__WEBPACK_IMPORTED_MODULE_2__.
W)(code);return(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(page)===void 0?[{label:"Error",text:page}]:linked("Error",page,code)},linked=(label,url,text=url??
"")=>(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.Dy)(url)===void 0?[]:[{label,text,url}],timed=run=>{if(!run)return[];const{version,startedMs,endedMs}=run;
return[{label:"Run",text:`began ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.Am)(startedMs)}, took ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(endedMs-startedMs)}\
, kn-rollout ${version}`}]},plainText=({label,text,url})=>url!==void 0&&label!=="Commit"?url:text,factList=outcome=>factsOf(outcome).map(({label,text,url})=>{const shown=(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.
p7)(text);return`- **${label}**: ${url===void 0?shown:`[${shown}](${url})`}`}).join(`
`)}),70621:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Df:()=>withoutCommands,
Dy:()=>webAddress,OF:()=>fenced,_i:()=>withoutEnvValues,c:()=>linesWithoutCommands,d9:()=>envValuesOf,g$:()=>_engine_ports_guards_printable_js__WEBPACK_IMPORTED_MODULE_1__.
g,hl:()=>linesIn,js:()=>htmlText,p7:()=>markdownText});var _engine_ports_guards_printable_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(81542),_engine_ports_guards_redact_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
83588);const linesIn=text=>text.trimEnd().split(/\r\n|\r|\n/),withoutCommands=text=>(0,_engine_ports_guards_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(text).replace(
/^(\s*):(?=:)/,"$1: ").replaceAll("##[","## ["),linesWithoutCommands=text=>text.split(`
`).map(withoutCommands).join(`
`),markdownText=text=>(0,_engine_ports_guards_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(text).replace(/[\\`*_{}[\]<>#|~$!&]/g,"\\$&").replace(/(?<!\w)@(?=\w)/g,
"@\u2060"),htmlText=text=>(0,_engine_ports_guards_printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(text).replace(/[\ufffe\uffff]/g,"").replaceAll("&","&amp;").replaceAll(
"<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;"),fenced=(lines,language="text")=>{const shown=lines.map(_engine_ports_guards_printable_js__WEBPACK_IMPORTED_MODULE_1__.
g),longest=Math.max(2,...shown.flatMap(each=>[...each.matchAll(/`+/g)].map(([run])=>run.length))),fence="`".repeat(longest+1);return[`${fence}${language}`,...shown,
fence].join(`
`)},webAddress=url=>url!==void 0&&/^https?:\/\/[^\s()<>|\\\p{Cc}\p{Cf}]+$/u.test(url)?url:void 0,envValuesOf=body=>{try{return(0,_engine_ports_guards_redact_js__WEBPACK_IMPORTED_MODULE_0__.
LF)(JSON.parse(body))}catch{return[]}},withoutEnvValues=body=>{try{return JSON.stringify((0,_engine_ports_guards_redact_js__WEBPACK_IMPORTED_MODULE_0__.L)(JSON.
parse(body)),null,2)}catch{return"(a body that is not JSON)"}}}),26954:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{H:()=>holdingText,X:()=>isUnheld});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(21447);const holdingText=holding=>{
switch(holding.hold){case"revision":return"Pods are held by min-scale on the Revisions.";case"pod-autoscaler":return`Pods are held by their PodAutoscalers: ${knativeText(
holding)} does not follow min-scale on Revisions.`;case"by-effect":return"The version of Knative is not known. How pods are held is found out on the candidate b\
efore it receives traffic.";case"nothing":return[`Pods are not held: ${whyNot(holding)}.`,...unheldTexts(holding)].join(" ")}},isUnheld=({hold})=>hold==="nothin\
g",knativeText=({version})=>version?`Knative ${version}`:"this Knative (before 1.21)",unheldTexts=holding=>{const{isCandidate,isStable}=holding.lost??{isCandidate:!0,
isStable:!0};return[...isCandidate?[candidateText(holding)]:[],...isStable?[stableText(holding)]:[]]},whyNot=holding=>{const{age,lacks,lost}=holding;return lost?
`min-scale could not be set on ${lost.names.join(" and ")}`:lacks.length===0?age==="unknown"?unknownVersion:"they were not when this rollout began":age==="befor\
e-1.21"?`on ${knativeText(holding)} this needs ${permissions(lacks)}`:`this needs ${permissions(lacks)}`},unknownVersion="the version of Knative could not be fo\
und out",permissions=lacks=>`the ${lacks.length===1?"permission":"permissions"} ${lacks.join(" and ")}`,candidateText=({candidateMinScale})=>candidateMinScale===
void 0?"Probes keep the candidate awake.":`The candidate has ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(candidateMinScale,"pod")} by min-scale of its tem\
plate.`,stableText=({stable:{pods,least}})=>`If traffic returns to stable, it may be down to ${least} of the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(pods,
"pod")} that it has now.`}),92320:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{FX:()=>percentiles,kc:()=>errorText,lT:()=>countText,nU:()=>latencyTexts,oS:()=>measuredIn});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
21447);const measuredIn=({sources})=>sources.filter(({count})=>count>0),countText=({source,one,count})=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(count,one,
source),errorText=({bad,count,causes})=>bad===0?"no errors":`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(bad,"error")} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
tC)(bad,count)}${causes?`: ${causes}`:""})`,latencyTexts=(result,names=percentiles)=>names.flatMap(name=>{const ms=result[`${name}Ms`];return ms===void 0?[]:[`${name}\
 ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.ZK)(ms)}`]}),percentiles=["p50","p95","p99"]}),7848:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{c:()=>warningIn,s:()=>adviceIn});const adviceIn=text=>{if(text.includes(`
`))return warningIn(text);const[,sentence=text,command]=/^(.*?)((?:kn|kn-rollout|kubectl|curl) .*)$/s.exec(text)??[];return{sentence:sentence.trim(),...command&&
{copied:{language:"sh",lines:[command]}}}},warningIn=text=>{const[sentence="",...lines]=text.split(`
`);return{sentence,...lines.length>0&&{copied:{language:"yaml",lines}}}}}),21447:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Am:()=>momentText,KE:()=>listed,KW:()=>age,U9:()=>count,ZK:()=>latency,hS:()=>counted,p0:()=>duration,rb:()=>timeOfDay,
tC:()=>shareOf});const count=n=>String(n).replace(/\B(?=(\d{3})+$)/g,","),counted=(n,one,many=`${one}s`)=>`${count(n)} ${n===1?one:many}`,shareOf=(part,whole)=>whole===
0?"-":`${Number((100*part/whole).toPrecision(part===whole?3:2))} %`,latency=ms=>ms<1e3?`${Math.round(ms)} ms`:`${(ms/1e3).toFixed(1)} s`,duration=ms=>{if(ms<100)
return`${Math.round(ms)} ms`;if(ms<1e4)return`${Number((ms/1e3).toFixed(1))} s`;const seconds=Math.round(ms/1e3);return seconds<60?`${seconds} s`:seconds<3600?twoUnits(
seconds,60,["min","s"]):twoUnits(Math.round(seconds/60),60,["h","min"])},dayMs=24*36e5,age=ms=>ms<2*dayMs?duration(ms):`${count(Math.floor(ms/dayMs))} days`,timeOfDay=atMs=>new Date(
atMs).toISOString().slice(11,19),momentText=atMs=>Math.abs(atMs)<=864e13?`${new Date(atMs).toISOString().slice(0,19).replace("T"," ")} UTC`:"unknown",listed=names=>names.
length<2?names.join(""):`${names.slice(0,-1).join(", ")} and ${names.at(-1)}`,twoUnits=(n,base,[large,small])=>{const rest=n%base;return`${Math.floor(n/base)} ${large}${rest===
0?"":` ${rest} ${small}`}`}}),85700:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Zm:()=>promiseText,hm:()=>forecastRows,x3:()=>forecastLines});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(21447);const forecastLines=forecast=>[
...verdictLines(forecast),...lateLines(forecast)],lateLines=({heldFor})=>heldFor?[`No hold is shorter than ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(heldFor.
behindMs)}, since ${heldFor.source} are known up to that late.`]:[],verdictLines=forecast=>{const{steps,unknown}=forecast,withUsers=steps.filter(({percent:percent2})=>percent2>
0);if(withUsers.length===0)return[];const known=withUsers.flatMap(step=>{const quickest=quickestIn(step);return quickest?[{step,quickest}]:[]}),[first]=known,[slowest]=known.
toSorted((a,b)=>latest(b.quickest)-latest(a.quickest));return!first||!slowest?unknown.length===0?[]:[`How long a verdict takes is not known, as the rate of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
KE)(unknown)} is not.`]:[enoughText(forecast,slowest),faultText(forecast,first.step),promiseText(forecast)]},latest=({acceptedMs=Number.POSITIVE_INFINITY})=>Math.
min(acceptedMs,Number.MAX_VALUE),quickestIn=({metrics})=>metrics.filter(({kind})=>kind==="errors").toSorted((a,b)=>latest(a)-latest(b))[0];function enoughText({
limits,isGuard,onInconclusive},{step,quickest}){const{holdMs,longestMs}=step,{requests,needed,acceptedMs,one,source}=quickest,[from,to]=[percent(limits.limit),percent(
limits.detect)],held=`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(holdMs)} with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(requests,one,source)}`;if(requests>=
needed){const enough=`${held} are enough to tell a release at ${from} from one at ${to}`,spared=sparedOf(quickest);return spared===void 0?`${enough}; the first \
failure aborts.`:`${enough}, unless ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(spared+1)} or more fail; then the step goes on, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
p0)(longestMs)}.`}const takes=`${held} cannot tell a release at ${from} from one at ${to}: that takes ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(needed)}\
 without a failure`;if(acceptedMs!==void 0&&acceptedMs<=longestMs)return`${takes}, so each step takes at least ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(
acceptedMs)}, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(longestMs)}.`;const end=isGuard?"the rollout goes on, not judged":withoutVerdict[onInconclusive];
return`${takes}, more than there are in the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(longestMs)} that a step may take: then ${end}.`}const withoutVerdict={
abort:"the rollout is aborted",hold:"the step is held again",promote:"the rollout goes on"},sparedOf=({requests,needed,moreForEachBad})=>moreForEachBad===void 0?
void 0:Math.floor((requests-needed)/moreForEachBad);function faultText({limits,usersPerSecond,areUsersUnmeasured},step){const whose=areUsersUnmeasured&&usersPerSecond!==
void 0?"that shows in what is measured ":"",at=`At ${step.percent} %, a fault of ${percent(limits.detect)} ${whose}`,found=bestOf(step,limits.detect);if(!found)
return`${at}is often not found within ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(step.longestMs)}.`;const{medianMs,mostMs,bad}=found,times2=`${at}is foun\
d after about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(medianMs)} (in 9 of 10 cases within ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(mostMs)})`;
return!bad||usersPerSecond===void 0?`${times2}; how many users meet it is not known, since their requests are not counted.`:`${times2}; by then users have recei\
ved ${answers(bad)}.`}const answers=({median,most})=>most===0?"hardly a bad answer":`${median===0?"hardly a bad answer":`about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
hS)(median,"bad answer")}`} (9 of 10: at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(most)})`,bestOf=({metrics},share)=>metrics.flatMap(({kind,faults})=>kind===
"errors"?faults.filter(fault=>fault.share===share):[]).toSorted((a,b)=>a.mostMs-b.mostMs)[0],promiseText=({limits})=>{const{limit,detect,falseAbort,missedFault}=limits,
missed=`one at ${percent(detect)} or above for a whole step passes at most ${times(missedFault)}`;return limit===0?`The first failure aborts a release; ${missed}\
.`:[`A release at or below ${percent(limit)} is aborted by mistake at most ${times(falseAbort)}`,missed,"in between, either may happen."].join("; ")},times=chance=>{
const whole=Number.isInteger(Number((100*chance).toPrecision(6)))?100:1e3;return`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(Number((whole*chance).toPrecision(
3)),"time")} in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(whole)}`},percent=share=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.tC)(share,1),forecastRows=({
steps})=>[["Step","Measured in its hold","Enough after","Finds a fault of","Must be found","Bad answers until then"],...steps.flatMap(step=>step.metrics.map(metric=>rowOf(
step,metric)))];function rowOf({percent:share,holdMs,longestMs},metric){const{one,source,kind,detect,requests,needed,acceptedMs,finds}=metric,fault=metric.faults.
find(each=>each.share===detect);return[`${share} % for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(holdMs)}`,`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
hS)(requests,one,source)}${kind==="latency"?" (latency)":""}`,acceptedMs!==void 0&&acceptedMs<=longestMs?`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(acceptedMs)}\
 (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(needed)}, none bad)`:`never (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(needed)})`,finds===void 0?"-":
`${percent(finds)} or more`,fault?`${percent(detect)}: after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(fault.medianMs)} (9 of 10: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
p0)(fault.mostMs)})`:`${percent(detect)}: not in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(longestMs)}`,fault?.bad?`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
U9)(fault.bad.median)} (9 of 10: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.U9)(fault.bad.most)})`:"-"]}}),85470:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{P:()=>planText});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(21447);const planText=({steps,ending,
pauseAt})=>{const holdMs=steps.reduce((sum,step)=>sum+step.holdMs,0);return steps.length===0?"100 % as soon as it is ready, then the health check":`${steps.map(
step=>stepText(step)+(step.percent===pauseAt?", then a pause":"")).join(" -> ")}${ending==="stay"?", and stays there":""}${holdMs>0?`   about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
p0)(holdMs)}`:""}`},stepText=({percent,holdMs})=>holdMs>0?`${percent} % for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(holdMs)}`:`${percent} %`}),91690:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Lq:()=>planRows,Pp:()=>diffLines,Yk:()=>rehearsalTitle});var _rollout_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1155),_numbers_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(21447),_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1451),_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
15336),_plan_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(85470);const rehearsalTitle=({candidate,stable})=>`${candidate} ${stable.length===0?"as the fi\
rst Revision":`in place of ${(0,_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__.M)(stable)}`}`,mostFields=8,diffLines=({diff,service})=>{const fields=[...signed(
diff.fields),...service.map(name=>({sign:"~",text:`${name} of the Service`}))],lines=[...diff.images.flatMap(imageLines),...variableLines(diff.env),...fields.slice(
0,mostFields)],unshown=fields.length-mostFields;return unshown>0?[...lines,{sign:"~",text:`and ${unshown} more`}]:lines.length>0?lines:[{sign:"~",text:"nothing \
but the Revision: its configuration stays the same"}]},imageLines=({container,from,to})=>{const name=container===void 0?"image":`image of ${container}`;return[...from===
void 0?[]:[{sign:"-",text:`${name}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.f1)(from)}`}],...to===void 0?[]:[{sign:"+",text:`${name}  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.
f1)(to)}`}]]},variableLines=({added,changed,removed})=>[{sign:"-",names:removed},{sign:"+",names:added},{sign:"~",names:changed}].flatMap(({sign,names})=>names.
length===0?[]:[{sign,text:`env    ${names.join(", ")}`}]),signed=({added,changed,removed})=>[...removed.map(text=>({sign:"-",text})),...added.map(text=>({sign:"\
+",text})),...changed.map(text=>({sign:"~",text}))],planRows=rehearsal=>[["Plan",(0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.P)(rehearsal.plan)],["Then",endingText(
rehearsal)],["Health",`${rehearsal.healthPath??"/"} at 0 %, before any traffic`],["Limits",limitsText(rehearsal)],["Tags",tagsText(rehearsal)]],endingText=({plan,
form,stable,keepPrevious,pauseTimeoutMs})=>plan.pauseAt!==void 0?`waits for \`promote\` or \`abort\` at ${plan.pauseAt} %, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
p0)(pauseTimeoutMs)}`:plan.ending==="stay"?"the split stays until another rollout":`${form==="floating"?"follows the latest Revision again":"stays pinned"}${stable.
length===0?"":`; ${(0,_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__.M)(stable)} ${kept[keepPrevious]}`}`,kept={tag:"may scale to zero",warm:"keeps a pod",none:"\
loses its tag"},limitsText=({maxErrorRate,maxLatencyMs,plan:{limits}})=>[`errors at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__.tC)(maxErrorRate??_rollout_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__.
tW.maxErrorRate,1)}${maxErrorRate===void 0?" (the default)":""}`,`latency ${maxLatencyMs===void 0?"not limited":`at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
ZK)(maxLatencyMs)}`}`,`ready in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__.p0)(limits.readyMs)}`,`all in ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__.p0)(limits.
totalMs)}`].join(", "),tagsText=({tags,candidate,stable})=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__.KE)([`${tags.candidate} on ${candidate}`,...stable.length===
0?[]:[`${tags.stable} on ${(0,_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__.M)(stable.slice(0,1))}`]])}),93832:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$5:()=>fitted,Qj:()=>markdownTable,TM:()=>folded,b6:()=>aligned});const gap=2,narrowest=8,aligned=rows=>fitted(rows);
function fitted(rows,width=Number.POSITIVE_INFINITY){const widths=narrowed(widthsOf(rows),width);return rows.flatMap(cells=>rowLines(cells,widths))}const rowLines=(cells,widths)=>{
const parts=widths.map((each,column)=>pieces(cells[column]??"",each)),height=Math.max(1,...parts.map(({length})=>length));return Array.from({length:height},(_,at)=>parts.
map((lines,column)=>(lines[at]??"").padEnd(widths[column]??0)).join(" ".repeat(gap)).trimEnd())},widthsOf=rows=>Array.from({length:Math.max(0,...rows.map(cells=>cells.
length))},(_,column)=>Math.max(...rows.map(cells=>cells[column]?.length??0))),narrowed=(widths,width)=>{const left=[...widths];for(;totalOf(left)>width;){const others=left.
map((each,column)=>column===0?0:each),most=Math.max(...others),widest=most>narrowest?others.indexOf(most):0,at=left[widest];if(at===void 0||at<=narrowest)break;
left[widest]=at-1}return left},totalOf=widths=>widths.reduce((sum,each)=>sum+each,gap*(widths.length-1));function folded(rows,width=Number.POSITIVE_INFINITY){if(totalOf(
widthsOf(rows))<=width)return fitted(rows);const table=rows.map(cells=>cells.slice(0,-1)),widths=narrowed(widthsOf(table),width);return rows.flatMap((cells,index)=>{
const last=cells.at(-1)??"-";return[...rowLines(table[index]??[],widths),...last==="-"?[]:[`  ${last}`]]})}const part=/(?:[^\s/@.,:-]|(?<=\d)[.,](?=\d))*(?: (?:%|ms|s|min|h)(?![\w-])[,;)]*|[\s/@.,:-])?/g,
pieces=(cell,width)=>{if(cell.length<=width)return[cell];const lines=[];let line="";for(const next of cell.match(part)??[])for((line+next).trimEnd().length>width&&
line!==""&&(lines.push(line.trimEnd()),line=""),line+=next;line.trimEnd().length>width;line=line.slice(width))lines.push(line.slice(0,width));return line.trim()===
""?lines:[...lines,line.trimEnd()]},markdownTable=(rows,rules)=>{const[head=[],...others]=rows;return[head,rules,...others].map(cells=>`| ${cells.join(" | ")} |`).
join(`
`)}}),91246:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{HW:()=>healthInterrupted,
NX:()=>troubleText,TU:()=>podText,dz:()=>failedText,gD:()=>unhealthyText,oQ:()=>answered,r4:()=>failedIn,uM:()=>unhealthyIn});var _rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
33588),_numbers_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(21447);const podText=({pod,reason})=>`${pod?`Pod ${pod}: `:""}${reason}`,troubleText=({reason,
message})=>`${reason}: ${message}`,unhealthyIn=({health})=>health?.is==="failed"||health?.is==="unreachable"?health:void 0,unhealthyText=({is,attempts,why})=>`${is===
"failed"?"Not healthy":"Not reachable"} after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.hS)(attempts,"attempt")}: ${why}`,failedIn=outcome=>(0,_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.
F)(outcome)===0&&outcome.kind!=="aborted"?void 0:outcome.steps.findLast(step=>step.failed!==void 0)?.failed,failedText=({one,atMs,request,note})=>`A failed ${one}\
, at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.rb)(atMs)} UTC: ${request}${note?`, ${note.replace(/^(?=\d{3}$)/,"HTTP ")}`:""}`,healthInterrupted="The healt\
h check was interrupted",answered="Response:"}),5062:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{L:()=>waitText});var _measurements_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(92320),_numbers_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(21447),
_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(15336);const waitText=({on,forMs,limitMs})=>[`${nameOf(on)}: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
p0)(forMs)}${limitText(on,limitMs)}`,...factsOf(on)].join(", "),limitText=({is},limitMs)=>limitMs===void 0?"":` of ${is==="hold"?"":"at most "}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
p0)(limitMs)}`;function nameOf(on){switch(on.is){case"hold":return`Holding ${on.percent} %`;case"ready":return`Waiting for ${on.revision??_words_js__WEBPACK_IMPORTED_MODULE_0__.
p1} to become ready`;case"pods":return"Waiting for pods";default:return names[on.is]}}const names={route:"Waiting for the Route to apply the split",stable:"Wait\
ing for the stable Revision to become ready",health:"Waiting for the health check",autoscaler:"Keeping pods until the autoscaler has caught up",turn:"Waiting fo\
r the other rollout"};function factsOf(on){return on.is==="hold"?on.measured.flatMap(each=>[(0,_measurements_js__WEBPACK_IMPORTED_MODULE_2__.lT)(each),(0,_measurements_js__WEBPACK_IMPORTED_MODULE_2__.
kc)(each)]):on.is!=="pods"?[]:on.lacking.map(({revision,pods,wanted})=>`${revision} has ${pods} of ${wanted}`)}}),1451:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Ad:()=>splitText,GR:()=>mostExposed,M:()=>revisionsIn,Wk:()=>userSentences,p_:()=>whatUsersMet,tk:()=>whatUsersGot,
yr:()=>whereUsersAre});var _numbers_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(21447),_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(15336);
const whereUsersAre=outcome=>{if(outcome.swept??outcome.services)return usersByService;switch(outcome.kind){case"promoted":return`All traffic is on ${outcome.revision??
_words_js__WEBPACK_IMPORTED_MODULE_0__.p1}.`;case"unchanged":return`Traffic is unchanged: ${splitText(outcome.traffic)}.`;case"refused":return"Nothing was chang\
ed.";case"requested":return`Traffic now: ${splitText(outcome.traffic)}. The running rollout goes on from there.`;case"split":case"paused":return splitOrWhole(outcome.
traffic);case"rolled-back":return`All traffic is back on ${onWhat(outcome)}.`;case"aborted":return backOnStable(outcome);case"first-deployment-failed":return"Th\
e Service has no earlier Revision to return to.";case"stopped":return outcome.because==="driver"?`The other rollout controls the traffic: ${splitText(outcome.traffic)}\
.`:`Traffic is as the other client set it: ${splitText(outcome.traffic)}.`;case"recovered":case"left-open":return usersByService;case"uncertain":return outcome.
traffic.length>0?`Last confirmed: ${splitText(outcome.traffic)}.`:"The traffic split is unknown."}},usersByService="The table shows the result for each Service.",
whatUsersMet=({exposure,revision,kind,metBefore})=>{const met=exposure.filter(each=>each.percent>0);if(!leftIt.has(kind))return;if(met.length===0)return metAtMost(
metBefore,revision);const ms=met.reduce((sum,{fromMs,toMs})=>sum+toMs-fromMs,0),most=Math.max(...met.map(each=>each.percent)),upTo=met.some(each=>each.percent!==
most)?"up to ":"";return`For ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.p0)(ms)}, ${revision??_words_js__WEBPACK_IMPORTED_MODULE_0__.p1} received ${upTo}${most}\
 % of traffic.`},metAtMost=(percent=0,revision=_words_js__WEBPACK_IMPORTED_MODULE_0__.p1)=>percent>0?`Until then, ${revision} received ${percent} % of traffic.`:
void 0,whatUsersGot=({answers,revision=_words_js__WEBPACK_IMPORTED_MODULE_0__.p1})=>{if(!answers)return;const{count:all,bad,lacks}=answers,since=lacks==="earlie\
r"?"Since this job took over, ":"";if(all===0)return capital(`${since}no user has sent ${revision} a request${lacks==="between"?ownJobsOnly:asCounted}.`);const besides=lacks===
"between"?", besides those between two jobs":"";return capital(`${since}${bad===void 0?whatUsersSent(all,revision):whatTheyGot({all,bad},revision)}${besides}.`)},
asCounted=", as far as requests are counted",ownJobsOnly=`${asCounted}: not between two jobs`;function whatTheyGot({all,bad},revision){return`users got ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
hS)(all,"answer")} from ${revision}, ${bad===0?"none":(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.U9)(bad)} of them bad`}function whatUsersSent(all,revision){return`\
about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.hS)(all,"request")} of users went to ${revision}; whether they failed is not measured`}const capital=text=>text.
charAt(0).toUpperCase()+text.slice(1),userSentences=outcome=>[whereUsersAre(outcome),whatUsersMet(outcome),whatUsersGot(outcome)].filter(sentence=>sentence!==void 0).
join(" "),revisionsIn=shares=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.KE)(shares.map(({revision})=>revision)),mostExposed=({exposure,metBefore=0})=>Math.max(
metBefore,...exposure.map(each=>each.percent));function splitOrWhole(traffic){const only=traffic.find(({percent})=>percent===100)?.revisionName;return only===void 0?
`Traffic is split: ${splitText(traffic)}.`:`All traffic is on ${only}.`}const splitText=traffic=>{const served=traffic.filter(({percent=0})=>percent>0);return served.
length===0?"no traffic is served":served.map(({revisionName,percent})=>`${revisionName??"the latest ready Revision"} ${percent} %`).join(", ")},leftIt=new Set([
"aborted","first-deployment-failed","stopped"]),backOnStable=outcome=>{const{revision=_words_js__WEBPACK_IMPORTED_MODULE_0__.p1,traffic}=outcome,left=outcome.exposure.
filter(each=>each.percent>0).at(-1),there=onWhat(outcome);return traffic.some(target=>target.percent&&target.revisionName===revision)?`All traffic is on ${there}\
.`:!left&&outcome.metBefore?`All traffic is back on ${there}.`:left?outcome.copy?`No traffic has been on ${revision} since ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
rb)(left.toMs)} UTC: all of it is on ${there}.`:`All traffic has been back on ${there} since ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.rb)(left.toMs)} UTC.`:
`${revision} received no traffic: all traffic ${outcome.copy?"is":"stays"} on ${there}.`},onWhat=({traffic,copy,previousRevision="the stable Revision"})=>{if(copy)
return`${copy.revision}, a copy of ${copy.of} (its configuration was restored)`;const names=new Set(traffic.flatMap(({revisionName,percent})=>percent&&revisionName?
[revisionName]:[]));return names.size===0?previousRevision:(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.KE)([...names])}}),15336:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$y:()=>phaseTitles,Hz:()=>wouldWrite,Js:()=>abortReason,L2:()=>verdictWords,YZ:()=>becauseText,f1:()=>imageText,p1:()=>unnamed,
q1:()=>knativeWords});const unnamed="the new Revision",wouldWrite=what=>`Would write: ${what}`,abortReason=(because,candidate=unnamed)=>abortReasons(candidate)[because],
becauseText=({because,revision=unnamed})=>because&&{...abortReasons(revision),...otherReasons}[because],abortReasons=candidate=>({cancelled:"the job was cancell\
ed","candidate-failed":`${candidate} cannot start`,"candidate-not-made":"another client changed the template before the new Revision was created","candidate-not\
-ready":`${candidate} did not become ready in time`,"candidate-not-warm":"not all pods that the next step needs were ready in time","candidate-without-room":`no\
 node has room for ${candidate}`,"health-failed":`${candidate} is not healthy`,"health-unreachable":`${candidate} could not be reached for its health check`,"he\
alth-not-proven":`no answer to its health check provably came from ${candidate}`,"analysis-failed":`${candidate} exceeded a limit`,"analysis-inconclusive":`the \
measurements of ${candidate} did not decide in time`,"route-stuck":"the Route did not apply the split in time","stable-not-ready":"the stable Revision was not r\
eady, so traffic could not be shifted","stable-gone":"another client deleted the stable Revision","timed-out":"the rollout reached its `timeout`","driver-died":"\
the job that ran the rollout was killed","pause-over":"nobody promoted it within `pause-timeout`",error:"an error occurred during the rollout",asked:"it was req\
uested",superseded:"a newer deploy took over"}),otherReasons={traffic:"another client changed the traffic",driver:"another rollout took over",deleted:"another c\
lient deleted the Service","api-silent":"the API server does not respond"},knativeWords=({knative,ingress})=>[...knative?[`Knative ${knative}`]:[],...ingress?[`\
ingress ${ingress}`]:[]],phaseTitles={deploy:"Deploy",health:"Health check at 0 %","health-in-use":"Health check at 100 %",traffic:"Traffic",promote:"Promote",abort:"\
Abort",rollback:"Rollback"},verdictWords={passed:"Passed",failed:"Failed",inconclusive:"Inconclusive","not-judged":"Not judged","not-asked":"Not held"},imageText=(image="")=>image.
replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/,"$1")}),63613:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{k:()=>wrapped});const command=/^\s*(?:curl|kn|kn-rollout|kubectl|npm|npx) \S/,commandAtEnd=/(?<=:) ((?:curl|kn|kn-rollout|kubectl|npm|npx) (?!.*\. [A-Z])\S.*)$/,
lead=/^[\s│├└─]*(?:[A-Z0-9](?:[\w:%-]| (?! )){0,11} {2,})?/,wordEnd=/( +)(?! |(?:%|ms|s|min|h|UTC)(?![\w-])|(?<=-\d\d )\d\d:\d\d)/,wrapped=(text,width)=>{
if(text.length<=width||command.test(text))return[text];const[first=""]=lead.exec(text)??[],below=first.length>width/2?"":first.replaceAll(/[^│├]/g," ").replaceAll(
"\u251C","\u2502"),lines=[];let line=first,isEmpty=!0;for(const{gap,word}of wordsOf(text.slice(first.length)))!isEmpty&&line.length+gap.length+word.length>width&&
(lines.push(line),line=below,isEmpty=!0),line+=isEmpty?word:gap+word,isEmpty=!1;return[...lines,line]},wordsOf=text=>{const[,pasted]=commandAtEnd.exec(text)??[];
if(pasted!==void 0)return[...wordsOf(text.slice(0,-pasted.length-1)),{gap:" ",word:pasted}];const parts=text.split(wordEnd);return parts.flatMap((word,at)=>at%2===
0?[{word,gap:parts[at-1]??""}]:[])}}),29535:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{BU:()=>soundOf,I$:()=>pollMs,Yi:()=>noCounts,tC:()=>shareOf,tY:()=>plus});const pollMs=1e3,noCounts={n:0,bad:0},plus=(a,b)=>({n:a.n+b.n,bad:a.bad+b.bad}),shareOf=({
n,bad})=>n>0?bad/n:0,soundOf=counts=>counts.bad>=0&&counts.n>=counts.bad&&Number.isFinite(counts.n)?counts:noCounts}),84088:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Lc:()=>margin,_T:()=>builtFor,z3:()=>autoDetect,zz:()=>autoHeld});var _counts_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
29535),_guard_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(76058),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(1155),_statistics_e_process_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
47248),_forecast_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(83712),_time_to_abort_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(74039);const margin=1.5,
leastMs=1e4,usualMs=3e4;function autoHeld(steps,measured,bounds){const held=steps.filter(({holdMs})=>holdMs>0),mostMs=Math.min(bounds.maxHoldMs??Number.POSITIVE_INFINITY,
bounds.totalMs/held.length),forecast=(0,_forecast_js__WEBPACK_IMPORTED_MODULE_4__.D)({...measured,plan:{steps},longestOf:holdMs=>holdMs}),needOf=new Map(forecast.
steps.map(step=>[step.percent,needMs(step)]));return steps.map(step=>{if(step.holdMs===0)return step;const wanted=Math.max(leastMs,bounds.leastMs,margin*(needOf.
get(step.percent)??usualMs/margin));return{...step,holdMs:inSeconds(Math.min(wanted,mostMs))}})}const inSeconds=ms=>Math.max(1,Math.floor(ms/1e3+.5))*1e3,multiples=[
2,3,5,10];function autoDetect(steps,{limits,sources}){const{limit}=(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__.g_)(limits),choices=multiples.map(times=>Number((times*
limit).toPrecision(6))).filter(share=>share>limit&&share<=_limits_js__WEBPACK_IMPORTED_MODULE_2__.SB);return choices.find(detect=>(0,_forecast_js__WEBPACK_IMPORTED_MODULE_4__.
D)({plan:{steps},sources,limits:{...limits,detect},longestOf:holdMs=>holdMs}).steps.every(isEnough))??choices.at(-1)??(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__.
le)(limits)}const isEnough=({metrics})=>metrics.some(({kind,requests,needed})=>kind==="errors"&&requests>=margin*needed);function needMs({metrics}){const needs=[
...Map.groupBy(metrics,({kind})=>kind).values()].map(each=>Math.min(...each.map(({acceptedMs=Number.POSITIVE_INFINITY})=>acceptedMs))),longest=Math.max(...needs);
return Number.isFinite(longest)?longest:void 0}const growth=5,usualPercents=[10,50,100];function builtFor(most,{limits,sources}){const users=sources.find(({pace})=>pace?.
is==="by-traffic");if(!users?.pace)return{is:"rate-unknown"};if(users.pace.perSecond===0)return{is:"built",percents:usualPercents};const worst=worstAt(users,{limits,
sources}),first=Array.from({length:100},(_,index)=>100-index).find(percent=>worst(percent)<=most);return first===void 0?{is:"too-few",least:worst(1)}:{is:"built",
percents:grownFrom(first)}}const grownFrom=percent=>percent>=100?[100]:[percent,...grownFrom(Math.min(100,growth*percent))];function worstAt({name,pace},{limits,
sources}){const{perSecond=0,delayMs=0}=pace??{},policy=(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__.fZ)(sources,limits,0).find(({source,kind})=>source===name&&kind===
"errors")?.policy,faults=faultsFrom(policy?.detect??1).flatMap(share=>{const found=policy&&(0,_time_to_abort_js__WEBPACK_IMPORTED_MODULE_5__.q)({...policy,share,
stake:_statistics_e_process_js__WEBPACK_IMPORTED_MODULE_3__.$x,within:mostRequests});return found?[{share,requests:found.most}]:[]});return percent=>{const rate=perSecond*
percent/100,seconds=requests=>Math.max(_guard_js__WEBPACK_IMPORTED_MODULE_1__.Cl*_counts_js__WEBPACK_IMPORTED_MODULE_0__.I$/1e3,requests/rate)+(delayMs+_counts_js__WEBPACK_IMPORTED_MODULE_0__.
I$)/1e3;return Math.max(...faults.map(({share,requests})=>Math.ceil(share*rate*seconds(requests))))}}const mostRequests=2e4,faultsFrom=share=>share>=1?[1]:[share,
...faultsFrom(2*share)]}),83712:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{
D:()=>forecastOf});var _counts_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(29535),_guard_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(76058),_limits_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1155),_statistics_e_process_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(47248),_time_to_abort_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(74039),
_time_to_accept_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(85617);function forecastOf({plan,limits,sources,usersPerSecond,longestOf}){const paced=sources.
filter(({pace})=>pace!==void 0),polls=Math.ceil(plan.steps.reduce((sum,{holdMs})=>sum+holdMs,0)/_counts_js__WEBPACK_IMPORTED_MODULE_0__.I$),specs=(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__.
fZ)(sources,limits,polls),counted=paced.find(({pace})=>pace?.is==="by-traffic")?.pace,users=counted?counted.perSecond:usersPerSecond,stakes=stakesAt(plan.steps,
specs[0]?.policy.polls??polls);return{limits:(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__.g_)(limits),isGuard:limits.maxErrorRate===void 0,...users===void 0?{}:{usersPerSecond:users},
areUsersUnmeasured:counted===void 0,unknown:sources.filter(({pace})=>pace===void 0).map(({name})=>name),steps:plan.steps.flatMap((step,index)=>{if(step.holdMs===
0)return[];const longestMs=longestOf(step.holdMs),scene={step:{...step,longestMs},stake:stakes[index]??0,users};return[{...step,longestMs,metrics:paced.flatMap(
source=>metricsOf(specs,source,scene))}]})}}const metricsOf=(specs,source,scene)=>specs.filter(spec=>spec.source===source.name).map(spec=>metricForecast(spec,source,
scene));function metricForecast({kind,policy},{name,one,pace},scene){const{step,stake,users}=scene,{perSecond,delayMs}=atCandidate(pace,step.percent),within=ms=>Math.
floor(perSecond*Math.max(0,ms-delayMs)/1e3),after=requests=>Math.ceil(requests*1e3/perSecond+delayMs),toAbort=(share,ms)=>(0,_time_to_abort_js__WEBPACK_IMPORTED_MODULE_4__.
q)({...policy,share,stake,within:Math.min(mostRequests,within(ms))}),faults=[...new Set([policy.detect,greatFault])].filter(share=>share>=policy.detect).flatMap(
share=>{const found=toAbort(share,step.longestMs);if(!found)return[];const times={medianMs:foundMs(after(found.median),delayMs),mostMs:foundMs(after(found.most),
delayMs)};return[{share,...times,...badUntil(share,times,{users,percent:step.percent})}]}),needed=(0,_time_to_accept_js__WEBPACK_IMPORTED_MODULE_5__.tW)(policy),
more=(0,_time_to_accept_js__WEBPACK_IMPORTED_MODULE_5__.N_)(policy),finds=smallest(share=>share>policy.limit&&toAbort(share,step.holdMs)!==void 0);return{source:name,
one,kind,detect:policy.detect,requests:within(step.holdMs),needed,...Number.isFinite(more)?{moreForEachBad:more}:{},...perSecond>0?{acceptedMs:after(needed)}:{},
...finds===void 0?{}:{finds},faults}}const shares=[.001,.002,.005,.01,.02,.03,.05,.1,.15,.2,.25,.3,.5,.75,1],greatFault=.5;function smallest(isFound){const missed=shares.
findLastIndex(share=>!isFound(share));return shares[missed+1]}const mostRequests=5e3,foundMs=(ms,delayMs)=>Math.max(ms,_guard_js__WEBPACK_IMPORTED_MODULE_1__.Cl*
_counts_js__WEBPACK_IMPORTED_MODULE_0__.I$+delayMs);function badUntil(share,{medianMs,mostMs},traffic){if(traffic.users===void 0)return{};const perMs=share*traffic.
users*traffic.percent/100/1e3;return{bad:{median:Math.round(perMs*medianMs),most:Math.ceil(perMs*mostMs)}}}function atCandidate(pace,percent){const{perSecond=0,
delayMs=0}=pace??{};return{perSecond:pace?.is==="by-traffic"?perSecond*percent/100:perSecond,delayMs}}function stakesAt(steps,polls){let process2=_statistics_e_process_js__WEBPACK_IMPORTED_MODULE_3__.
eq;return steps.map(({holdMs})=>{const before=process2.reserve;for(let poll=0;poll<holdMs/_counts_js__WEBPACK_IMPORTED_MODULE_0__.I$;poll++)process2=(0,_statistics_e_process_js__WEBPACK_IMPORTED_MODULE_3__.
np)(process2,(0,_statistics_e_process_js__WEBPACK_IMPORTED_MODULE_3__.s7)(process2,poll===0,polls),nothingBad);return before*(0,_statistics_e_process_js__WEBPACK_IMPORTED_MODULE_3__.
s7)({...process2,reserve:before},!0,polls)})}const nothingBad=(0,_statistics_e_process_js__WEBPACK_IMPORTED_MODULE_3__.ft)(_counts_js__WEBPACK_IMPORTED_MODULE_0__.
Yi,.5,1)}),33498:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{i:()=>partsAtPause,
r:()=>tooShort});var _auto_plan_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(84088),_forecast_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(83712);
function tooShort(timed){const{plan,limits}=timed;if(plan.onInconclusive==="promote")return;const late=lateIn(timed);if(!late)return;const instead=insteadOf(timed),
found=(late.metric.kind==="errors"?greaterFaults(limits,late.metric.detect):[]).find(share=>!lateIn({...timed,limits:{...limits,detect:share}}));return{...late,
...instead?{instead}:{},...found===void 0?{}:{detect:found}}}function lateIn(timed){const{slackMs}=timed,[steps]=partsAtPause(timed.plan.steps,timed.plan.pauseAt),
plan={...timed.plan,steps};let leftMs=plan.limits.totalMs-slackMs-plan.steps.reduce((sum,{holdMs})=>sum+holdMs,0);for(const step of needsOf({...timed,plan})){const{
percent,holdMs,longestMs:longestMs2,need}=step,beyondMs=need.ms-holdMs;if(need.ms>longestMs2)return{...lateOf(percent,need),hasMs:longestMs2,bound:"max-hold"};if(beyondMs>
leftMs)return{...lateOf(percent,need),hasMs:Math.max(0,holdMs+leftMs),bound:"timeout"};leftMs-=Math.max(0,beyondMs)}}function partsAtPause(steps,pauseAt){const end=steps.
findIndex(({percent})=>percent===pauseAt)+1;return end===0?[steps,[]]:[steps.slice(0,end),steps.slice(end)]}const lateOf=(percent,{ms,metric})=>({percent,needMs:ms,
metric});function needsOf({plan,limits,sources,longestOf}){const{steps,unknown}=(0,_forecast_js__WEBPACK_IMPORTED_MODULE_1__.D)({plan,limits,sources,longestOf:holdMs=>longestOf(
plan,holdMs)});return unknown.length>0?[]:steps.flatMap(step=>{const needs=writtenKinds(limits).flatMap(kind=>quickest(step,kind)??[]),[longest]=needs.toSorted(
(a,b)=>b.ms-a.ms);return longest?[{...step,need:longest}]:[]})}const writtenKinds=({maxErrorRate,maxLatencyMs})=>[...maxErrorRate===void 0?[]:["errors"],...maxLatencyMs===
void 0?[]:["latency"]];function quickest({metrics},kind){return metrics.flatMap(metric=>metric.kind===kind&&metric.acceptedMs!==void 0?[{ms:metric.acceptedMs,metric}]:
[]).toSorted((a,b)=>a.ms-b.ms)[0]}const[secondMs,minuteMs]=[1e3,6e4],startMs=5*minuteMs,longestMs=10080*minuteMs;function insteadOf(timed){const{plan,slackMs}=timed,
needs=needsOf(timed),needMs=Math.max(...needs.map(({need,holdMs})=>Math.max(holdMs,_auto_plan_js__WEBPACK_IMPORTED_MODULE_0__.Lc*need.ms))),isHeldEnough=needs.every(
step=>step.need.ms<=step.longestMs),maxHoldMs=upTo(needMs,needMs<10*minuteMs?10*secondMs:minuteMs),stepsMs=needs.reduce((sum,{holdMs,need})=>sum+Math.max(holdMs,
_auto_plan_js__WEBPACK_IMPORTED_MODULE_0__.Lc*need.ms),0),timeoutMs=upTo(stepsMs+slackMs+startMs,minuteMs);if(!(timeoutMs>longestMs))return{...isHeldEnough?{}:{
maxHoldMs},...timeoutMs>plan.limits.totalMs?{timeoutMs}:{}}}const upTo=(ms,unitMs)=>Math.ceil(ms/unitMs)*unitMs,greaterFaults=({maxErrorRate=0},detect)=>[2,3,5,
10,20,50,100].map(times=>Number((times*maxErrorRate).toPrecision(6))).filter(share=>share>detect&&share<=.5)}),74039:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{q:()=>requestsToAbort});var _statistics_e_process_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(47248);const main=_statistics_e_process_js__WEBPACK_IMPORTED_MODULE_0__.
Vo[1],[half,nineInTen]=[.5,.9];function requestsToAbort(fault){const crossing=crossingOf(fault),alive=[1];let found=0,median;for(let n=1;n<=fault.within;n++){addOne(
alive,fault.share);const bar=crossing(n);for(;alive.length>bar;)found+=alive.pop()??0;if(found>=half&&(median??=n),median!==void 0&&found>=nineInTen)return{median,
most:n}}}function crossingOf({limit,falseAbort,stake}){if(limit===0)return()=>1;const odds=main.odds*limit/(1-limit),share=odds/(1+odds),[ofBad,ofGood]=[Math.log(
share/limit),Math.log((1-share)/(1-limit))],bar=Math.log(1/(falseAbort*stake*main.weight));return n=>Math.max(0,Math.ceil((bar-n*ofGood)/(ofBad-ofGood)))}function addOne(chances,share){
let fewer=0;for(const[bad,chance]of chances.entries())chances[bad]=chance*(1-share)+fewer*share,fewer=chance;chances.push(fewer*share)}}),85617:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{N_:()=>moreForEachBad,tW:()=>fewestToAcceptance,we:()=>meanToAcceptance});var _statistics_acceptance_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
28560);const gainOfGood=({limit,detect})=>Math.log((1-limit)/(1-detect)),fewestToAcceptance=test=>Math.ceil((0,_statistics_acceptance_js__WEBPACK_IMPORTED_MODULE_0__.
tO)(test)/gainOfGood(test)),moreForEachBad=test=>Math.log(test.detect/test.limit)/gainOfGood(test)+1;function meanToAcceptance(test,usual){const lost=usual===0?
0:usual*Math.log(test.detect/test.limit),gain=(1-usual)*gainOfGood(test)-lost;return gain>0?(0,_statistics_acceptance_js__WEBPACK_IMPORTED_MODULE_0__.tO)(test)/
gain:Number.POSITIVE_INFINITY}}),76058:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Cl:()=>moments,Gg:()=>freshGuard,Nj:()=>guarded,Qb:()=>isGuardMet});const freshGuard={polls:0,rounds:0,requests:0,bad:[],latest:[]},moments=3,window={polls:60,
rounds:4,requests:20},burst={polls:3,requests:20,share:.5};function guarded(before,counts){const polls=before.polls+1,rounds=before.rounds+(counts.n>0?1:0),requests=before.
requests+counts.n,bad=counts.bad>0?[...before.bad,{poll:polls,round:rounds,requests}].slice(-moments):before.bad;return{polls,rounds,requests,bad,latest:[...before.
latest,counts].slice(-burst.polls)}}const isGuardMet=guard=>isSpread(guard)||isBurst(guard);function isSpread({polls,rounds,requests,bad}){const[first]=bad;return!first||
bad.length<moments?!1:polls-first.poll<window.polls||rounds-first.round<window.rounds||requests-first.requests<window.requests}function isBurst({latest}){const n=latest.
reduce((sum,each)=>sum+each.n,0),bad=latest.reduce((sum,each)=>sum+each.bad,0);return n>=burst.requests&&bad>=burst.share*n}}),1155:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{SB:()=>highestLimit,fZ:()=>metricsFor,g_:()=>settledLimits,le:()=>detectFor,mo:()=>writtenLimits,tW:()=>usualLimits});
const writtenLimits=limits=>Object.fromEntries(Object.entries(limits).filter(([,value])=>value!==void 0)),highestLimit=.5,usualLimits={maxErrorRate:.05,falseAbort:.05,
missedFault:.1},usualTimes=5,detectOfNone=.01,slow={limit:.05,detect:.1},detectFor=({maxErrorRate:limit=usualLimits.maxErrorRate,detect})=>detect??(limit===0?detectOfNone:
Math.min(usualTimes*limit,highestLimit)),settledLimits=limits=>({limit:limits.maxErrorRate??usualLimits.maxErrorRate,detect:detectFor(limits),falseAbort:limits.
falseAbort??usualLimits.falseAbort,missedFault:limits.missedFault??usualLimits.missedFault});function metricsFor(sources,limits,polls){const{limit,detect,falseAbort,
missedFault}=settledLimits(limits),errors={kind:"errors",limit,detect},kinds=limits.maxLatencyMs===void 0?[errors]:[errors,{kind:"latency",...slow}],part=falseAbort/
Math.max(1,kinds.length*sources.length);return sources.flatMap(({name,mayBeSilent=!1,mayTimeNothing=!1})=>kinds.map(({kind,limit:limit2,detect:detect2})=>({key:`${name}\
 ${kind}`,source:name,kind,policy:{limit:limit2,detect:detect2,falseAbort:part,missedFault,polls:Math.max(fewestPolls,polls)},isGuard:kind==="errors"&&limits.maxErrorRate===
void 0,mayBeSilent:mayBeSilent||kind==="latency"&&mayTimeNothing})))}const fewestPolls=30}),28560:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{WQ:()=>acceptingAsStable,j6:()=>accepting,oB:()=>isAccepted,tO:()=>ceilingOf});var _e_process_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
47248),_logarithms_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(279);const ceilingOf=({missedFault})=>Math.log(1/missedFault);function accepting(soFar,{
n,bad},test){const{limit,detect,clumping}=test,lnBad=limit===0?unforgiven:Math.log(limit/detect),gain=((0,_logarithms_js__WEBPACK_IMPORTED_MODULE_1__.H)(bad,lnBad)+
(0,_logarithms_js__WEBPACK_IMPORTED_MODULE_1__.H)(n-bad,Math.log((1-limit)/(1-detect))))/clumping;return Math.min(ceilingOf(test),soFar+gain)}const unforgiven=-1e6,
worse=2;function acceptingAsStable(soFar,pair,{missedFault,clumping}){const gain=-(0,_e_process_js__WEBPACK_IMPORTED_MODULE_0__.X4)(pair,worse)/clumping;return Math.
min(ceilingOf({missedFault}),soFar+gain)}const isAccepted=(evidence,test)=>evidence>=ceilingOf(test)}),47248:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$x:()=>atRollout,Hw:()=>staked,QJ:()=>nothingStaked,Vo:()=>alternatives,X1:()=>evidenceOf,X4:()=>lnRatioOf,cz:()=>sum,
eq:()=>freshProcess,ft:()=>lnRatiosOfLimit,ho:()=>lnRatiosOfStable,np:()=>advance,s7:()=>stakeOf});var _logarithms_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
279);const alternatives=[{odds:2,weight:.15},{odds:5,weight:.6},{odds:20,weight:.15},{odds:80,weight:.1}],nothingStaked=alternatives.map(()=>0),freshProcess={reserve:1,
stakes:nothingStaked},evidenceOf=({reserve,stakes})=>reserve+sum(stakes),sum=stakes=>stakes.reduce((all,stake)=>all+stake,0),atRollout=.7,atStep=.5;function stakeOf({
reserve},isStepStart,polls){return reserve===1?atRollout:isStepStart?atStep:1/polls}const advance=({reserve,stakes},part,lnRatios)=>({reserve:reserve*(1-part),stakes:staked(
stakes,reserve*part,lnRatios)}),most=1e300,lnMost=690,staked=(stakes,added,lnRatios)=>alternatives.map(({weight},index)=>Math.min(most,((stakes[index]??0)+added*
weight)*Math.exp(Math.min(lnMost,lnRatios[index]??0))));function lnRatiosOfLimit({n,bad},limit,clumping){const odds=limit/(1-limit);return alternatives.map(alternative=>{
const share=alternative.odds*odds/(1+alternative.odds*odds);return((0,_logarithms_js__WEBPACK_IMPORTED_MODULE_0__.H)(bad,Math.log(share/limit))+(0,_logarithms_js__WEBPACK_IMPORTED_MODULE_0__.
H)(n-bad,Math.log((1-share)/(1-limit))))/clumping})}const lnRatiosOfStable=(pair,clumping)=>alternatives.map(({odds})=>lnRatioOf(pair,odds)/clumping);function lnRatioOf({
candidate,stable},ratio){const alike=candidate.n/(candidate.n+stable.n),part=candidate.n*ratio/(candidate.n*ratio+stable.n);return(0,_logarithms_js__WEBPACK_IMPORTED_MODULE_0__.
H)(candidate.bad,Math.log(part/alike))+(0,_logarithms_js__WEBPACK_IMPORTED_MODULE_0__.H)(stable.bad,Math.log((1-part)/(1-alike)))}}),279:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{H:()=>times,l:()=>lnBeta});const times=(count,lnRatio)=>count===0?0:count*lnRatio,lanczos=[.9999999999998099,676.5203681218851,
-1259.1392167224028,771.3234287776531,-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,15056327351493116e-23];function lnGamma(x){
const[first=0,...rest]=lanczos,z=x-1,series=rest.reduce((sum,coefficient,index)=>sum+coefficient/(z+index+1),first),t=z+7.5;return .5*Math.log(2*Math.PI)+(z+.5)*
Math.log(t)-t+Math.log(series)}const lnBeta=(a,b)=>lnGamma(a)+lnGamma(b)-lnGamma(a+b)}),33588:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{F:()=>exitCodeOf,h:()=>exitCodes});const exitCodes={promoted:0,unchanged:0,split:0,paused:0,"rolled-back":0,aborted:1,
"first-deployment-failed":1,refused:2,stopped:3,uncertain:3,requested:0,recovered:0,"left-open":1},returns=new Set(["aborted","first-deployment-failed"]);function exitCodeOf({
kind,because}){return because!=="asked"?exitCodes[kind]:kind==="promoted"?1:returns.has(kind)?0:exitCodes[kind]}}),65506:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{D8:()=>releases,GY:()=>holdsFor,H8:()=>isOutlived,Po:()=>numberIn,RK:()=>unheld,Z7:()=>holdWay,cT:()=>ageByEffect,d$:()=>isForAutoscaler,
hy:()=>ageOf,lm:()=>ageByPods});const numberIn=version=>/^(?:(?:release|knative)-)?v?(\d+\.\d+(?:\..*)?)$/.exec(version??"")?.[1];function ageOf(version){const[
major,minor]=numberIn(version)?.split(".")??[];return major===void 0?"unknown":Number(major)>1||Number(major)===1&&Number(minor)>=21?"since-1.21":"before-1.21"}
const prefix="autoscaling.knative.dev/",minScaleNames=new Set([`${prefix}min-scale`,`${prefix}minScale`]),isForAutoscaler=name=>name.startsWith(prefix);function ageByPods(revisionAnnotations,pods){
return pods.some(({isScaleMarked})=>isScaleMarked)?"before-1.21":revisionAnnotations.some(name=>isForAutoscaler(name)&&!minScaleNames.has(name))&&pods.length>0?
"since-1.21":"unknown"}function ageByEffect({written,desired,before,after}){const[known]=before;if(!known)return"unknown";if(after.some(({template})=>template!==
known.template))return"before-1.21";const names=new Set(after.map(({name})=>name));return desired>=written&&before.every(({name})=>names.has(name))?"since-1.21":
"unknown"}function holdWay({age,mayPatchRevisions,mayPatchAutoscalers}){switch(age){case"since-1.21":return mayPatchRevisions?"revision":"nothing";case"before-1\
.21":return mayPatchAutoscalers?"pod-autoscaler":"nothing";case"unknown":return mayPatchRevisions||mayPatchAutoscalers?"by-effect":"nothing"}}const isOutlived=(hold,age)=>hold===
"pod-autoscaler"&&age==="since-1.21";function unheld({plan,stable},sizeOf){const most=Math.max(0,...plan.steps.map(({percent})=>percent));return stable.reduce((sum,{
revision})=>{const{replicas,minScale}=sizeOf(revision)??{replicas:0},needed=Math.ceil(replicas*(100-most)/100);return{pods:sum.pods+replicas,least:sum.least+Math.
min(replicas,Math.max(needed,Number(minScale??0)))}},{pods:0,least:0})}const holdsFor=(wanted,minScaleOf)=>Object.entries(wanted).filter(([revision,pods])=>Number(
minScaleOf(revision)??0)<pods).map(([revision,pods])=>({revision,pods})),releases=(values,minScaleOf)=>Object.fromEntries(Object.entries(values).filter(([name,after])=>{
const now=minScaleOf(name);return now!==void 0&&now!==after}))}),26452:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Lf:()=>sureConnections,bR:()=>badWords,bj:()=>provesBad,kj:()=>takeOverMs});const badReasons=new Map([["candidate-failed","cannot start"],
["health-failed","not healthy"],["analysis-failed","exceeded a limit"],["candidate-not-ready","did not become ready in time"],["rolled-back","rolled back"]]),badWords=reason=>badReasons.
get(reason)??reason,provesBad=reason=>badReasons.has(reason),takeOverMs=3e4,sureConnections=20}),10766:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{T:()=>requestText,c:()=>requesterText});function requesterText({url,run,user}){return url??run?`the job ${url??run}`:
user===void 0?"someone without a name":`the user ${user}`}function requestText({percent,verdict,request}){if(!request)return;const who=`At ${percent} %, ${requesterText(
request)}`;return verdict==="inconclusive"?`${who} overruled the inconclusive verdict.`:`${who} ended the hold early${verdict==="not-judged"?", before it could \
be judged":""}.`}}),24399:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{AR:()=>sharesOf,
HV:()=>mainOf,MG:()=>firstTraffic,O2:()=>isUntouched,Sl:()=>withForeignTags,UN:()=>sameTraffic,Zu:()=>merged,dp:()=>pinned,fc:()=>apportion,lD:()=>split,lT:()=>stableTraffic,
nb:()=>withoutTag,pk:()=>follows,r3:()=>park,tC:()=>shareOf,tU:()=>promoted,tj:()=>others,vY:()=>isFloating});const isFloating=traffic=>traffic.length===0||traffic.
some(target=>target.latestRevision===!0&&(target.percent??0)>0);function pinned(traffic,floating){const list=traffic.length>0?traffic:[{latestRevision:!0,percent:100}];
return merged(list.map(target=>isFloating([target])&&floating?pin(target,floating):target))}function split(ground,percent){const{candidate,tags}=ground;return candidate===
void 0?stableTraffic(ground):[{tag:tags.candidate,...at(candidate,percent)},...stableTargets(ground,100-percent),...others(ground)]}function stableTraffic(ground){
const list=pinned(ground.before,ground.floating);return ground.candidate!==void 0&&shareOf(ground.candidate,list)>0?split(ground,0):list}const firstTraffic=ground=>[
{tag:ground.tags.candidate,latestRevision:!0,percent:100},...others(ground)];function promoted(ground,form,keep){const{candidate,tags}=ground,target=percent=>form===
"floating"?{latestRevision:!0,percent}:at(candidate,percent),carrier=ground.before.find(entry=>entry.tag!==void 0&&isFloating([entry])&&isOthers(entry,tags)),rest=others(
ground).map(entry=>carrier&&entry.tag===carrier.tag?{tag:entry.tag,...target(100)}:entry),isKept=entry=>keep==="warm"||keep==="tag"&&entry.tag===tags.stable,previous=stableTargets(
ground,0).filter(isKept);return[{tag:tags.candidate,...target(carrier?0:100)},...previous,...rest]}function park(traffic,isReady){const mustLeave=target=>!target.
percent&&!isReady(target.revisionName);return{traffic:traffic.filter(target=>!mustLeave(target)),parked:traffic.filter(mustLeave)}}const sameTraffic=(a,b)=>a.length===
b.length&&a.every((target,index)=>sameTarget(target,b[index]));function sameTarget(a,b){return b!==void 0&&a.tag===b.tag&&(a.percent??0)===(b.percent??0)&&a.revisionName===
b.revisionName&&follows(a)===follows(b)}const isUntouched=({intended,before})=>sameTraffic(intended,before),follows=target=>target.latestRevision??target.revisionName===
void 0,at=(revisionName,percent)=>({revisionName,latestRevision:!1,percent}),pin=({tag,percent},revision)=>({...tag?{tag}:{},...at(revision,percent??0)});function stableTargets({
stable,tags},percent){const main=mainOf(stable);return apportion(percent,stable).map(share=>({...share.revision===main?{tag:tags.stable}:{},...at(share.revision,
share.percent)}))}function others({before,candidate,stable,tags,floating}){const named=new Set([candidate,...stable.map(share=>share.revision)]),isTarget=target=>target.
tag!==void 0||!target.percent&&!named.has(target.revisionName),kept=before.filter(target=>isOthers(target,tags)).filter(isTarget);return merged(kept.map(target=>({
...isFloating([target])&&floating?pin(target,floating):target,percent:0})))}const isOthers=(target,tags)=>target.tag!==tags.candidate&&target.tag!==tags.stable;
function merged(targets){const byPair=new Map;for(const target of targets){const key=JSON.stringify([target.tag,target.revisionName]),twin=byPair.get(key);byPair.
set(key,twin?{...twin,percent:(twin.percent??0)+(target.percent??0)}:target)}return[...byPair.values()]}function sharesOf(targets){const percents=new Map;for(const{
revisionName,percent}of targets)revisionName&&percent&&percents.set(revisionName,(percents.get(revisionName)??0)+percent);return[...percents].map(([revision,percent])=>({
revision,percent}))}const shareOf=(revision,targets)=>sharesOf(targets).find(share=>share.revision===revision)?.percent??0,mainOf=shares=>shares.reduce((best,share)=>best&&
best.percent>=share.percent?best:share,void 0)?.revision;function apportion(total,shares){const weight=shares.reduce((sum,share)=>sum+share.percent,0);if(weight===
0)return shares.map((share,index)=>({...share,percent:index===0?total:0}));const exact=shares.map(share=>total*share.percent/weight),whole=exact.map(Math.floor),
left=total-whole.reduce((sum,percent)=>sum+percent,0),first=exact.map((value,index)=>({index,rest:value-Math.floor(value)})).sort((a,b)=>b.rest-a.rest||a.index-
b.index).slice(0,left).map(({index})=>index);return shares.map((share,index)=>({...share,percent:(whole[index]??0)+(first.includes(index)?1:0)}))}function withForeignTags(live,ground){
const{before,tags,floating}=ground,theirs=live.filter(target=>target.tag!==void 0&&isOthers(target,tags)),isThere=target=>theirs.some(({tag,revisionName})=>tag===
target.tag&&(revisionName===target.revisionName||follows(target)&&revisionName===floating)),kept=before.flatMap(target=>target.tag===void 0||!isOthers(target,tags)||
isThere(target)?[target]:target.percent?[untagged(target)]:[]),added=theirs.filter(({tag})=>!kept.some(target=>target.tag===tag));return merged([...kept,...added.
map(target=>({...target,percent:0}))])}const untagged=({tag:_,...target})=>target,withoutTag=(traffic,tag)=>merged(traffic.map(target=>target.tag===tag?untagged(
target):target))}),32104:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Sh:()=>actionSettings,
ay:()=>commandLine,Jw:()=>commandLineSettings,V1:()=>endings2,MX:()=>evidence,M:()=>github,TN:()=>groups,vK:()=>health,vo:()=>onCommandLine,xb:()=>onGithub,et:()=>plan,
A$:()=>settingNamed,W0:()=>settings,aC:()=>target,vs:()=>template});var choice=__nccwpck_require__2(39031),plain=__nccwpck_require__2(96182);const commandLine={
output:{name:"output",kind:(0,choice.Y)("text","json"),default:"text",example:"json",short:"o",sentence:"What stdout is: text for people, or json for programs: \
one event a line and the outcome last, and nothing else."},plain:{name:"plain",kind:choice.G,default:"false",example:"true",sentence:"In a terminal: only the li\
nes of the log, without the view below them that shows how far a rollout is. In a pipe, a CI job, or with `output: json` there is none anyway."},watch:{name:"wa\
tch",kind:choice.G,default:"false",example:"true",short:"w",sentence:"Only for `status`: show it again whenever it changes, until Ctrl-C."},count:{name:"count",
kind:(0,plain.nd)(1,1e5),example:"100",sentence:"Only for `curl`: send so many requests to the Service as its users do, and count the responses, instead of one \
health check."},rate:{name:"rate",kind:(0,plain.nd)(1,1e3),default:"10",example:"50",sentence:"Only for `curl` with `count`: requests per second."},revisionFrom:{
name:"revision-from",kind:plain.$X,example:"header:x-revision",sentence:"Only for `curl` with `count`: where a response says which Revision it came from. `heade\
r:NAME`, or `body:PATTERN`, a regular expression whose first group, or else the whole of it, is the name."}};var kinds_name=__nccwpck_require__2(6103);const endings2={
onAbort:{name:"on-abort",kind:(0,choice.Y)("restore","keep"),default:"restore",example:"keep",sentence:"Which template the Service has after an abort. `restore`\
: the previous one. `keep`: that of the candidate."},keepPrevious:{name:"keep-previous",kind:(0,choice.Y)("tag","warm","none"),default:"tag",example:"warm",sentence:"\
How to keep the previous Revision after a promotion. `tag`: under its tag, scaled down when idle. `warm`: under its tag, with its minimum number of pods. `none`\
: without a tag."},to:{name:"to",kind:kinds_name.Hd,unset:"the Revision with `stable-tag`",example:"hello-00041",sentence:"Only for `rollback`: name of the Revi\
sion to return to."},evenIfBad:{name:"even-if-bad",kind:choice.G,default:"false",example:"true",sentence:"Only for `rollback`: return to that Revision even if i\
t proved bad in a rollout."},create:{name:"create",kind:choice.G,default:"true",example:"false",sentence:"Create the Service if it does not exist. `false`: fail\
 instead, so that a typo in its name is noticed."},onFirstFailure:{name:"on-first-failure",kind:(0,choice.Y)("keep","delete"),default:"keep",example:"delete",sentence:"\
What to do with a new Service if its first deployment fails: `keep` or `delete` it."},onNewer:{name:"on-newer",kind:(0,choice.Y)("wait","refuse","abort","supers\
ede"),default:"wait",example:"supersede",sentence:"What to do if another rollout of this Service is in progress. `wait`: wait for it; fail if it is paused. `ref\
use`: fail. `abort`: wait; abort it if paused. `supersede`: abort it now and take over."},newRevision:{name:"new-revision",kind:(0,choice.Y)("when-changed","alw\
ays"),default:"when-changed",example:"always",sentence:"When to create a Revision. `when-changed`: only if the configuration differs. `always`: even if nothing \
changed, for example because an image tag was overwritten."},adoptGitops:{name:"adopt-gitops",kind:choice.G,default:"false",example:"true",sentence:"Roll out ev\
en if Argo CD or Flux manages this Service and might revert the rollout."},dryRun:{name:"dry-run",kind:choice.G,default:"false",example:"true",sentence:"Print w\
hat would change and the plan, and have the API server validate every write, without changing anything."},report:{name:"report",kind:plain.Qq,unset:"not written",
example:"report.html",sentence:"File to write a report of the rollout to when it has ended, however it ended: one HTML page with charts, verdicts, events and ev\
ery write. It loads nothing from elsewhere. An existing file is replaced; links are not followed. Values of variables that were sent are hidden in it, also wher\
e a log repeats them; other secrets in a log or a response are not, since the CI masks its own log and no file."},showWrites:{name:"show-writes",kind:choice.G,default:"\
false",example:"true",sentence:"In a dry run, also print each write as it would be sent. Values of variables are never shown."}};var setting=__nccwpck_require__2(
7714),kinds_lines=__nccwpck_require__2(3105),units=__nccwpck_require__2(97841);const items=text=>{const filled=text.split(/[,\n]/).map(word=>word.trim()).filter(
word=>word!=="");return filled.length>0?filled:[text]},percent=item=>{const value=(0,units.lo)(item);return value===void 0?(0,setting.Qm)("E_PERCENT",{value:item}):
(0,setting.ok)(value)},steps={takes:"percentages",shape:"text",read:text=>{const percents=(0,setting.Q7)(items(text).map(percent));if(percents.is==="wrong")return percents;
const faults=[...percents.value.every((value,index,before)=>index===0||value>(before[index-1]??0))?[]:[(0,setting.DG)("E_STEPS_ORDER",{value:text})],...percents.
value.at(-1)===100?[]:[(0,setting.DG)("E_STEPS_END",{value:text})]];return faults.length>0?{is:"wrong",faults}:percents}},slice=item=>{const[,tag,amount]=/^([^=\s]+)\s*=\s*(.+)$/.
exec(item)??[];if(tag===void 0||amount===void 0)return(0,setting.Qm)("E_SPLIT_ENTRY",{value:item});const read=percent(amount);return read.is==="wrong"?read:(0,setting.
ok)({tag,percent:read.value})},split={takes:"percentages by tag",shape:"text",read:text=>{const slices=(0,setting.Q7)(items(text).map(slice));if(slices.is==="wr\
ong")return slices;const sum=slices.value.reduce((sum2,{percent:percent2})=>sum2+percent2,0);return sum===100?slices:(0,setting.Qm)("E_SPLIT_SUM",{value:text,sum})}},
classes=["1xx","2xx","3xx","4xx","5xx"],list_status=item=>{const named=classes.find(name=>name===item.toLowerCase());return named!==void 0?(0,setting.ok)(named):
/^[1-5]\d\d$/.test(item)?(0,setting.ok)(Number(item)):(0,setting.Qm)("E_STATUS",{value:item})},statuses={takes:"HTTP statuses or classes",shape:"text",read:text=>(0,setting.
Q7)(items(text).map(list_status))};var plain_path=__nccwpck_require__2(34565);const httpMethods=["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],urlPath={
takes:"a path",shape:"text",read:text=>/^\/[^\s#]*$/.test(text)?(0,plain_path.q)(text)?(0,setting.ok)(text):(0,setting.Qm)("E_PATH_SEGMENT",{value:text}):(0,setting.
Qm)("E_PATH",{value:text})},address={takes:"host:port",shape:"text",read:text=>{const[,v6,name,digits]=/^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})$/.exec(
text)??[],host=v6??name,port=Number(digits);return host!==void 0&&port>=1&&port<=65535?(0,setting.ok)({host,port}):(0,setting.Qm)("E_ADDRESS",{value:text})}},httpAddress={
takes:"an address",shape:"text",read:text=>{const url=URL.parse(text);return!url||!/^https?:\/\/[^\s/]/i.test(text)?(0,setting.Qm)("E_HTTP_ADDRESS",{what:"is no\
t an address of HTTP"}):url.username||url.password?(0,setting.Qm)("E_HTTP_ADDRESS",{what:"contains a user or a password"}):/[?#\s]/.test(text)?(0,setting.Qm)("E\
_HTTP_ADDRESS",{what:"has a query or a fragment"}):(0,setting.ok)(text)}},headerValue={takes:"text",shape:"text",read:text=>/^[\x21-\x7e]+$/.test(text)?(0,setting.
ok)(text):(0,setting.Qm)("E_TOKEN_TEXT",{})},mostPaths=20,mostWeight=100,probePaths={takes:"one path per line",shape:"lines",read:text=>{const lines=(0,kinds_lines.
Dx)(text).filter(kinds_lines.Tk),read=(0,setting.Q7)(lines.map(pathOf));return read.is==="wrong"||lines.length<=mostPaths?read:{is:"wrong",faults:[(0,setting.DG)(
"E_PROBE_PATHS",{count:lines.length,most:mostPaths})]}}},refused=(line,what)=>(0,setting.Qm)("E_PROBE_PATH",{line,what});function pathOf({number,text}){const[path="",
...options]=text.trim().split(/\s+/);if(urlPath.read(path).is==="wrong")return refused(number,"does not begin with a plain path: a slash, no `..`, `//` or `#`, \
and no spaces");const seen=new Map;for(const option of options){const[,name="",value=""]=/^(weight|method|status)=(\S+)$/.exec(option)??[];if(name==="")return refused(
number,"has something that is neither weight=, method= nor status=");if(seen.has(name))return refused(number,`has two values for ${name}`);seen.set(name,value)}
return withOptions({number,path},seen)}function withOptions({number,path},given){const weight=Number(given.get("weight")??1);if(!Number.isInteger(weight)||weight<
1||weight>mostWeight)return refused(number,`has a weight that is no whole number from 1 to ${mostWeight}`);const method=given.get("method")??"GET";if(!isMethod(
method))return refused(number,`has a method that is none of ${httpMethods.join(", ")}`);const text=given.get("status");if(text===void 0)return(0,setting.ok)({path,
weight,method});const status=statuses.read(text);return status.is==="wrong"?refused(number,"has a status that is neither one such as 200 nor a class such as 2xx"):
(0,setting.ok)({path,weight,method,status:status.value})}const isMethod=text=>httpMethods.some(method=>method===text),evidence={evidence:{name:"evidence",kind:(0,choice.
Y)("auto","probes","users","prometheus","command"),default:"auto",example:"users",sentence:"What is measured during a step. `auto`: probes, users' requests wher\
e the pods count them and the job may read that, and what `prometheus` and `evidence-command` measure, if set; the log says what is measured and why. `probes`: \
only probes. `users`: as `auto`, but fail before anything is changed where users' requests cannot be measured; if stable has no pods, that shows only later. `pr\
ometheus`, `command`: only probes and that."},probePaths:{name:"probe-paths",kind:probePaths,unset:"the request of the health check",example:"/cart weight=3",sentence:"\
Paths to probe during a step, each with `weight=` (how often among the others, 1 to 100, default 1), `method=` (default GET) and `status=` (the good ones, defau\
lt 2xx), such as `/order method=POST status=201,409`. They share four probes a second. Stable is probed, for comparison, only with GET, HEAD and OPTIONS."},command:{
name:"evidence-command",kind:plain.Qq,unset:"none",example:"sh deploy/orders.sh",sentence:"Shell command that measures the candidate during a step, run by `sh -\
c` in the working directory of the job (on Windows by `cmd`). It is ended with all of its processes after 30 s. It gets what it asks about in variables, such as\
 KN_ROLLOUT_CANDIDATE, KN_ROLLOUT_STABLE, KN_ROLLOUT_SINCE and KN_ROLLOUT_UNTIL, and says by its exit code, or by the counts that it prints, what it found (docs\
/recipes.md)."},commandFormat:{name:"evidence-format",kind:(0,choice.Y)("exit-code","counts"),default:"exit-code",example:"counts",sentence:"How `evidence-comma\
nd` answers. `exit-code`: 0 is a good measurement and 1 a bad one; any other code measures nothing. `counts`: it prints how many requests each side answered and\
 how many of them failed, one JSON object per line, and exits with 0."},commandInterval:{name:"evidence-interval",kind:(0,plain.p0)(1e3),default:"5s",example:"1\
m",sentence:"Time from the start of one run of `evidence-command` to the next. A run that takes longer delays the next."},commandDelay:{name:"evidence-delay",kind:(0,plain.
p0)(0),default:"0s",example:"1m",sentence:"How long after a request the source that `evidence-command` asks knows of it. The period that the command is asked to\
 measure ends this long before its run."},prometheus:{name:"prometheus",kind:httpAddress,unset:"none",example:"https://prometheus.example.com",sentence:"Address\
 of a Prometheus that scrapes the pods of the Service. Users' requests are then measured by its counters too; those of every Knative version are known. The roll\
out is refused if it has none of stable."},prometheusToken:{name:"prometheus-token",kind:headerValue,unset:"none",example:"eyJhbGciOi...",sentence:"Bearer token\
 for `prometheus`, preferably from a secret."},prometheusRequests:{name:"prometheus-requests",kind:plain.Qq,unset:"Knative's counters of requests",example:'requ\
ests_total{version="{{revision}}"}',sentence:"Selector of counters of requests, for metrics of your own, without a function around it. `{{service}}`, `{{namespa\
ce}}` and `{{revision}}` stand for their names; it is read once with each Revision, candidate and stable. Probes are not subtracted from these: leave them out i\
n the selector."},prometheusErrors:{name:"prometheus-errors",kind:plain.Qq,unset:"Knative's counters of requests with a status of 500 or more",example:'errors_t\
otal{version="{{revision}}"}',sentence:"Selector of counters of failed requests, among those of `prometheus-requests`."},prometheusQuick:{name:"prometheus-quick",
kind:plain.Qq,unset:"Knative's histogram, at its next bound above `max-latency`",example:'seconds_bucket{version="{{revision}}",le="1"}',sentence:"Selector of c\
ounters of requests that took at most `max-latency`, among those of `prometheus-requests`: a bucket of a histogram. Without it, your own metrics measure no late\
ncy."},maxErrorRate:{name:"max-error-rate",kind:plain.TS,unset:"5 % (a step that cannot be decided goes on)",example:"1%",sentence:"Maximum share of failed prob\
es, and of failed users' requests where they are measured, during a step. The candidate is aborted once it is above this, and worse than stable, beyond reasonab\
le doubt."},detect:{name:"detect",kind:(0,plain.M2)("auto"),unset:"five times `max-error-rate`, at most 50 %; 1 % if that is 0 %",example:"20%",sentence:"Share \
of failed requests that must not go undetected: a step passes once the candidate is below it beyond reasonable doubt. Between `max-error-rate` and `detect`, a c\
andidate may be promoted or aborted; the closer they are, the longer the steps take. `auto`: the smallest of 2, 3, 5 and 10 times `max-error-rate` for which eve\
ry hold is half as long again as a candidate without failures needs, at the rate of requests before the start; 10 times if none is."},falseAbort:{name:"false-ab\
ort",kind:plain.TS,unset:"5 %",example:"1%",sentence:"How often a candidate at or below its limits may be aborted by mistake."},missedFault:{name:"missed-fault",
kind:plain.TS,unset:"10 %",example:"5%",sentence:"How often a candidate that fails at the rate of `detect` or above may be promoted."},maxHold:{name:"max-hold",
kind:(0,plain.p0)(1e3),unset:"four times `hold`, at least 2m",example:"10m",sentence:"How long to hold a step at most while the measurements do not decide. Afte\
r that, `on-inconclusive` applies if you set a limit; otherwise the rollout continues, and the candidate counts as not judged."},maxLatency:{name:"max-latency",
kind:(0,plain.p0)(1,"E_LATENCY"),unset:"not limited",example:"300ms",sentence:"Maximum latency during a step (95th percentile) of the probes, and of users' requ\
ests where they are measured (those at the next higher bound of Knative's histogram). The candidate is aborted once more than 5 % take longer, and it is slower \
than stable, beyond reasonable doubt."},onInconclusive:{name:"on-inconclusive",kind:(0,choice.Y)("abort","hold","promote"),default:"abort",example:"hold",sentence:"\
What to do if the measurements of a step do not decide within `max-hold` on a limit that you set. `abort`: abort the rollout. `hold`: hold the step again, until\
 `timeout`. `promote`: continue as if it had passed. While stable fails as well, the rollout is aborted whatever is set here."},measurements:{name:"measurements",
kind:plain.Qq,unset:"not saved",example:"measurements.jsonl",sentence:"File to save what `deploy` and `promote` measure in, as JSON lines: `kn-rollout replay` t\
ells from it what other limits would have decided. An existing file is replaced; links are not followed. It contains no secret."}},github={deployment:{name:"git\
hub-deployment",kind:plain.Qq,unset:"none",example:"production",sentence:"Record a deployment to this environment, with its URL and outcome. Needs the permissio\
n `deployments: write`."},comment:{name:"github-comment",kind:choice.G,default:"false",example:"true",sentence:"Post one comment on the pull request of this com\
mit and update it as the rollout proceeds. Needs the permission `pull-requests: write`."},status:{name:"github-status",kind:choice.G,default:"false",example:"tr\
ue",sentence:"Set a commit status with the state of the rollout. Needs the permission `statuses: write`."},token:{name:"github-token",kind:plain.Qq,unset:"the t\
oken of the job",inAction:"github.token",example:"github_pat_...",sentence:"Token for the deployment, the comment and the commit status, preferably from a secre\
t."}},health={readyTimeout:{name:"ready-timeout",kind:(0,plain.p0)(1e3),default:"5m",example:"90s",sentence:"How long to wait for the candidate to become ready.\
 A pod that cannot start fails the rollout immediately."},path:{name:"health-path",kind:urlPath,unset:"the tag URL itself",example:"/healthz",sentence:"Path to \
request on the candidate's tag URL before it receives any traffic, and, as a probe, four times a second on candidate and stable while steps are held, unless `pr\
obe-paths` is set."},method:{name:"health-method",kind:(0,choice.Y)(...httpMethods),default:"GET",example:"HEAD",sentence:"HTTP method of the health check and o\
f the probes of the candidate. Stable is probed, for comparison, only with GET, HEAD and OPTIONS, which change nothing."},header:{name:"health-header",kind:kinds_lines.
b3,unset:"none",example:"Accept: application/json",sentence:"HTTP headers of the health check and of the probes."},status:{name:"health-status",kind:statuses,unset:"\
2xx; any status below 500 if `health-path` is not set",example:"200, 204, 3xx",sentence:"HTTP statuses that count as healthy, and as a good answer to a probe."},
body:{name:"health-body",kind:plain.Qq,unset:"any",example:'"status":"up"',sentence:"Text that the response body must contain. Probes do not look for it."},attempts:{
name:"health-attempts",kind:(0,plain.nd)(1,1e3),default:"3",example:"5",sentence:"Maximum number of attempts; the first success counts."},timeout:{name:"health-\
timeout",kind:(0,plain.p0)(100),default:"5s",example:"10s",sentence:"Maximum duration of one attempt."},interval:{name:"health-interval",kind:(0,plain.p0)(0),default:"\
2s",example:"5s",sentence:"How long to wait between two attempts."},ingressAddress:{name:"ingress-address",kind:address,unset:"resolved by DNS",example:"203.0.1\
13.7:80",sentence:"Address of the cluster's ingress, for domains that are not in DNS."}},plan={strategy:{name:"strategy",kind:(0,choice.Y)("canary","blue-green",
"all-at-once"),default:"canary",example:"blue-green",sentence:"Predefined plan. `canary`: shift 10, 50, then 100 % of traffic. `blue-green`: hold at 0 %, then s\
hift 100 %. `all-at-once`: shift 100 % and hold there."},steps:{name:"steps",kind:steps,unset:"those of the strategy",example:"5, 25, 100",sentence:"Custom plan\
: the percentages of traffic to shift to the candidate, in order."},hold:{name:"hold",kind:(0,plain.Cm)("auto",0),default:"30s",example:"2m",sentence:"How long \
to hold each step at least while measurements are collected; see `max-hold`. `auto`: one and a half times what a candidate without failures needs for a verdict,\
 at the rate of requests before the start; at least 10s, at most `max-hold`, and within `timeout`. A last step of 100 % that follows others is held for `bake` i\
nstead."},maxBadAnswers:{name:"max-bad-answers",kind:(0,plain.nd)(1,1e6),unset:"the steps are those you set",example:"20",sentence:"Instead of `steps`: choose p\
ercentages such that a candidate that fails from its first user on, at the rate of `detect` or above, gives users at most so many bad responses before traffic r\
eturns, in nine of ten cases. Each step receives five times the traffic of the one before, and is held as with `hold: auto`, at least for `hold`. Needs users' r\
equests to be measured."},bake:{name:"bake",kind:(0,plain.p0)(0),default:"0s",example:"5m",sentence:"How long to hold a last step of 100 % that follows others, \
before the promotion is final: all traffic is on the candidate, which is judged as in any step, and stable keeps its pods, so that traffic can return to it at o\
nce; where pods cannot be held, the log says with how many it may be left."},traffic:{name:"traffic",kind:split,unset:"none",example:"latest=10, previous=90",sentence:"\
Permanent traffic split instead of steps: percentages by the tags of the candidate and the stable Revision. `latest=0, previous=100` deploys without moving traf\
fic."},pauseAt:{name:"pause-at",kind:plain.WP,unset:"no pause",example:"10",sentence:"Pause after the step with this percentage: the job ends once its hold has \
passed, and a later job continues with `promote` or `abort`."},pauseTimeout:{name:"pause-timeout",kind:(0,plain.p0)(1e3),default:"8h",example:"2h",sentence:"How\
 long a rollout may stay paused. After that, the next deploy aborts it, and `recover` acts according to `on-pause-timeout`."},onPauseTimeout:{name:"on-pause-tim\
eout",kind:(0,choice.Y)("abort","promote"),default:"abort",example:"promote",sentence:"What `recover` does with a paused rollout after `pause-timeout`. `abort`:\
 abort it. `promote`: continue with its steps, like the command `promote`."},candidateTag:{name:"candidate-tag",kind:kinds_name.fe,default:"latest",example:"can\
ary",sentence:"Tag of the candidate. It is the first part of its tag URL."},stableTag:{name:"stable-tag",kind:kinds_name.fe,default:"previous",example:"stable",
sentence:"Tag of the stable Revision, which serves traffic before the rollout."},adoptTags:{name:"adopt-tags",kind:choice.G,default:"false",example:"true",sentence:"\
Move `candidate-tag` and `stable-tag` even if they were not set by a rollout."},timeout:{name:"timeout",kind:(0,plain.p0)(1e3),default:"1h",example:"20m",sentence:"\
Maximum duration of the whole rollout. After that, it is aborted."}},kubeconfig={takes:"a kubeconfig (plain text or base64), the path of a file, or `in-cluster`",
shape:"text",read:text=>{if(text==="in-cluster")return(0,setting.ok)({account:text});const content=[text,decoded(text),decoded(decoded(text))].find(isKubeconfig);
return content!==void 0?(0,setting.ok)({content}):(0,setting.ok)(text.includes(`
`)?{content:text}:{file:text})}},isKubeconfig=text=>text.includes("apiVersion")||/\b(clusters|contexts)\b["']?\s*:/.test(text),decoded=text=>{const bytes=Buffer.
from(text,"base64");return bytes.toString(bytes[1]===0||bytes[0]===255&&bytes[1]===254?"utf16le":"utf8")},target={command:{name:"command",kind:(0,choice.Y)("dep\
loy","promote","abort","rollback","recover","status","curl"),default:"deploy",example:"promote",sentence:"What to do. `deploy`: start a rollout. `promote`: end \
the hold of a running rollout, or continue a paused one. `abort`: abort the rollout in progress. `rollback`: return to the previous Revision after a promotion o\
r in a split. `recover`: finish rollouts that killed jobs left open. `status`: show Revisions and traffic. `curl`: check the health of the candidate."},service:{
name:"service",kind:kinds_name.fe,example:"hello",required:!0,sentence:"Name of the Knative Service. It is created if it does not exist. Not needed with `manife\
st`, which has it. If not set, `recover` checks and `status` lists all Services."},namespace:{name:"namespace",kind:kinds_name.dz,unset:"the namespace in `manif\
est`, then that of the context",example:"shop",short:"n",sentence:"Namespace of the Service."},allNamespaces:{name:"all-namespaces",kind:choice.G,default:"false",
example:"true",short:"A",sentence:"Only for `recover` and `status`: all namespaces of the cluster."},kubeconfig:{name:"kubeconfig",kind:kubeconfig,unset:"`KUBEC\
ONFIG`, then `~/.kube/config`",example:"./kubeconfig",sentence:"Kubeconfig for the cluster: its content, for example from a secret, or the path of the file. `in\
-cluster`: the service account of the pod that the job runs in."},context:{name:"context",kind:plain.Qq,unset:"the current context",example:"prod",sentence:"Con\
text of the kubeconfig to use."}},mostPods=1e5,unchanged={unset:"unchanged"},template={image:{...unchanged,name:"image",kind:kinds_name.Sl,example:"registry.exa\
mple/hello@sha256:...",sentence:"Container image, preferably with a digest."},env:{...unchanged,name:"env",kind:kinds_lines._K,example:"TARGET=two",short:"e",sentence:"\
Environment variables to set (`NAME=value`) or remove (`NAME-`). All others remain unchanged. Quotes are part of the value. A value of several lines is written \
as `NAME<<END`, its lines, and a line `END`."},envFile:{name:"env-file",kind:plain.Qq,unset:"none",example:"deploy/production.env",sentence:"File with environme\
nt variables, written as in `env`, within the working directory. `env` wins where both set a variable."},envFromSecret:{...unchanged,name:"env-from-secret",kind:(0,kinds_lines.
W_)("secret"),example:"DATABASE_URL=database/url",sentence:"Environment variables with values from Secrets (`NAME=secret/key`)."},envFromConfigMap:{...unchanged,
name:"env-from-config-map",kind:(0,kinds_lines.W_)("config-map"),example:"GREETING=texts/greeting",sentence:"Environment variables with values from ConfigMaps (\
`NAME=config-map/key`)."},labels:{...unchanged,name:"labels",kind:kinds_lines.WD,example:"team=shop",sentence:"Labels of the new Revision to set (`NAME=value`) \
or remove (`NAME-`). All others remain unchanged."},annotations:{...unchanged,name:"annotations",kind:kinds_lines.hk,example:"autoscaling.knative.dev/window=120\
s",sentence:"Annotations of the new Revision to set (`NAME=value`) or remove (`NAME-`). All others remain unchanged."},minScale:{...unchanged,name:"min-scale",kind:(0,plain.
nd)(0,mostPods),example:"1",sentence:"Minimum number of pods of the new Revision. 0 allows scaling to zero."},maxScale:{...unchanged,name:"max-scale",kind:(0,plain.
nd)(0,mostPods),example:"10",sentence:"Maximum number of pods of the new Revision. 0 means no limit."},concurrency:{...unchanged,name:"concurrency",kind:(0,plain.
nd)(0,1e6),example:"50",sentence:"Maximum number of concurrent requests per pod. 0 means no limit."},serviceAccount:{...unchanged,name:"service-account",kind:kinds_name.
Hd,example:"shop",sentence:"Service account of the pods."},port:{...unchanged,name:"port",kind:plain.Oh,example:"8080",sentence:"Port that the container listens\
 on."},cpuRequest:{...unchanged,name:"cpu-request",kind:plain.au,example:"250m",sentence:"CPU request of the container."},memoryRequest:{...unchanged,name:"memo\
ry-request",kind:plain.au,example:"128Mi",sentence:"Memory request of the container."},cpuLimit:{...unchanged,name:"cpu-limit",kind:plain.au,example:"1",sentence:"\
CPU limit of the container."},memoryLimit:{...unchanged,name:"memory-limit",kind:plain.au,example:"256Mi",sentence:"Memory limit of the container."},requestTimeout:{
...unchanged,name:"request-timeout",kind:plain.$P,example:"60s",sentence:"Maximum duration of a request before Knative ends it."},manifest:{name:"manifest",kind:plain.
Qq,unset:"none",example:"deploy/service.yaml",sentence:"Manifest file of the whole Service, within the working directory. Cannot be combined with `image`, `env`\
 and the other settings of the template."}},outputs=[{name:"outcome",sentence:"How it ended: `promoted`, `unchanged`, `split`, `paused`, `aborted`, `rolled-back\
`, `first-deployment-failed`, `refused`, `stopped` or `uncertain`; for `promote` of a running rollout also `requested`, for `recover` also `recovered` or `left-\
open`."},{name:"revision",sentence:"The Revision that was rolled out."},{name:"previous-revision",sentence:"The Revision that served traffic before the rollout."},
{name:"url",sentence:"The URL of the Service."},{name:"candidate-url",sentence:"The tag URL of the candidate."},{name:"traffic",sentence:"The final traffic spli\
t, by tag, or by Revision name if there is no tag: `latest=100,previous=0`."},{name:"percent",sentence:"The percentage of traffic on the candidate at the end."},
{name:"reason",sentence:"The reason for the outcome, in one sentence."},{name:"report",sentence:"The file that the report was written to, if `report` is set."}],
groups=[{title:"Which Service, on which cluster",settings:Object.values(target)},{title:"What to run",settings:Object.values(template)},{title:"How to shift tra\
ffic",settings:Object.values(plan)},{title:"Health check, before the candidate receives any traffic",settings:Object.values(health)},{title:"Limits at each step",
settings:Object.values(evidence)},{title:"Special cases",settings:Object.values(endings2)}],settings=groups.flatMap(group=>group.settings),onGithub={title:"What\
 GitHub shows in addition to the job (Action only)",settings:Object.values(github)},actionSettings=[...settings,...onGithub.settings],onCommandLine={title:"How \
the command line reports",settings:Object.values(commandLine)},commandLineSettings=[...settings,...onCommandLine.settings],settingNamed=name=>commandLineSettings.
find(setting2=>setting2.name===name)}),28306:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{J:()=>checkLimits,K:()=>checkEvidence});var _rollout_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1155),_catalogue_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
32104),_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(97841),_setting_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7714);const checkEvidence=(reader,settings)=>{
settings.command==="deploy"&&(checkSources(reader,settings),checkLimits(reader,settings.analysis),checkDetectAuto(reader,settings),checkMaxHold(reader,settings))},
checkSources=(reader,settings)=>{const{isGiven,isWrong,blame,spell}=reader;if(isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.evidence))return;checkQueries(
reader);const{evidence:chosen}=settings,other=spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.evidence);for(const[name,setting]of described)isGiven(setting)&&
chosen!==name&&excluding.has(chosen)&&blame(setting,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_EVIDENCE_UNUSED",{other,value:chosen})),chosen===name&&!isGiven(
setting)&&blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.evidence,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_EVIDENCE_MISSING",{value:name,other:spell(
setting)}))},queries=[[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.prometheusToken,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.prometheus],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
MX.prometheusRequests,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.prometheus],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.prometheusErrors,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
MX.prometheusRequests],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.prometheusRequests,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.prometheusErrors],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
MX.prometheusQuick,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.prometheusRequests]],checkQueries=({isGiven,blame,spell})=>{for(const[setting,other]of queries)
isGiven(setting)&&!isGiven(other)&&blame(setting,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_NEEDS",{other:spell(other)}))},described=[["prometheus",_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
MX.prometheus],["command",_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.command]],excluding=new Set(["probes","prometheus","command"]),checkLimits=(reader,limits)=>{
checkLimit(reader,limits),checkDetect(reader,limits),checkChances(reader,limits)},checkLimit=({blame},{maxErrorRate:limit=0})=>{limit>=_rollout_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__.
SB&&blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.maxErrorRate,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_LIMIT_HIGH",{value:(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.
K$)(limit)}))},checkDetect=({blame,isWrong,spell},limits)=>{const{maxErrorRate:limit=_rollout_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__.tW.maxErrorRate,detect}=limits;
if(detect===void 0||isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.maxErrorRate)||detect>limit&&detect<1)return;const usual=(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.
K$)((0,_rollout_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__.le)({maxErrorRate:limit})),facts={value:(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.K$)(detect),
limit:(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.K$)(limit),other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.maxErrorRate),usual};blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
MX.detect,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_DETECT",facts))},checkDetectAuto=({blame,spell},{isDetectAuto,plan:spec})=>{isDetectAuto&&(spec.is===
"built"?blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.detect,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_DETECT_AUTO",{other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
et.maxBadAnswers)})):spec.isHoldAuto&&blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.detect,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_DETECT_AUTO",
{other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.hold)})))},leastChance=.001,mostChance=.3,checkChances=({blame},limits)=>{const pairs=[[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
MX.falseAbort,limits.falseAbort],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.missedFault,limits.missedFault]];for(const[setting,chance]of pairs)chance!==void 0&&
(chance<leastChance||chance>mostChance)&&blame(setting,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_CHANCE",{value:(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.
K$)(chance)}))},checkMaxHold=({blame,isWrong,spell},settings)=>{const{maxHoldMs,plan:spec}=settings;if(maxHoldMs===void 0||maxHoldMs>=spec.holdMs||spec.isHoldAuto||
isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.hold))return;const facts={value:(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.cb)(maxHoldMs),hold:(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.
cb)(spec.holdMs),other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.hold)};blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.MX.maxHold,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.
DG)("E_MAX_HOLD",facts))}}),79188:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Gy:()=>checkPlan,PN:()=>refuseLongTag,k4:()=>heldMs});var _rollout_analysis_forecast_in_time_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(33498),_catalogue_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
32104),_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(97841),_setting_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7714);const checkPlan=(reader,settings)=>{
checkAlternatives(reader),checkBody(reader,settings),settings.command==="deploy"&&(checkTags(reader,settings),checkTimeout(reader,settings))},alternatives=[[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
et.strategy,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.steps],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.strategy,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
et.traffic],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.steps,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.traffic],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
et.strategy,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.maxBadAnswers],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.steps,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
et.maxBadAnswers],[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.traffic,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.maxBadAnswers]],checkAlternatives=({isGiven,
blame,spell})=>{for(const[one,other]of alternatives)isGiven(one)&&isGiven(other)&&blame(one,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_TOGETHER",{other:spell(
other)}))},longestLabel=63,refuseLongTag=({isWrong,blame},setting,{tag,service})=>{const{length}=`${tag}-${service}`;length>longestLabel&&!isWrong(setting)&&blame(
setting,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_TAG_LENGTH",{tag,service,length}))},checkTags=(reader,{tags,service})=>{const{isWrong,blame,spell}=reader;
if(isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.aC.service))return;const pairs=[[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.candidateTag,tags.candidate],
[_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.stableTag,tags.stable]];for(const[setting,tag]of pairs)refuseLongTag(reader,setting,{tag,service});tags.candidate!==
tags.stable||isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.candidateTag)||isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.stableTag)||blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
et.candidateTag,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_TAGS_EQUAL",{tag:tags.candidate,other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.stableTag)}))},
heldMs=({plan})=>Math.max(...(0,_rollout_analysis_forecast_in_time_js__WEBPACK_IMPORTED_MODULE_0__.i)(holdsOf(plan),plan.is==="steps"?plan.pauseAt:void 0).map(part=>part.
reduce((sum,{holdMs})=>sum+holdMs,0)));function holdsOf(plan){const{holdMs}=plan;if(plan.is==="split")return[{percent:plan.percent,holdMs}];const{bakeMs=0}=plan;
if(plan.is==="built")return[{percent:100,holdMs:holdMs+bakeMs}];const last=plan.percents.length-1;return plan.percents.map((percent,index)=>({percent,holdMs:index===
last&&last>0?bakeMs:holdMs}))}const checkTimeout=({isWrong,blame},settings)=>{if([_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.timeout,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.
et.hold,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.steps,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.bake].some(isWrong)||heldMs(settings)<settings.timeoutMs)
return;const facts={timeout:(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.cb)(settings.timeoutMs),holds:(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.cb)(heldMs(
settings))};blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.et.timeout,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.DG)("E_TIMEOUT_SHORT",facts))},checkBody=({blame,
spell},{health:{body,method}})=>{body===void 0||method!=="HEAD"||blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.vK.body,(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__.
DG)("E_BODY_OF_HEAD",{other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_1__.vK.method)}))}}),70155:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{A7:()=>afterWaiting,gv:()=>withinCredentials,pK:()=>withinJob});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
84611),_combinations_plan_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(79188),_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(97841);const reserveMs=3e4,
withinJob=(settings,leftMs)=>within(settings,leftMs,"E_JOB_TOO_SHORT"),withinCredentials=(settings,leftMs)=>within(settings,leftMs,"E_CREDENTIALS_TOO_SHORT"),afterWaiting=(settings,waitedMs)=>settings.
endsIn===void 0?settings:within(settings,settings.endsIn.leftMs-waitedMs,settings.endsIn.code),within=(settings,leftMs,code)=>{if(leftMs===void 0)return settings;
const timeoutMs=Math.min(settings.timeoutMs,Math.floor(leftMs)-reserveMs),endsIn=settings.endsIn&&settings.endsIn.leftMs<leftMs?settings.endsIn:{leftMs,code};if((0,_combinations_plan_js__WEBPACK_IMPORTED_MODULE_1__.
k4)(settings)<timeoutMs)return{...settings,timeoutMs,endsIn};throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)(code,{left:inWholeSeconds(leftMs),holds:(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.
cb)((0,_combinations_plan_js__WEBPACK_IMPORTED_MODULE_1__.k4)(settings))})},inWholeSeconds=ms=>(0,_kinds_units_js__WEBPACK_IMPORTED_MODULE_2__.cb)(Math.max(0,Math.
floor(ms/1e3))*1e3)}),10312:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$B:()=>withKept,
Nl:()=>commandOf,Wr:()=>healthOf,tJ:()=>givenOf,uq:()=>keptOf});var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(32104),_written_reader_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
12539);const{path,method,status,attempts,timeout,interval,header,body}=_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK,{command,commandFormat,commandInterval,commandDelay}=_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
MX,kept=[...[path,method,status,attempts,timeout,interval],_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.MX.evidence,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.MX.
probePaths,commandFormat,commandInterval,commandDelay],{prometheus,prometheusToken,prometheusRequests,prometheusErrors,prometheusQuick}=_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
MX,secret=[header,body,command,...[prometheus,prometheusToken,prometheusRequests,prometheusErrors,prometheusQuick]],{maxErrorRate,detect,maxLatency,falseAbort,missedFault}=_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
MX,limits=[maxErrorRate,detect,maxLatency,falseAbort,missedFault],onlyNamed=[...secret,...limits,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.hold,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
et.bake,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.timeout],givenOf=given=>{const texts=kept.flatMap(setting=>pick(setting.name,written(setting,given))),names=onlyNamed.
flatMap(setting=>pick(setting.name,written(setting,given)&&""));return Object.fromEntries([...texts,...names])},written=({name,default:usual},given)=>{const text=given.
get(name)?.trim();return text===usual?void 0:text},pick=(name,text)=>text===void 0?[]:[[name,text]],keptOf=({given})=>{const hasSecret=name=>secret.some(each=>each.
name===name)||given[name]?.includes("?")===!0,names=Object.keys(given),texts=kept.flatMap(({name})=>hasSecret(name)?[]:pick(name,given[name]));return{texts:Object.
fromEntries(texts),again:names.filter(hasSecret)}},withKept=(settings,{texts})=>{const stored=kept.flatMap(({name,kind})=>Object.hasOwn(texts,name)&&kind.read(texts[name]??
"").is==="read"?pick(name,texts[name]):[]),given=new Map([...stored,...Object.entries(settings.given)]),reader=(0,_written_reader_js__WEBPACK_IMPORTED_MODULE_1__.
T)({given,known:kept,spell:name=>name,problems:[]}),{headers,body:body2,ingressAddress}=settings.health,{evidenceCommand}=settings;return{...settings,evidence:reader.
take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.MX.evidence),probePaths:reader.take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.MX.probePaths),...evidenceCommand?
{evidenceCommand:{...commandOf(reader),text:evidenceCommand.text}}:{},health:{...healthOf(reader),headers,body:body2,ingressAddress}}},commandOf=({take})=>({format:take(
commandFormat),intervalMs:take(commandInterval),delayMs:take(commandDelay)}),healthOf=({take})=>({path:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.path),
method:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.method),headers:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.header)??[],status:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
vK.status),body:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.body),attempts:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.attempts),timeoutMs:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
vK.timeout),intervalMs:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.interval),ingressAddress:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.ingressAddress)})}),
39031:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{G:()=>yesOrNo,Y:()=>choice});
var _setting_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7714);const choice=(...options)=>({takes:"a word",shape:"text",options,read:text=>{const option=options.
find(option2=>option2===text);return option===void 0?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_CHOICE",{value:text,options}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(option)}}),yesOrNo={takes:"true or false",shape:"switch",read:text=>/^(true|True|TRUE)$/.test(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(!0):/^(false|False|FALSE)$/.
test(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(!1):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_BOOLEAN",{value:text})}}),3105:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Dx:()=>linesOf,KL:()=>isVariableName,Tk:()=>isEntry,WD:()=>labels,W_:()=>envFrom,_K:()=>env,b3:()=>headers,hk:()=>annotations});
var _engine_ports_guards_reserved_headers_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(92958),_setting_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7714),_name_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6103);const linesOf=text=>text.split(/\r?\n/).map((line,index)=>({number:index+1,text:line})),isEntry=({
text})=>!/^\s*(#|$)/.test(text),entriesIn=lines=>{const found=[];for(let at=0;at<lines.length;at++){const line=lines[at];if(line===void 0||!isEntry(line))continue;
const[,name,end]=/^\s*([^=\s<]+)<<([^\s<]+)\s*$/.exec(line.text)??[];if(name===void 0){found.push(entryOf(line,lines[at-1]));continue}const last=lines.findIndex(
({text},index)=>index>at&&text===end);if(last<0)return[...found,{is:"open",line:line.number}];const value=lines.slice(at+1,last).map(({text})=>text);found.push(
{is:"change",line:line.number,change:{name,value:value.join(`
`)}}),at=last}return found},entryOf=(line,before)=>{const{number,text}=line;if(before&&isTailOfBase64(before.text,text))return{is:"continued",line:number};const[
,name,value]=/^\s*([^=\s]+)=(.*)$/.exec(text)??[];if(name!==void 0&&value!==void 0)return{is:"change",line:number,change:{name,value}};const removed=/^\s*([^=\s]+)-\s*$/.
exec(text)?.[1];return removed===void 0?{is:"misshapen",line:number}:{is:"change",line:number,change:{name:removed,value:null}}},isTailOfBase64=(before,text)=>{
const end=text.trim();return/^\s*[^=\s]+=[A-Za-z0-9+/]{32,}$/.test(before)&&/^[A-Za-z0-9+/]+={1,2}$/.test(end)&&end.length%4===0},changes=each=>({takes:"one NAM\
E=value per line; NAME- removes",shape:"lines",read:text=>{const found=entriesIn(linesOf(text)),entries=found.flatMap(entry=>entry.is==="change"?[{...entry.change,
line:entry.line}]:[]),reads=entries.map(({line,...change})=>numbered(each(change,line),line));return withFaults((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Q7)(
reads),[...shapeFaults(found),...repeated(entries)])}}),numbered=(read,line)=>read.is==="wrong"?read:(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)({...read.value,
line}),shapeFaults=found=>{const misshapen=found.filter(({is})=>is==="misshapen").map(({line})=>line);return[...misshapen.length>0?[(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
DG)("E_LINE",{lines:misshapen})]:[],...found.flatMap(({is,line})=>is==="open"?[(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.DG)("E_LINES_OPEN",{line})]:[]),...found.
flatMap(({is,line})=>is==="continued"?[(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.DG)("E_LINE_CONTINUED",{line})]:[])]},repeated=entries=>[...Map.groupBy(entries,
({name})=>name).values()].flatMap(([first,...others])=>others.map(({line})=>(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.DG)("E_ENTRY_TWICE",{line,other:`line ${first?.
line}`}))),withFaults=(read,faults)=>faults.length===0?read:{is:"wrong",faults:[...read.is==="wrong"?read.faults:[],...faults]},reserved=["PORT","K_SERVICE","K_\
CONFIGURATION","K_REVISION"],isVariableName=name=>/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name),envName=(name,line)=>isVariableName(name)?reserved.includes(name)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_ENV_RESERVED",{name}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(name):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_ENV_NAME",{line}),env=changes(
({name,value},line)=>{const read=envName(name,line);return read.is==="wrong"?read:(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value===null?{name,remove:!0}:
{name,value})}),envFrom=from=>({takes:"one NAME=object/key per line",shape:"lines",read:text=>{const reads=linesOf(text).filter(isEntry).map(line=>numbered(sourceOf(
line,from),line.number)),known=reads.flatMap(read=>read.is==="read"?[read.value]:[]);return withFaults((0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Q7)(reads),repeated(
known))}}),sourceOf=({number,text},from)=>{const[,name="",object="",key=""]=/^\s*([^=\s]+)\s*=\s*([^/\s]+)\/([-._a-zA-Z0-9]+)\s*$/.exec(text)??[];if(!(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.
V2)(object))return(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_ENV_SOURCE",{line:number});const read=envName(name,number);return read.is==="wrong"?read:(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)({name,from,object,key})},isMarkName=name=>{const[,prefix,rest=""]=/^(?:([^/]+)\/)?([^/]+)$/.exec(name)??[];return(prefix===void 0||(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.
V2)(prefix))&&/^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(rest)},mark=(change,line)=>isMarkName(change.name)?change.name.startsWith("kn-rollout.dev/")?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_MARK_RESERVED",{line}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(change):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_MARK_NAME",{line}),annotations=changes(
mark),labels=changes((change,line)=>{const read=mark(change,line);return read.is==="wrong"||change.value===null||/^([A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?)?$/.test(
change.value)?read:(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_LABEL_VALUE",{line})}),headers={takes:"one Name: value per line",shape:"lines",read:text=>(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Q7)(linesOf(text).filter(isEntry).map(headerOf))},headerOf=({number,text})=>{const name=/^\s*([!#$%&'*+.^_`|~\w-]+)\s*:[\t\x20-\x7e\x80-\xff]*$/.exec(text.trimEnd())?.[1];
return name===void 0?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_HEADER",{line:number}):(0,_engine_ports_guards_reserved_headers_js__WEBPACK_IMPORTED_MODULE_2__.
y)(name)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_HEADER_CONNECTION",{line:number,name}):name.toLowerCase()==="host"?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_HEADER_HOST",{line:number}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text.trim())}}),98564:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{L:()=>manifests,p:()=>isEncrypted});var _setting_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7714);const manifests={
takes:"one file or address per line",shape:"lines",read:text=>{const lines=text.split(`
`).map(line=>line.trim());return(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Q7)(lines.filter(line=>line!=="").map(sourceOf))}},sourceOf=written=>{const[,before=written,
digits]=/^(.*)#sha256=(.*)$/.exec(written)??[],sha256=digits?.toLowerCase(),isAddress=/^[a-z][a-z0-9+.-]*:\/\//i.test(before),url=isAddress?URL.parse(before):null,
name=url?`${url.origin}${url.pathname}`:before;if(isAddress&&!(url&&isSafe(url)))return(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_SOURCE_ADDRESS",{});if(sha256!==
void 0&&!/^[0-9a-f]{64}$/.test(sha256))return(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_SOURCE_SUM",{source:name});const checked=sha256===void 0?{}:{sha256};
return url?sha256===void 0?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_SOURCE_UNCHECKED",{source:name}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
is:"address",name,url:url.href,sha256}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)({is:"file",name,...checked})},isSafe=url=>isEncrypted(url)&&!url.username&&
!url.password&&!url.hash,isEncrypted=({protocol,hostname})=>protocol==="https:"||protocol==="http:"&&/^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname)}),6103:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Hd:()=>objectName,Sl:()=>image,V2:()=>isObjectName,dz:()=>namespaceName,fe:()=>serviceName});var _setting_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7714);const label1035=/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/,label1123=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,subdomain=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
serviceName={takes:"a name",shape:"text",read:text=>label1035.test(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_NAME",{value:text,first:"a letter"})},namespaceName={takes:"a name",shape:"text",read:text=>label1123.test(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(text):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_NAME",{value:text,first:"a letter or digit"})},isObjectName=text=>text.length<=253&&subdomain.test(
text),objectName={takes:"a name",shape:"text",read:text=>isObjectName(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_OBJECT_NAME",{value:text})},word="[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*",reference=new RegExp(`^(?:[A-Za-z0-9.-]+(?::\\d+)?/|\\[[0-9a-f:]+\\](?::\\d+)?/)?${word}\
(?:/${word})*(?::\\w[\\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$`),image={takes:"an image reference",shape:"text",read:text=>reference.test(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(text):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_IMAGE",{value:text})}}),96182:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$P:()=>wholeSeconds,$X:()=>revisionMark,Cm:()=>durationOr,M2:()=>rateOr,Oh:()=>port,Qq:()=>text,TS:()=>rate,WP:()=>pausePercent,
au:()=>quantity,nd:()=>integer,p0:()=>duration});var _setting_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7714),_units_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
97841);const text={takes:"text",shape:"text",read:_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok},integer=(min,max)=>({takes:"a whole number",shape:"text",read:text2=>/^\d{1,9}$/.
test(text2)&&Number(text2)>=min&&Number(text2)<=max?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(Number(text2)):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(
"E_INTEGER",{value:text2,min,max})}),pausePercent={...integer(1,99),read:text2=>/^0+$/.test(text2)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_PAUSE_ZERO",
{}):integer(1,99).read(text2)},longestMs=168*36e5,duration=(minMs,invalid="E_DURATION")=>({takes:"a duration",shape:"text",read:text2=>{const durationMs=(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.
E9)(text2);return durationMs===void 0?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(invalid,{value:text2}):durationMs>=minMs&&durationMs<=longestMs?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(durationMs):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_DURATION_RANGE",{value:text2,min:(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.cb)(minMs),max:(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.
cb)(longestMs)})}}),durationOr=(word,minMs)=>({...duration(minMs),takes:`a duration, or \`${word}\``,read:text2=>text2===word?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(word):duration(minMs).read(text2)}),wholeSeconds={...duration(1e3),read:text2=>{const read=duration(1e3).read(text2);return read.is==="wrong"?read:read.value%
1e3===0?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(read.value/1e3):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_DURATION_SECONDS",{value:text2})}},rate={
takes:"a percentage or a fraction",shape:"text",read:text2=>{const share=(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.WN)(text2);return share!==void 0?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(share):/^\d+$/.test(text2)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_RATE_UNIT",{value:text2}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_R\
ATE",{value:text2})}},rateOr=word=>({...rate,takes:`${rate.takes}, or \`${word}\``,read:text2=>text2===word?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(word):
rate.read(text2)}),quantity={takes:"a Kubernetes quantity",shape:"text",read:text2=>(0,_units_js__WEBPACK_IMPORTED_MODULE_1__.Lf)(text2)===void 0?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_QUANTITY",{value:text2}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text2)},queueProxyPorts=[8008,8012,8013,8022,9090,9091],revisionMark={takes:"`he\
ader:NAME` or `body:PATTERN`",shape:"text",read:text2=>{const[,header]=/^header:([\w!#$%&'*+.^`|~-]+)$/.exec(text2)??[];if(header!==void 0)return(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)({header:header.toLowerCase()});const[,pattern]=/^body:([\s\S]+)$/.exec(text2)??[];try{if(pattern!==void 0)return(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)({body:new RegExp(pattern)})}catch{}return(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_REVISION_MARK",{value:text2})}},port={takes:"a port",shape:"text",
read:text2=>{const read=integer(1,65535).read(text2);return read.is==="wrong"?read:queueProxyPorts.includes(read.value)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_PORT_RESERVED",{value:text2}):read}}}),97841:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{E9:()=>parseDuration,K$:()=>printRate,Lf:()=>parseQuantity,Qu:()=>parseGoDuration,WN:()=>parseRate,cb:()=>printDuration,lo:()=>parsePercent});const perUnit={ms:1,
s:1e3,m:6e4,h:36e5},parseDuration=text=>{if(text==="0")return 0;const parts=partsOf(text)??[],isFalling=parts.every(({unit},index)=>index===0||perUnit[unit]<perUnit[parts[index-
1]?.unit??unit]);return parts.length>0&&isFalling?Math.round(sumOf(parts)):void 0},parseGoDuration=text=>{if(text==="0")return 0;const parts=/\s/.test(text)?void 0:
partsOf(text);return parts&&sumOf(parts)},longestDuration=40,partsOf=text=>{if(text.length<=longestDuration&&/^(?:\s*(?:\d+(?:\.\d+)?|\.\d+)(?:ms|[hms]))+\s*$/.
test(text))return[...text.matchAll(/([\d.]+)(ms|[hms])/g)].flatMap(([,amount,unit=""])=>isUnit(unit)?[{amount:Number(amount),unit}]:[])},isUnit=text=>Object.hasOwn(
perUnit,text),sumOf=parts=>parts.reduce((sum,{amount,unit})=>sum+amount*perUnit[unit],0),printDuration=durationMs=>durationMs===0?"0s":[[Math.floor(durationMs/perUnit.
h),"h"],[Math.floor(durationMs%perUnit.h/perUnit.m),"m"],[Math.floor(durationMs%perUnit.m/perUnit.s),"s"],[durationMs%perUnit.s,"ms"]].map(([count,unit])=>count>
0?`${count}${unit}`:"").join(""),parseRate=text=>{const percent=/^([\d.]+)\s*%$/.exec(text)?.[1],rate=percent===void 0?parseShare(text):(parseNumber(percent)??NaN)/
100;return rate!==void 0&&rate>=0&&rate<=1?rate:void 0},parseShare=text=>/^0?\.\d+$/.test(text)?Number(text):void 0,parsePercent=text=>{const digits=/^(\d{1,3})\s*%?$/.
exec(text)?.[1];return digits!==void 0&&Number(digits)<=100?Number(digits):void 0},quantitySuffix={"":1,m:.001,k:1e3,M:1e6,G:1e9,T:1e12,P:1e15,E:1e18,Ki:2**10,Mi:2**
20,Gi:2**30,Ti:2**40,Pi:2**50,Ei:2**60},parseQuantity=text=>{const[,digits="",suffix=""]=/^(\d+(?:\.\d+)?(?:[eE]\d+)?|\.\d+)([a-zA-Z]*)$/.exec(text)??[];return digits!==
""&&isSuffix(suffix)?Number(digits)*quantitySuffix[suffix]:void 0},isSuffix=text=>Object.hasOwn(quantitySuffix,text),parseNumber=text=>/^(\d+(\.\d+)?|\.\d+)$/.test(
text)?Number(text):void 0,printRate=share=>`${Number((100*share).toPrecision(6))} %`}),37860:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{O3:()=>analysisOf,qg:()=>parse,iN:()=>refuseWrong});var json=__nccwpck_require__2(81610),catalogue=__nccwpck_require__2(
84611),rollout_error=__nccwpck_require__2(34794),settings_catalogue=__nccwpck_require__2(32104),evidence=__nccwpck_require__2(28306),plan=__nccwpck_require__2(79188),
settings_setting=__nccwpck_require__2(7714);const checkTarget=(reader,settings)=>{const{isGiven,isWrong,blame}=reader,{command,allNamespaces}=settings,mayHaveAll=command===
"recover"||command==="status",isKnown=settings.service!==""||isGiven(settings_catalogue.aC.service)||isWrong(settings_catalogue.vs.manifest);!mayHaveAll&&!isKnown&&
!isWrong(settings_catalogue.aC.command)&&blame(settings_catalogue.aC.service,(0,settings_setting.DG)("E_MISSING",{example:settings_catalogue.aC.service.example})),
allNamespaces&&!mayHaveAll&&blame(settings_catalogue.aC.allNamespaces,(0,settings_setting.DG)("E_ONLY_RECOVER",{command})),allNamespaces&&mayHaveAll&&checkAlone(
reader),checkOfOne(reader,settings)},checkAlone=({isGiven,blame,spell})=>{for(const other of[settings_catalogue.aC.service,settings_catalogue.aC.namespace])isGiven(
other)&&blame(settings_catalogue.aC.allNamespaces,(0,settings_setting.DG)("E_ALL_AND_ONE",{other:spell(other)}))},ofOne=[[settings_catalogue.ay.watch,"status"],
[settings_catalogue.ay.count,"curl"],[settings_catalogue.ay.rate,"curl"],[settings_catalogue.ay.revisionFrom,"curl"],[settings_catalogue.V1.to,"rollback"],[settings_catalogue.
V1.evenIfBad,"rollback"]],checkOfOne=({isGiven,take,blame,spell},{command,sample})=>{for(const[setting,only]of ofOne){const isOff=setting.kind.shape==="switch"&&
take(setting)===!1;command!==only&&isGiven(setting)&&!isOff&&blame(setting,(0,settings_setting.DG)("E_ONLY_COMMAND",{only,command}))}for(const setting of[settings_catalogue.
ay.rate,settings_catalogue.ay.revisionFrom])command==="curl"&&isGiven(setting)&&!sample&&blame(setting,(0,settings_setting.DG)("E_NEEDS",{other:spell(settings_catalogue.
ay.count)}))};var units=__nccwpck_require__2(97841);const checkTemplate=(reader,change)=>{checkManifest(reader),checkScale(reader,change),checkResources(reader,
change),checkAnnotations(reader,change)},checkManifest=({isGiven,blame,spell})=>{if(isGiven(settings_catalogue.vs.manifest))for(const setting of Object.values(settings_catalogue.
vs))setting===settings_catalogue.vs.manifest||!isGiven(setting)||blame(setting,(0,settings_setting.DG)("E_WITH_MANIFEST",{manifest:spell(settings_catalogue.vs.manifest)}))},
checkScale=({blame,spell},{minScale=0,maxScale=0})=>{maxScale===0||minScale<=maxScale||blame(settings_catalogue.vs.minScale,(0,settings_setting.DG)("E_SCALE_ORD\
ER",{min:minScale,max:maxScale,other:spell(settings_catalogue.vs.maxScale)}))},pairs=[{resource:"cpu",request:settings_catalogue.vs.cpuRequest,limit:settings_catalogue.
vs.cpuLimit},{resource:"memory",request:settings_catalogue.vs.memoryRequest,limit:settings_catalogue.vs.memoryLimit}],checkResources=({blame,spell},{requests,limits})=>{
for(const pair of pairs){const request=requests[pair.resource],limit=limits[pair.resource];request===void 0||limit===void 0||((0,units.Lf)(request)??0)<=((0,units.
Lf)(limit)??0)||blame(pair.request,(0,settings_setting.DG)("E_REQUEST_OVER_LIMIT",{request,limit,other:spell(pair.limit)}))}},scaleMarks={"autoscaling.knative.d\
ev/min-scale":settings_catalogue.vs.minScale,"autoscaling.knative.dev/minScale":settings_catalogue.vs.minScale,"autoscaling.knative.dev/max-scale":settings_catalogue.
vs.maxScale,"autoscaling.knative.dev/maxScale":settings_catalogue.vs.maxScale},checkAnnotations=({isGiven,blame,spell},{annotations})=>{for(const[name,setting]of Object.
entries(scaleMarks))!Object.hasOwn(annotations,name)||!isGiven(setting)||blame(settings_catalogue.vs.annotations,(0,settings_setting.DG)("E_MARK_AND_SETTING",{name,
other:spell(setting)}))};var kept=__nccwpck_require__2(10312);const strategies={canary:[10,50,100],"blue-green":[0,100],"all-at-once":[100]},planSpecOf=(reader,tags)=>{
const{take,blame,isWrong,spell}=reader,hold=holdOf(reader),bakeMs=take(settings_catalogue.et.bake),bake=bakeMs===0?{}:{bakeMs},maxBadAnswers=take(settings_catalogue.
et.maxBadAnswers);if(maxBadAnswers!==void 0)return builtSpec(reader,{maxBadAnswers,...hold,...bake});const strategy=take(settings_catalogue.et.strategy),percents=take(
settings_catalogue.et.steps)??strategies[strategy],slices=take(settings_catalogue.et.traffic),pauseAt=pauseOf({take,blame},slices?[]:percents);return slices===void 0?
{is:"steps",percents,...hold,...bake,...pauseAt===void 0?{}:{pauseAt}}:(!isBetween(slices,tags)&&![settings_catalogue.et.candidateTag,settings_catalogue.et.stableTag].
some(isWrong)&&blame(settings_catalogue.et.traffic,(0,settings_setting.DG)("E_SPLIT_TAGS",tags)),bakeMs>0&&blame(settings_catalogue.et.bake,(0,settings_setting.
DG)("E_BAKE_SPLIT",{other:spell(settings_catalogue.et.traffic)})),{is:"split",percent:slices.find(({tag})=>tag===tags.candidate)?.percent??0,...hold})},leastAutoMs=1e4,
holdOf=({take})=>{const hold=take(settings_catalogue.et.hold);return hold==="auto"?{holdMs:leastAutoMs,isHoldAuto:!0}:{holdMs:hold}},builtSpec=({isGiven,blame},spec)=>(isGiven(
settings_catalogue.et.pauseAt)&&blame(settings_catalogue.et.pauseAt,(0,settings_setting.DG)("E_PAUSE_BUILT",{})),{is:"built",...spec}),isBetween=(slices,{candidate,
stable})=>{const named=slices.map(({tag})=>tag);return named.every(tag=>tag===candidate||tag===stable)&&named.includes(candidate)&&new Set(named).size===named.length},
pauseOf=({take,blame},steps)=>{const pauseAt=take(settings_catalogue.et.pauseAt);return pauseAt!==void 0&&!steps.includes(pauseAt)&&blame(settings_catalogue.et.
pauseAt,(0,settings_setting.DG)("E_PAUSE_STEP",{value:pauseAt,steps:steps.join(", ")})),pauseAt};var documents=__nccwpck_require__2(69258);const readFound=(found,file,read)=>{
switch(found.is){case"text":return read(found.text);case"outside":return(0,settings_setting.Qm)("E_FILE_OUTSIDE",{file});case"unreadable":return(0,settings_setting.
Qm)("E_FILE",{file,why:found.why})}},manifestOf=(found,meant)=>readFound(found,meant.file,text=>parseManifest(text,meant)),parseManifest=(text,meant)=>{const{file}=meant,
read=(0,documents.a)(text,mostParts);if(read instanceof Error)return(0,settings_setting.Qm)("E_MANIFEST_YAML",{file,why:(0,documents.g)(read)});const[manifest]=read;
if(read.length!==1)return(0,settings_setting.Qm)("E_MANIFEST_KIND",{file,found:`${read.length} documents`});if(!(0,json.G)(manifest)||!isService(manifest))return(0,settings_setting.
Qm)("E_MANIFEST_KIND",{file,found:kindOf(manifest)});const faults=faultsOf(manifest,meant);return faults.length>0?{is:"wrong",faults}:(0,settings_setting.ok)(manifest)},
mostParts=1e4,isService=manifest=>manifest.apiVersion==="serving.knative.dev/v1"&&manifest.kind==="Service"&&(0,json.G)(at(manifest,"spec","template","spec")),kindOf=manifest=>{
if(!(0,json.G)(manifest))return"no object";const{apiVersion,kind}=manifest;return typeof kind!="string"||typeof apiVersion!="string"?"no Kubernetes object":kind===
"Service"&&apiVersion==="serving.knative.dev/v1"?"a Service without spec.template.spec":`a ${kind} (${apiVersion})`},at=(value,...path)=>path.reduce((inner,key)=>(0,json.
G)(inner)?inner[key]:void 0,value),faultsOf=(manifest,{file,service,namespace})=>{const name=at(manifest,"metadata","name"),place=at(manifest,"metadata","namesp\
ace")??namespace,revision=at(manifest,"spec","template","metadata","name"),other=(field,found,wanted)=>found===wanted?[]:[(0,settings_setting.DG)("E_MANIFEST_OT\
HER",{file,field,found:nameOf(found),wanted})];return[...service===void 0?[]:other("name",name,service),...namespace===void 0?[]:other("namespace",place,namespace),
...strangers(manifest).map(field=>(0,settings_setting.DG)("E_MANIFEST_FIELD",{file,field})),...notTexts(manifest).map(field=>(0,settings_setting.DG)("E_MANIFEST\
_TEXT",{file,field})),...splits(at(manifest,"spec","traffic"))?[(0,settings_setting.DG)("E_MANIFEST_TRAFFIC",{file})]:[],...typeof revision=="string"?[(0,settings_setting.
DG)("E_MANIFEST_NAME",{file,name:revision})]:[]]},known={"":new Set(["apiVersion","kind","metadata","spec","status"]),metadata:new Set(["name","namespace","labe\
ls","annotations","creationTimestamp","generation","managedFields","resourceVersion","selfLink","uid"]),spec:new Set(["template","traffic"]),"spec.template":new Set(
["metadata","spec"])},shown=name=>/^[A-Za-z][\w./-]{0,99}$/.test(name)?name:"(an unreadable name)",strangers=manifest=>Object.entries(known).flatMap(([part,fields])=>{
const found=part===""?manifest:at(manifest,...part.split("."));return((0,json.G)(found)?Object.keys(found):[]).filter(name=>!fields.has(name)).map(name=>part===
""?shown(name):`${part}.${shown(name)}`)}),notTexts=manifest=>["labels","annotations"].flatMap(part=>{const found=at(manifest,"metadata",part)??{};return(0,json.
G)(found)?Object.entries(found).filter(([,value])=>typeof value!="string").map(([name])=>`metadata.${part}.${shown(name)}`):[`metadata.${part}`]}),nameOf=found=>typeof found==
"object"?"not a string":`${found??"not set"}`,splits=traffic=>{if(!Array.isArray(traffic)||traffic.length===0)return!1;const[only]=traffic;return!(traffic.length===
1&&at(only,"tag")===void 0&&at(only,"revisionName")===void 0&&at(only,"percent")===100)};var lines=__nccwpck_require__2(3105);const templateOf=(reader,{manifest,
envFile})=>{const{take}=reader;return{...manifest&&{manifest},image:take(settings_catalogue.vs.image),env:envOf(reader,envFile),labels:marksOf(reader,settings_catalogue.
vs.labels),annotations:marksOf(reader,settings_catalogue.vs.annotations),minScale:take(settings_catalogue.vs.minScale),maxScale:take(settings_catalogue.vs.maxScale),
concurrency:take(settings_catalogue.vs.concurrency),serviceAccount:take(settings_catalogue.vs.serviceAccount),port:take(settings_catalogue.vs.port),requests:{cpu:take(
settings_catalogue.vs.cpuRequest),memory:take(settings_catalogue.vs.memoryRequest)},limits:{cpu:take(settings_catalogue.vs.cpuLimit),memory:take(settings_catalogue.
vs.memoryLimit)},requestTimeoutSeconds:take(settings_catalogue.vs.requestTimeout)}},envOf=(reader,file)=>{const entries=[settings_catalogue.vs.env,settings_catalogue.
vs.envFromSecret,settings_catalogue.vs.envFromConfigMap].flatMap(setting=>(reader.take(setting)??[]).map(entry=>({...entry,setting})));return refuseRepeated(reader,
entries),[...fileEntries(reader,file),...entries].map(({line:_,setting:_of,...change})=>change)},fileEntries=(reader,found)=>{const setting=settings_catalogue.vs.
envFile,file=reader.take(setting);if(file===void 0)return[];const read=readFound(found??{is:"unreadable",why:"nothing was read"},file,text=>lines._K.read(text.replace(
/^\uFEFF/,"")));return read.is==="wrong"?(reader.blame(setting,...read.faults),[]):read.value.map(entry=>({...entry,setting}))},marksOf=({take},setting)=>Object.
fromEntries((take(setting)??[]).map(({name,value})=>[name,value])),refuseRepeated=({blame,spell},entries)=>{for(const[first,second]of Map.groupBy(entries,({name})=>name).
values()){if(!first||!second)continue;const other=`line ${first.line} of \`${spell(first.setting)}\``;blame(second.setting,(0,settings_setting.DG)("E_ENTRY_TWIC\
E",{line:second.line,other}))}};var written_reader=__nccwpck_require__2(12539),nearest=__nccwpck_require__2(59708);const withoutTraffic="no-traffic",unknownIn=raw=>{
const names=raw.known.map(({name})=>name);return[...raw.given.keys()].filter(name=>!names.includes(name)).map(name=>({setting:raw.spell(name),...faultOf(name,names,
raw)}))},faultOf=(name,names,{spell,help})=>{if(name===withoutTraffic&&names.includes(settings_catalogue.et.traffic.name))return(0,settings_setting.DG)("E_NO_TR\
AFFIC",{});const near=(0,nearest.p)(name,names);return(0,settings_setting.DG)("E_UNKNOWN",{...near&&{near:spell(near)},...help&&{help}})},parse=raw=>{const reader=(0,written_reader.
T)(ofThisFace(raw)),settings=settingsOf(reader,raw);return checkTarget(reader,settings),checkTemplate(reader,settings.template),(0,plan.Gy)(reader,settings),(0,evidence.
K)(reader,settings),refuseWrong(raw,reader),settings},ofThisFace=({given,known:known2,...raw})=>({...raw,known:known2,given:new Map([...given].filter(([name])=>known2.
some(setting=>setting.name===name)))}),refuseWrong=(raw,reader)=>{const problems=sorted([...unknownIn(raw),...reader.problems],raw);if(problems.length>0)throw new rollout_error.
a("E_SETTINGS",(0,catalogue.aL)("E_SETTINGS",facts(problems,raw)),{problems})},settingsOf=(reader,raw)=>{const{take}=reader,given={service:take(settings_catalogue.
aC.service),namespace:take(settings_catalogue.aC.namespace)},manifest=manifestIn(reader,raw,given),service=given.service??nameIn(reader,manifest,"name")??"",namespace=given.
namespace??nameIn(reader,manifest,"namespace"),tags={candidate:take(settings_catalogue.et.candidateTag),stable:take(settings_catalogue.et.stableTag)};return{command:take(
settings_catalogue.aC.command),service,namespace,...placeOf(reader),template:templateOf(reader,{manifest,envFile:raw.envFile}),tags,plan:planSpecOf(reader,tags),
readyTimeoutMs:take(settings_catalogue.vK.readyTimeout),timeoutMs:take(settings_catalogue.et.timeout),health:(0,kept.Wr)(reader),...limitsOf(reader),...evidenceOf(
reader),maxHoldMs:take(settings_catalogue.MX.maxHold),onInconclusive:take(settings_catalogue.MX.onInconclusive),measurements:take(settings_catalogue.MX.measurements),
report:take(settings_catalogue.V1.report),onAbort:take(settings_catalogue.V1.onAbort),keepPrevious:take(settings_catalogue.V1.keepPrevious),rollback:{to:take(settings_catalogue.
V1.to),evenIfBad:take(settings_catalogue.V1.evenIfBad)},adoptTags:take(settings_catalogue.et.adoptTags),adoptGitops:take(settings_catalogue.V1.adoptGitops),create:take(
settings_catalogue.V1.create),onFirstFailure:take(settings_catalogue.V1.onFirstFailure),newRevision:take(settings_catalogue.V1.newRevision),dryRun:take(settings_catalogue.
V1.dryRun),showWrites:take(settings_catalogue.V1.showWrites),pauseTimeoutMs:take(settings_catalogue.et.pauseTimeout),onPauseTimeout:take(settings_catalogue.et.onPauseTimeout),
onNewer:take(settings_catalogue.V1.onNewer),github:githubOf(reader),...commandLineOf(reader),given:(0,kept.tJ)(raw.given)}},placeOf=({take})=>({allNamespaces:take(
settings_catalogue.aC.allNamespaces),kubeconfig:take(settings_catalogue.aC.kubeconfig),context:take(settings_catalogue.aC.context)}),manifestIn=(reader,raw,meant)=>{
const file=reader.take(settings_catalogue.vs.manifest);if(file===void 0)return;const read=manifestOf(raw.manifest??{is:"unreadable",why:"nothing was read"},{file,
...meant});if(read.is==="read")return read.value;reader.blame(settings_catalogue.vs.manifest,...read.faults)},nameIn=({blame},manifest,field)=>{const found=(0,json.
I)(manifest?.metadata)[field];if(found===void 0)return;const read=(field==="name"?settings_catalogue.aC.service:settings_catalogue.aC.namespace).kind.read(String(
found));if(read.is==="read")return read.value;blame(settings_catalogue.vs.manifest,...read.faults)},limitsOf=reader=>{const detect=reader.take(settings_catalogue.
MX.detect);return detect==="auto"?{analysis:analysisOf(reader,void 0),isDetectAuto:!0}:{analysis:analysisOf(reader,detect)}},analysisOf=({take},detect)=>({maxErrorRate:take(
settings_catalogue.MX.maxErrorRate),detect,maxLatencyMs:take(settings_catalogue.MX.maxLatency),falseAbort:take(settings_catalogue.MX.falseAbort),missedFault:take(
settings_catalogue.MX.missedFault)}),evidenceOf=reader=>({evidence:reader.take(settings_catalogue.MX.evidence),probePaths:reader.take(settings_catalogue.MX.probePaths),
...commandIn(reader),...prometheusIn(reader)}),commandIn=reader=>{const text=reader.take(settings_catalogue.MX.command);return text===void 0?{}:{evidenceCommand:{
...(0,kept.Nl)(reader),text}}},prometheusIn=({take})=>{const address=take(settings_catalogue.MX.prometheus);return address===void 0?{}:{prometheus:{address,token:take(
settings_catalogue.MX.prometheusToken),requests:take(settings_catalogue.MX.prometheusRequests),errors:take(settings_catalogue.MX.prometheusErrors),quick:take(settings_catalogue.
MX.prometheusQuick)}}},commandLineOf=({take})=>{const[count,rate,revisionFrom]=[take(settings_catalogue.ay.count),take(settings_catalogue.ay.rate),take(settings_catalogue.
ay.revisionFrom)];return{output:take(settings_catalogue.ay.output),plain:take(settings_catalogue.ay.plain),watch:take(settings_catalogue.ay.watch),...count!==void 0&&
{sample:{count,rate,...revisionFrom&&{revisionFrom}}}}},githubOf=({take})=>({token:take(settings_catalogue.M.token),deployment:take(settings_catalogue.M.deployment),
comment:take(settings_catalogue.M.comment),status:take(settings_catalogue.M.status)}),sorted=(problems,{known:known2,spell})=>{const order=[...new Set([...settings_catalogue.
W0,...settings_catalogue.xb.settings,...settings_catalogue.vo.settings,...known2])].map(({name})=>spell(name));return problems.toSorted((a,b)=>order.indexOf(a.setting)-
order.indexOf(b.setting))},facts=(problems,{help})=>({...help&&{help},count:problems.length,list:problems.map(({setting,message,cure})=>`  ${setting}: ${message}\
 ${cure}`).join(`
`)})}),7714:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{DG:()=>fault,Q7:()=>all,
Qm:()=>wrong,ok:()=>ok});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(84611);const ok=value=>({is:"read",value}),fault=(code,facts)=>({
code,...(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.aL)(code,facts)}),wrong=(code,facts)=>({is:"wrong",faults:[fault(code,facts)]}),all=reads=>{const faults=reads.
flatMap(read=>read.is==="wrong"?read.faults:[]);return faults.length>0?{is:"wrong",faults}:ok(reads.flatMap(read=>read.is==="read"?[read.value]:[]))}}),47629:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{A3:()=>reasonOf,CB:()=>readBounded,W0:()=>isAbsent,io:()=>readBytes});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
73024);class Unfit extends Error{}const readBounded=(file,mostMiB)=>readBytes(file,mostMiB).toString("utf8"),readBytes=(file,mostMiB)=>{const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(file);if(found.isDirectory())throw new Unfit("it is a directory");if(!found.isFile())throw new Unfit("it is not a regular file");const mostBytes=mostMiB*
1024*1024,room=Buffer.alloc(mostBytes+1),handle=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file,"r");try{const bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
readSync)(handle,room,0,room.length,0);if(bytes>mostBytes)throw new Unfit(`it is larger than ${mostMiB} MiB`);return room.subarray(0,bytes)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
closeSync)(handle)}},reasons={ENOENT:"there is no such file",EACCES:"permission denied",ERR_INVALID_ARG_VALUE:"invalid path"},isAbsent=error=>codeOf2(error)==="\
ENOENT",codeOf2=error=>error instanceof Error&&"code"in error?String(error.code):"no reason given";function reasonOf(error){if(error instanceof Unfit)return error.
message;const code=codeOf2(error);return Object.hasOwn(reasons,code)?reasons[code]??code:code}}),86985:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{U:()=>readFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
76760),_catalogue_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(32104),_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(47629);const readFiles=(given,cwd)=>{
const manifest=readInside(given.get(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.vs.manifest.name)?.trim(),cwd),envFile=readInside(given.get(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.
vs.envFile.name)?.trim(),cwd);return{...manifest&&{manifest},...envFile&&{envFile}}},readInside=(name,cwd)=>{if(name!==void 0)try{const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,name));return isInside(file,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd))?{is:"\
text",text:(0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.CB)(file,mostMiB)}:{is:"outside"}}catch(error){return{is:"unreadable",why:(0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.
A3)(error)}}},mostMiB=1,isInside=(file,folder)=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,file);return path!==".."&&!path.startsWith(
`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)}}),18695:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{oX:()=>fromFlags,ab:()=>ofRollouts,Ac:()=>parseOptions});var external_node_util_=__nccwpck_require__2(57975),command=__nccwpck_require__2(
36701),catalogue=__nccwpck_require__2(32104),settings_setting=__nccwpck_require__2(7714),file=__nccwpck_require__2(86985),nearest=__nccwpck_require__2(59708);const prefix="\
KN_ROLLOUT_",variables=(env,known=catalogue.Jw)=>{const found=Object.entries(env).flatMap(variable=>ours(variable,known));return new Map([...agentContext(env,found),
...found].filter(([name])=>isTaken(name,known)))},isTaken=(name,known)=>known.some(setting=>setting.name===name)||(0,catalogue.A$)(name)===void 0,ours=([key,text=""],known)=>{
const name=key.slice(prefix.length).toLowerCase().replaceAll("_","-");return key.startsWith(prefix)&&text.trim()!==""&&isMeant(name,known)?[[name,text]]:[]},agentContext=({
GITLAB_CI,KUBE_CONTEXT},found)=>{const hasOwn=found.some(([name])=>name===catalogue.aC.kubeconfig.name);return GITLAB_CI==="true"&&KUBE_CONTEXT&&!hasOwn?[[catalogue.
aC.context.name,KUBE_CONTEXT]]:[]},spellVariable=(env,name)=>env.GITLAB_CI==="true"?name:prefix+name.toUpperCase().replaceAll("-","_"),isMeant=(name,known)=>[...known,
...catalogue.Jw].some(setting=>setting.name===name)||(0,nearest.p)(name,[...known,...catalogue.Jw].map(({name:name2})=>name2))!==void 0,ofRollouts={known:catalogue.
Jw,positional:[catalogue.aC.service]},fromFlags=(args,{env,cwd},taken=ofRollouts)=>{const{values,problems,spelled}=flagsIn(args,taken),byVariable=withoutRivals(
variables(env,taken.known),values),given=new Map([...byVariable,...values]),spell=name=>byVariable.has(name)&&!values.has(name)?spellVariable(env,name):spellFlag(
spelled,name),help=env.GITLAB_CI==="true"?{}:{help:helpOf(taken)};return{given,known:taken.known,spell,...help,...(0,file.U)(given,cwd),problems}},helpOf=({verb="\
settings"})=>(0,command.j)({verb:"help",args:[verb]});function withoutRivals(byVariable,values){const all=catalogue.aC.allNamespaces.name,one=[catalogue.aC.service.
name,catalogue.aC.namespace.name],rivals=[...values.get(all)==="true"?one:[],...one.some(name=>values.has(name))?[all]:[]];return new Map([...byVariable].filter(
([name])=>!rivals.includes(name)))}const spellFlag=(spelled,name)=>spelled.get(name)??`--${name}`,parseOptions=known=>Object.fromEntries(known.map(({name,kind,short})=>[
name,{type:kind.shape==="switch"?"boolean":"string",multiple:!0,...short&&{short}}])),flagsIn=(args,{known,positional})=>{const find=finder(known),options=parseOptions(
known),{tokens}=(0,external_node_util_.parseArgs)({args:[...args],options,strict:!1,allowPositionals:!0,tokens:!0}),flags=tokens.flatMap(token=>token.kind==="op\
tion"?[flagOf(token,find)]:[]),words=tokens.flatMap(token=>token.kind==="positional"?[token.value]:[]),byName=Map.groupBy([...flags,...asFlags(words,positional)],
({name})=>name),isTooMany=flags.every(({name})=>find(name)!==void 0)&&words.length>positional.length&&!isList(positional.at(-1));return{spelled:new Map([...byName].
map(([name,[first]])=>[name,first?.raw??`--${name}`])),values:new Map([...byName].flatMap(([name,flags2])=>textIn(find(name),{name,flags:flags2}))),problems:[...[
...byName].flatMap(([name,flags2])=>problemsOf(find(name),flags2)),...isTooMany?[tooMany(words.length,positional)]:[]]}},finder=known=>name=>known.find(setting=>setting.
name===name),asFlags=(words,positional)=>words.flatMap((value,index)=>{const last=positional.at(-1),setting=positional[index]??(isList(last)?last:void 0);return setting?
[{name:setting.name,raw:`--${setting.name}`,value:asEntry(setting,value)}]:[]});function asEntry(setting,word){const[,name,value]=/^([^=\s<]+)=([\s\S]*\n[\s\S]*)$/.
exec(word)??[];if(!isList(setting)||name===void 0||value===void 0)return word;let end="END";for(;value.split(/\r?\n/).includes(end);)end+="_";return`${name}<<${end}\

${value}
${end}`}const flagOf=(token,find)=>{const{name,rawName:raw,value}=token,positive=name.startsWith("no-")?find(name.slice(3)):void 0;return positive?.kind.shape===
"switch"?{name:positive.name,raw,value:"false"}:find(name)?.kind.shape==="switch"?{name,raw,value:value??"true"}:{name,raw,value}},isList=setting=>setting?.kind.
shape==="lines",textIn=(setting,{name,flags})=>{const texts=flags.map(({value=""})=>value),text=isList(setting)?texts.join(`
`):texts[0]??"";return text.trim()===""&&setting?[]:[[name,text]]},problemsOf=(setting,flags)=>{if(!setting)return[];const written=flags[0]?.raw??`--${setting.name}`,
example=`${written} ${setting.example}`;return[...flags.filter(({value})=>value===void 0||value.trim()==="").map(()=>({setting:written,...(0,settings_setting.DG)(
"E_NO_VALUE",{example})})),...flags.length>1&&!isList(setting)?[{setting:written,...(0,settings_setting.DG)("E_REPEATED",{times:flags.length})}]:[]]},tooMany=(count,positional)=>({
setting:`--${(positional.at(-1)??catalogue.aC.service).name}`,...(0,settings_setting.DG)("E_ARGUMENT",{count,expected:expectedOf(positional.length)})}),expectedOf=most=>most===
0?"none is":most===1?"only one is":`only ${most} are`}),44914:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{r:()=>inFlags});var _errors_documentation_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(17386),_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
32104);function inFlags(own,words=wordsOf(own)){const all=[...own,..._catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Jw].filter(({name})=>!words.includes(name)&&name!==
_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.aC.command.name),byName=new Map(all.map(setting=>[setting.name,setting]));return text=>text.replace(pages,"").replace(
pageOfError,(_,code)=>code.toUpperCase()).replace(setTo,(whole,verb,name,value)=>{const setting=byName.get(name),flag=setting&&isWord(setting,value)?flagWith(setting,
value):void 0;return flag===void 0?whole:`${verb==="Set"?"Use":"use"} \`${flag}\``}).replace(withValue,(whole,name,value)=>quoted(flagWith(byName.get(name),value))??
whole).replace(named,(whole,name)=>quoted(byName.has(name)?`--${name}`:void 0)??whole).replace(inList,(whole,indent,name,value)=>byName.get(name)?.kind.read(value).
is==="read"?`${indent}--${name} ${shellWord(value)}`:whole)}const pages=new RegExp(` \\(${(0,_errors_documentation_js__WEBPACK_IMPORTED_MODULE_1__.t)("")}[^)\\s]\
+\\)`,"g"),pageOfError=new RegExp((0,_errors_documentation_js__WEBPACK_IMPORTED_MODULE_1__.W)("(E_\\w+)"),"gi"),setTo=/\b(set|Set) `([a-z-]+)` to ([a-z\d]+(?:[=,-][a-z\d]+)*)/g,
withValue=/`([a-z-]+): ([^`\s]+)`/g,named=/`([a-z][a-z-]*)`/g,inList=/^([\s#]+)([a-z-]+): (\d[\w. %]*)$/gm,shellWord=value=>value.replaceAll(" ",""),quoted=flag=>flag&&
`\`${flag}\``;function flagWith(setting,value){if(setting?.kind.read(value).is==="read")return setting.kind.shape!=="switch"?`--${setting.name} ${value}`:value===
"true"?`--${setting.name}`:`--no-${setting.name}`}const isWord=({kind},value)=>kind.shape==="switch"||kind.options!==void 0||value.includes("="),wordsOf=own=>own.
flatMap(({kind})=>kind.options??[]).filter(word=>own.every(({name})=>name!==word))}),59708:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{p:()=>nearest});const nearest=(word,candidates)=>{const most=Math.max(1,Math.floor(word.length/3)),ranked=candidates.
filter(candidate=>Math.abs(candidate.length-word.length)<=most).map(candidate=>({candidate,edits:edits(word,candidate)})).sort((a,b)=>a.edits-b.edits),[best]=ranked;
return best&&best.edits<=most?best.candidate:void 0},edits=(from,to)=>{const first=Array.from({length:to.length+1},(_,index)=>index);return[...from].reduce((row,letter,index)=>nextRow(
row,{letter,to,index}),first).at(-1)??0},nextRow=(row,{letter,to,index})=>{const next=[index+1];for(const[column,other]of[...to].entries()){const change=(row[column]??
0)+(letter===other?0:1),drop=(row[column+1]??0)+1,add=(next[column]??0)+1;next.push(Math.min(change,drop,add))}return next}}),12539:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{T:()=>readerOf});const readerOf=({given,spell,problems:before})=>{const problems=[...before],blame=({name},...faults)=>{
problems.push(...faults.map(fault=>({setting:spell(name),...fault})))},settled=(setting,read)=>read.is==="read"?read.value:(blame(setting,...read.faults),defaultOf(
setting));function take(setting){const text=given.get(setting.name);return text!==void 0?settled(setting,setting.kind.read(trimmed(setting,text))):defaultOf(setting)}
return{take,blame,problems,isGiven:({name})=>given.has(name),isWrong:({name})=>problems.some(({setting})=>setting===spell(name)),spell:({name})=>spell(name)}},defaultOf=({
kind,default:text})=>{if(text===void 0)return;const read=kind.read(text);return read.is==="read"?read.value:void 0},trimmed=({kind},text)=>kind.shape==="lines"?
text:text.trim()})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)
return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={id:moduleId,loaded:!1,exports:{}},threw=!0;try{__webpack_modules__[moduleId].call(module.
exports,module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module.loaded=!0,module.exports}__nccwpck_require__.
m=__webpack_modules__,typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(
/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.t=
function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||mode&16&&typeof value.then=="function"))return value;
var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&
2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);
return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(
definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.f={},__nccwpck_require__.
e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),promises),[])),__nccwpck_require__.
u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<
"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})},__nccwpck_require__.
nmd=module=>(module.paths=[],module.children||(module.children=[]),module),(()=>{var installedChunks={792:0},installChunk=data=>{var{ids,modules,runtime}=data,moduleId,
chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<
ids.length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),installedChunks[ids[i]]=0};
__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==
0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{throw installedChunks[chunkId]!==
0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=[resolve])]);promises.push(
installedChunkData[1]=promise)}}})();var __webpack_exports__={};__nccwpck_require__.d(__webpack_exports__,{XI:()=>action,xw:()=>cli,bE:()=>post});var foreign_text=__nccwpck_require__(
70621),endings=__nccwpck_require__(33588),clock=__nccwpck_require__(36374);const signals=process.platform==="win32"?["SIGINT","SIGBREAK","SIGHUP"]:["SIGINT","SI\
GTERM","SIGHUP"],echoMs=150;function interruptBySignal(again=()=>{},onFault=()=>{}){const controller=new AbortController;let firstMs;const heard=signal=>{const nowMs=performance.
now();firstMs===void 0?(firstMs=nowMs,controller.abort(signal)):signal!=="SIGHUP"&&nowMs-firstMs>echoMs&&again()};for(const signal of signals)process.on(signal,
()=>heard(signal));const failed=thrown=>{const error=thrown instanceof Error?thrown:new Error(String(thrown));onFault(error),controller.abort(error)};return process.
on("uncaughtException",failed),process.on("unhandledRejection",failed),controller.signal}async function runProcess(main){const{stdout,stderr}=process;for(const output of[
stdout,stderr])output.on("error",()=>{});process.exitCode=await codeOf(main),setTimeout(()=>process.exit(),longestFlushMs),stdout.write("",()=>process.exit())}const longestFlushMs=5e3;
async function codeOf(main){try{return await main(thisProgram())}catch(error){return tellFault(error),endings.h.uncertain}}function thisProgram(){const{argv,env,
stdout,stderr}=process;return{args:argv.slice(2),env,cwd:process.cwd(),write:line=>{stdout.write(`${line}
`)},writeError:line=>{stderr.write(`${line}
`)},...stdout.isTTY?{draw:text=>{stdout.write(text)}}:{},isTerminal:stdout.isTTY,size:()=>stdout.isTTY&&stdout.columns?{columns:stdout.columns,rows:stdout.rows}:
void 0,clock:clock.d,interrupt:(again,tell)=>interruptBySignal(again,error=>tellFault(error,tell)),exit:code=>process.exit(code)}}const toStderr=line=>{process.
stderr.write(`${line}
`)},tellFault=(error,tell=toStderr)=>tell(`kn-rollout: ${(0,foreign_text.c)(String(error instanceof Error?error.stack:error))}`),action=async()=>runProcess((await Promise.
resolve().then(__nccwpck_require__.bind(__nccwpck_require__,69087))).main),post=async()=>runProcess((await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__,
69087))).post),cli=async()=>runProcess((await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__,80256))).main);var __webpack_exports__action=__webpack_exports__.
XI,__webpack_exports__cli=__webpack_exports__.xw,__webpack_exports__post=__webpack_exports__.bE;export{__webpack_exports__action as action,__webpack_exports__cli as cli,__webpack_exports__post as post};
