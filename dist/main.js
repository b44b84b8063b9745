import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={2613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("assert")}),181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),5317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("child_process")}),6982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),2250:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("dns")}),4434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),9896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("fs")}),8611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")}),5692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("https")}),9278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),4589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:assert")}),6698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),1421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_p\
rocess")}),7540:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:crypto")}),3053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")}),610:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns")}),8474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:ev\
ents")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),1455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),2467:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),4708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),
7030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:path")}),643:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks")}),1792:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:querystring")}),481:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline")}),99:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite")}),7075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),
7830:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web")}),7997:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:timers")}),8500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")}),1692:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),3136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:ur\
l")}),7975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),3429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:util/types")}),5919:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),8522:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),
6928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("process")}),3480:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("stream")}),5574:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")}),3557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("timers")}),4756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),2018:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("tty")}),7016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("util")}),9154:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("vm")}),3106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("zlib")}),6745:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891),Scalar=__nccwpck_require__2(4305),
YAMLMap=__nccwpck_require__2(2938),YAMLSeq=__nccwpck_require__2(3571),resolveBlockMap=__nccwpck_require__2(619),resolveBlockSeq=__nccwpck_require__2(9229),resolveFlowCollection=__nccwpck_require__2(
562);function resolveCollection(CN,ctx,token,onError,tagName,tag){const coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):
token.type==="block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag),Coll=coll.
constructor;return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.tag=tagName),coll)}function composeCollection(CN,ctx,token,props,onError){
const tagToken=props.tag,tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-se\
q"){const{anchor,newlineAfterProp:nl}=props,lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}const expType=token.type==="block-map"?"map":token.type==="block-seq"?"se\
q":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.YAMLSeq.tagName&&
expType==="seq")return resolveCollection(CN,ctx,token,onError,tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){const kt=ctx.
schema.knownTags[tagName];if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,"BAD_COLLEC\
TION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,
!0),resolveCollection(CN,ctx,token,onError,tagName)}const coll=resolveCollection(CN,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,
"TAG_RESOLVE_FAILED",msg),ctx.options)??coll,node=identity.isNode(res)?res:new Scalar.Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.
format=tag.format),node}exports.composeCollection=composeCollection}),6183:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Document=__nccwpck_require__2(
7977),composeNode=__nccwpck_require__2(413),resolveEnd=__nccwpck_require__2(2368),resolveProps=__nccwpck_require__2(6715);function composeDoc(options,directives,{
offset,start,value,end},onError){const opts=Object.assign({_directives:directives},options),doc=new Document.Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.
directives,options:doc.options,schema:doc.schema},props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,
startOnNewline:!0});props.found&&(doc.directives.docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&onError(props.end,"\
MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.
composeEmptyNode(ctx,props.end,start,null,props,onError);const contentEnd=doc.contents.range[2],re=resolveEnd.resolveEnd(end,contentEnd,!1,onError);return re.comment&&
(doc.comment=re.comment),doc.range=[offset,contentEnd,re.offset],doc}exports.composeDoc=composeDoc}),413:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Alias=__nccwpck_require__2(5525),identity=__nccwpck_require__2(1891),composeCollection=__nccwpck_require__2(6745),composeScalar=__nccwpck_require__2(1337),resolveEnd=__nccwpck_require__2(
2368),utilEmptyScalarPosition=__nccwpck_require__2(6827);const CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){const atKey=ctx.atKey,
{spaceBefore,comment,anchor,tag}=props;let node,isSrcToken=!0;switch(token.type){case"alias":node=composeAlias(ctx,token,onError),(anchor||tag)&&onError(token,"\
ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.
composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.
composeCollection(CN,ctx,token,props,onError),anchor&&(node.anchor=anchor.source.substring(1))}catch(error){const message=error instanceof Error?error.message:String(
error);onError(token,"RESOURCE_EXHAUSTION",message)}break;default:{const message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(
token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError)),anchor&&node.anchor===""&&onError(
anchor,"BAD_ALIAS","Anchor cannot be an empty string"),atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!="string"||node.tag&&node.tag!==
"tag:yaml.org,2002:str")&&onError(tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token.type===
"scalar"&&token.source===""?node.comment=comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{
spaceBefore,comment,anchor,tag,end},onError){const token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""},
node=composeScalar.composeScalar(ctx,token,tag,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anc\
hor cannot be an empty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end),node}function composeAlias({options},{offset,
source,end},onError){const alias=new Alias.Alias(source.substring(1));alias.source===""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.
endsWith(":")&&onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const valueEnd=offset+source.length,re=resolveEnd.resolveEnd(end,
valueEnd,options.strict,onError);return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}exports.composeEmptyNode=composeEmptyNode,
exports.composeNode=composeNode}),1337:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891),Scalar=__nccwpck_require__2(
4305),resolveBlockScalar=__nccwpck_require__2(293),resolveFlowScalar=__nccwpck_require__2(7686);function composeScalar(ctx,token,tagToken,onError){const{value,type,
comment,range}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,ctx.options.strict,
onError),tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag;ctx.options.stringKeys&&ctx.atKey?
tag=ctx.schema[identity.SCALAR]:tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(ctx,value,
token,onError):tag=ctx.schema[identity.SCALAR];let scalar;try{const res=tag.resolve(value,msg=>onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=
identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error){const msg=error instanceof Error?error.message:String(error);onError(tagToken??token,"TAG_RESOLVE\
_FAILED",msg),scalar=new Scalar.Scalar(value)}return scalar.range=range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.
format=tag.format),comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema,value,tagName,tagToken,onError){if(tagName==="!")return schema[identity.
SCALAR];const matchWithTest=[];for(const tag of schema.tags)if(!tag.collection&&tag.tag===tagName)if(tag.default&&tag.test)matchWithTest.push(tag);else return tag;
for(const tag of matchWithTest)if(tag.test?.test(value))return tag;const kt=schema.knownTags[tagName];return kt&&!kt.collection?(schema.tags.push(Object.assign(
{},kt,{default:!1,test:void 0})),kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema[identity.SCALAR])}
function findScalarTagByTest({atKey,directives,schema},value,token,onError){const tag=schema.tags.find(tag2=>(tag2.default===!0||atKey&&tag2.default==="key")&&tag2.
test?.test(value))||schema[identity.SCALAR];if(schema.compat){const compat=schema.compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema[identity.SCALAR];
if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,
"TAG_RESOLVE_FAILED",msg,!0)}}return tag}exports.composeScalar=composeScalar}),4260:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var node_process=__nccwpck_require__2(
932),directives=__nccwpck_require__2(9082),Document=__nccwpck_require__2(7977),errors=__nccwpck_require__2(7460),identity=__nccwpck_require__2(1891),composeDoc=__nccwpck_require__2(
6183),resolveEnd=__nccwpck_require__2(2368);function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:
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
ctives-end indicator line"),doc.range=[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}}exports.Composer=Composer}),619:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Pair=__nccwpck_require__2(5153),YAMLMap=__nccwpck_require__2(2938),resolveProps=__nccwpck_require__2(6715),utilContainsNewline=__nccwpck_require__2(3151),utilFlowIndentCheck=__nccwpck_require__2(
7319),utilMapIncludes=__nccwpck_require__2(8279);const startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){
const NodeClass=tag?.nodeClass??YAMLMap.YAMLMap,map=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(const collItem of bm.
items){const{start,key,sep,value}=collItem,keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep?.[0],offset,onError,parentIndent:bm.
indent,startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key&&(key.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence \
may not be used as an implicit map key"):"indent"in key&&key.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep){
commentEnd=keyProps.end,keyProps.comment&&(map.comment?map.comment+=`
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
map}exports.resolveBlockMap=resolveBlockMap}),293:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(4305);function resolveBlockScalar(ctx,scalar,onError){
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
slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports.resolveBlockScalar=resolveBlockScalar}),9229:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var YAMLSeq=__nccwpck_require__2(3571),resolveProps=__nccwpck_require__2(6715),utilFlowIndentCheck=__nccwpck_require__2(7319);function resolveBlockSeq({composeNode,
composeEmptyNode},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??YAMLSeq.YAMLSeq,seq=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.
atKey=!1);let offset=bs.offset,commentEnd=null;for(const{start,value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,
offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value)value?.type==="block-seq"?onError(props.end,"BAD_IND\
ENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&
(seq.comment=props.comment);continue}const node=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);ctx.schema.compat&&
utilFlowIndentCheck.flowIndentCheck(bs.indent,value,onError),offset=node.range[2],seq.items.push(node)}return seq.range=[bs.offset,offset,commentEnd??offset],seq}
exports.resolveBlockSeq=resolveBlockSeq}),2368:((__unused_webpack_module,exports)=>{function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,
sep="";for(const token of end){const{source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token,"MISSING_CH\
AR","Comments must be separated from other tokens by white space characters");const cb=source.substring(1)||" ";comment?comment+=sep+cb:comment=cb,sep="";break}case"\
newline":comment&&(sep+=source),hasSpace=!0;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,
offset}}exports.resolveEnd=resolveEnd}),562:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891),Pair=__nccwpck_require__2(
5153),YAMLMap=__nccwpck_require__2(2938),YAMLSeq=__nccwpck_require__2(3571),resolveEnd=__nccwpck_require__2(2368),resolveProps=__nccwpck_require__2(6715),utilContainsNewline=__nccwpck_require__2(
3151),utilMapIncludes=__nccwpck_require__2(8279);const blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type===
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
resolveFlowCollection}),7686:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(4305),resolveEnd=__nccwpck_require__2(2368);
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
offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),raw}}exports.resolveFlowScalar=resolveFlowScalar}),6715:((__unused_webpack_module,exports)=>{
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
3151:((__unused_webpack_module,exports)=>{function containsNewline(key){if(!key)return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"\
single-quoted-scalar":if(key.source.includes(`
`))return!0;if(key.end){for(const st of key.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(const it of key.items){for(const st of it.start)
if(st.type==="newline")return!0;if(it.sep){for(const st of it.sep)if(st.type==="newline")return!0}if(containsNewline(it.key)||containsNewline(it.value))return!0}
return!1;default:return!0}}exports.containsNewline=containsNewline}),6827:((__unused_webpack_module,exports)=>{function emptyScalarPosition(offset,before,pos){if(before){
pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;continue}for(st=
before[++i];st?.type==="space";)offset+=st.source.length,st=before[++i];break}}return offset}exports.emptyScalarPosition=emptyScalarPosition}),7319:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var utilContainsNewline=__nccwpck_require__2(3151);function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0];end.indent===
indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indented than\
 parent",!0)}}exports.flowIndentCheck=flowIndentCheck}),8279:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891);function mapIncludes(ctx,items,search){
const{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;const isEqual=typeof uniqueKeys=="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.isScalar(
b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports.mapIncludes=mapIncludes}),7977:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Alias=__nccwpck_require__2(5525),Collection=__nccwpck_require__2(1633),identity=__nccwpck_require__2(1891),Pair=__nccwpck_require__2(5153),toJS=__nccwpck_require__2(
3119),Schema=__nccwpck_require__2(1148),stringifyDocument=__nccwpck_require__2(8577),anchors=__nccwpck_require__2(7048),applyReviver=__nccwpck_require__2(7817),
createNode=__nccwpck_require__2(7616),directives=__nccwpck_require__2(9082);class Document{constructor(value,replacer,options){this.commentBefore=null,this.comment=
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
ted a YAML collection as document contents")}exports.Document=Document}),7048:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1891),visit=__nccwpck_require__2(1360);function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const msg=`Anchor must not contain whitespace or co\
ntrol characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}function anchorNames(root){const anchors=new Set;return visit.visit(root,{Value(_key,node){
node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){for(let i=1;;++i){const name=`${prefix}${i}`;if(!exclude.has(name))return name}}
function createNodeAnchors(doc,prefix){const aliasObjects=[],sourceObjects=new Map;let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??
(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.add(anchor),anchor},setAnchors:()=>{for(const source of aliasObjects){
const ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(identity.isScalar(ref.node)||identity.isCollection(ref.node)))ref.node.anchor=ref.anchor;else{
const error=new Error("Failed to resolve repeated object (this should not happen)");throw error.source=source,error}}},sourceObjects}}exports.anchorIsValid=anchorIsValid,
exports.anchorNames=anchorNames,exports.createNodeAnchors=createNodeAnchors,exports.findNewAnchor=findNewAnchor}),7817:((__unused_webpack_module,exports)=>{function applyReviver(reviver,obj,key,val){
if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<len;++i){const v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:
v1!==v0&&(val[i]=v1)}else if(val instanceof Map)for(const k of Array.from(val.keys())){const v0=val.get(k),v1=applyReviver(reviver,val,k,v0);v1===void 0?val.delete(
k):v1!==v0&&val.set(k,v1)}else if(val instanceof Set)for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0);v1===void 0?val.delete(v0):v1!==v0&&
(val.delete(v0),val.add(v1))}else for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0);v1===void 0?delete val[k]:v1!==v0&&(val[k]=v1)}
return reviver.call(obj,key,val)}exports.applyReviver=applyReviver}),7616:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Alias=__nccwpck_require__2(
5525),identity=__nccwpck_require__2(1891),Scalar=__nccwpck_require__2(4305);const defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){
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
(node.tag=tagObj.tag),ref&&(ref.node=node),node}exports.createNode=createNode}),9082:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1891),visit=__nccwpck_require__2(1360);const escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,
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
`)}}Directives.defaultYaml={explicit:!1,version:"1.2"},Directives.defaultTags={"!!":"tag:yaml.org,2002:"},exports.Directives=Directives}),7460:((__unused_webpack_module,exports)=>{
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
`}};exports.YAMLError=YAMLError,exports.YAMLParseError=YAMLParseError,exports.YAMLWarning=YAMLWarning,exports.prettifyError=prettifyError}),3483:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var __webpack_unused_export__,composer=__nccwpck_require__2(4260),Document=__nccwpck_require__2(7977),Schema=__nccwpck_require__2(1148),errors=__nccwpck_require__2(
7460),Alias=__nccwpck_require__2(5525),identity=__nccwpck_require__2(1891),Pair=__nccwpck_require__2(5153),Scalar=__nccwpck_require__2(4305),YAMLMap=__nccwpck_require__2(
2938),YAMLSeq=__nccwpck_require__2(3571),cst=__nccwpck_require__2(3921),lexer=__nccwpck_require__2(1893),lineCounter=__nccwpck_require__2(2808),parser=__nccwpck_require__2(
3124),publicApi=__nccwpck_require__2(4563),visit=__nccwpck_require__2(1360);__webpack_unused_export__=composer.Composer,__webpack_unused_export__=Document.Document,
__webpack_unused_export__=Schema.Schema,__webpack_unused_export__=errors.YAMLError,exports.XT=errors.YAMLParseError,__webpack_unused_export__=errors.YAMLWarning,
__webpack_unused_export__=Alias.Alias,__webpack_unused_export__=identity.isAlias,__webpack_unused_export__=identity.isCollection,__webpack_unused_export__=identity.
isDocument,__webpack_unused_export__=identity.isMap,__webpack_unused_export__=identity.isNode,__webpack_unused_export__=identity.isPair,__webpack_unused_export__=
identity.isScalar,__webpack_unused_export__=identity.isSeq,__webpack_unused_export__=Pair.Pair,__webpack_unused_export__=Scalar.Scalar,__webpack_unused_export__=
YAMLMap.YAMLMap,__webpack_unused_export__=YAMLSeq.YAMLSeq,__webpack_unused_export__=cst,__webpack_unused_export__=lexer.Lexer,__webpack_unused_export__=lineCounter.
LineCounter,__webpack_unused_export__=parser.Parser,__webpack_unused_export__=publicApi.parse,exports.hR=publicApi.parseAllDocuments,__webpack_unused_export__=publicApi.
parseDocument,__webpack_unused_export__=publicApi.stringify,__webpack_unused_export__=visit.visit,__webpack_unused_export__=visit.visitAsync}),6669:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var node_process=__nccwpck_require__2(932);function debug(logLevel,...messages){logLevel==="debug"&&console.log(...messages)}function warn(logLevel,warning){(logLevel===
"debug"||logLevel==="warn")&&(typeof node_process.emitWarning=="function"?node_process.emitWarning(warning):console.warn(warning))}exports.debug=debug,exports.warn=
warn}),5525:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var anchors=__nccwpck_require__2(7048),visit=__nccwpck_require__2(1360),identity=__nccwpck_require__2(
1891),Node=__nccwpck_require__2(5605),toJS=__nccwpck_require__2(3119);class Alias extends Node.NodeBase{constructor(source){super(identity.ALIAS),this.source=source,
Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("\
Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit.visit(doc,{Node:(_key,node)=>{(identity.isAlias(node)||
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
vc)}return 1}exports.Alias=Alias}),1633:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var createNode=__nccwpck_require__2(7616),identity=__nccwpck_require__2(
1891),Node=__nccwpck_require__2(5605);function collectionFromPath(schema,path,value){let v=value;for(let i=path.length-1;i>=0;--i){const k=path[i];if(typeof k==
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
n at ${key}. Remaining path: ${rest}`)}}}exports.Collection=Collection,exports.collectionFromPath=collectionFromPath,exports.isEmptyPath=isEmptyPath}),5605:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var applyReviver=__nccwpck_require__2(7817),identity=__nccwpck_require__2(1891),toJS=__nccwpck_require__2(3119);class NodeBase{constructor(type){Object.defineProperty(
this,identity.NODE_TYPE,{value:type})}clone(){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(copy.
range=this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!identity.isDocument(doc))throw new TypeError("A document argument is r\
equired");const ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?maxAliasCount:100},res=toJS.
toJS(this,"",ctx);if(typeof onAnchor=="function")for(const{count,res:res2}of ctx.anchors.values())onAnchor(res2,count);return typeof reviver=="function"?applyReviver.
applyReviver(reviver,{"":res},"",res):res}}exports.NodeBase=NodeBase}),5153:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var createNode=__nccwpck_require__2(
7616),stringifyPair=__nccwpck_require__2(9392),addPairToJSMap=__nccwpck_require__2(1308),identity=__nccwpck_require__2(1891);function createPair(key,value,ctx){
const k=createNode.createNode(key,void 0,ctx),v=createNode.createNode(value,void 0,ctx);return new Pair(k,v)}class Pair{constructor(key,value=null){Object.defineProperty(
this,identity.NODE_TYPE,{value:identity.PAIR}),this.key=key,this.value=value}clone(schema){let{key,value}=this;return identity.isNode(key)&&(key=key.clone(schema)),
identity.isNode(value)&&(value=value.clone(schema)),new Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,
pair,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}}exports.Pair=Pair,
exports.createPair=createPair}),4305:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891),Node=__nccwpck_require__2(
5605),toJS=__nccwpck_require__2(3119);const isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object";class Scalar extends Node.NodeBase{constructor(value){
super(identity.SCALAR),this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}}Scalar.BLOCK_FOLDED=
"BLOCK_FOLDED",Scalar.BLOCK_LITERAL="BLOCK_LITERAL",Scalar.PLAIN="PLAIN",Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE",Scalar.QUOTE_SINGLE="QUOTE_SINGLE",exports.Scalar=Scalar,
exports.isScalarValue=isScalarValue}),2938:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var stringifyCollection=__nccwpck_require__2(3008),addPairToJSMap=__nccwpck_require__2(
1308),Collection=__nccwpck_require__2(1633),identity=__nccwpck_require__2(1891),Pair=__nccwpck_require__2(5153),Scalar=__nccwpck_require__2(4305);function findPair(items,key){
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
indent||"",onChompKeep,onComment})}}exports.YAMLMap=YAMLMap,exports.findPair=findPair}),3571:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var createNode=__nccwpck_require__2(
7616),stringifyCollection=__nccwpck_require__2(3008),Collection=__nccwpck_require__2(1633),identity=__nccwpck_require__2(1891),Scalar=__nccwpck_require__2(4305),
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
YAMLSeq=YAMLSeq}),1308:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var log=__nccwpck_require__2(6669),merge=__nccwpck_require__2(4376),stringify=__nccwpck_require__2(
3376),identity=__nccwpck_require__2(1891),toJS=__nccwpck_require__2(3119);function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&key.addToJSMap)key.
addToJSMap(ctx,map,value);else if(merge.isMergeKey(ctx,key))merge.addMergeToJSMap(ctx,map,value);else{const jsKey=toJS.toJS(key,"",ctx);if(map instanceof Map)map.
set(jsKey,toJS.toJS(value,jsKey,ctx));else if(map instanceof Set)map.add(jsKey);else{const stringKey=stringifyKey(key,jsKey,ctx),jsValue=toJS.toJS(value,stringKey,
ctx);stringKey in map?Object.defineProperty(map,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):map[stringKey]=jsValue}}return map}function stringifyKey(key,jsKey,ctx){
if(jsKey===null)return"";if(typeof jsKey!="object")return String(jsKey);if(identity.isNode(key)&&ctx?.doc){const strCtx=stringify.createStringifyContext(ctx.doc,
{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;const strKey=key.toString(
strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(0,36)+'..."'),log.warn(ctx.doc.options.logLevel,`\
Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}
return JSON.stringify(jsKey)}exports.addPairToJSMap=addPairToJSMap}),1891:((__unused_webpack_module,exports)=>{const ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for(
"yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.\
node.type"),isAlias=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===MAP,isPair=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
SCALAR,isSeq=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;function isCollection(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:
return!0}return!1}function isNode(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}const hasAnchor=node=>(isScalar(
node)||isCollection(node))&&!!node.anchor;exports.ALIAS=ALIAS,exports.DOC=DOC,exports.MAP=MAP,exports.NODE_TYPE=NODE_TYPE,exports.PAIR=PAIR,exports.SCALAR=SCALAR,
exports.SEQ=SEQ,exports.hasAnchor=hasAnchor,exports.isAlias=isAlias,exports.isCollection=isCollection,exports.isDocument=isDocument,exports.isMap=isMap,exports.
isNode=isNode,exports.isPair=isPair,exports.isScalar=isScalar,exports.isSeq=isSeq}),3119:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1891);function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON=="function"){if(!ctx||!identity.
hasAnchor(value))return value.toJSON(arg,ctx);const data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.
onCreate};const res=value.toJSON(arg,ctx);return ctx.onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}exports.toJS=
toJS}),6242:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var resolveBlockScalar=__nccwpck_require__2(293),resolveFlowScalar=__nccwpck_require__2(7686),
errors=__nccwpck_require__2(7460),stringifyString=__nccwpck_require__2(3665);function resolveAsScalar(token,strict=!0,onError){if(token){const _onError=(pos,code,message)=>{
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
setScalarValue}),2393:((__unused_webpack_module,exports)=>{const stringify=cst=>"type"in cst?stringifyToken(cst):stringifyItem(cst);function stringifyToken(token){
switch(token.type){case"block-scalar":{let res="";for(const tok of token.props)res+=stringifyToken(tok);return res+token.source}case"block-map":case"block-seq":{
let res="";for(const item of token.items)res+=stringifyItem(item);return res}case"flow-collection":{let res=token.start.source;for(const item of token.items)res+=
stringifyItem(item);for(const st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.end)for(const st of token.end)res+=
st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(const st of token.end)res+=st.source;return res}}}function stringifyItem({start,
key,sep,value}){let res="";for(const st of start)res+=st.source;if(key&&(res+=stringifyToken(key)),sep)for(const st of sep)res+=st.source;return value&&(res+=stringifyToken(
value)),res}exports.stringify=stringify}),5207:((__unused_webpack_module,exports)=>{const BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol(
"remove item");function visit(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit.
BREAK=BREAK,visit.SKIP=SKIP,visit.REMOVE=REMOVE,visit.itemAtPath=(cst,path)=>{let item=cst;for(const[field,index]of path){const tok=item?.[field];if(tok&&"items"in
tok)item=tok.items[index];else return}return item},visit.parentCollection=(cst,path)=>{const parent=visit.itemAtPath(cst,path.slice(0,-1)),field=path[path.length-
1][0],coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){let ctrl=visitor(
item,path);if(typeof ctrl=="symbol")return ctrl;for(const field of["key","value"]){const token=item[field];if(token&&"items"in token){for(let i=0;i<token.items.
length;++i){const ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&
(token.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field==="key"&&(ctrl=ctrl(item,path))}}return typeof ctrl=="function"?ctrl(item,path):ctrl}exports.visit=
visit}),3921:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var cstScalar=__nccwpck_require__2(6242),cstStringify=__nccwpck_require__2(2393),cstVisit=__nccwpck_require__2(
5207);const BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR="",isCollection=token=>!!token&&"items"in token,isScalar=token=>!!token&&(token.type==="scalar"||token.
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
1893:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var cst=__nccwpck_require__2(3921);function isEmpty(ch){switch(ch){case void 0:case" ":case`
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
i,!1)}}exports.Lexer=Lexer}),2808:((__unused_webpack_module,exports)=>{class LineCounter{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.
push(offset),this.linePos=offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){const mid=low+high>>1;this.lineStarts[mid]<offset?low=mid+1:high=mid}if(this.
lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};const start=this.lineStarts[low-1];return{line:low,col:offset-start+1}}}}
exports.LineCounter=LineCounter}),3124:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var node_process=__nccwpck_require__2(932),cst=__nccwpck_require__2(
3921),lexer=__nccwpck_require__2(1893);function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return!0;return!1}function findNonEmptyIndex(list){
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
end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}exports.Parser=Parser}),4563:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var composer=__nccwpck_require__2(4260),Document=__nccwpck_require__2(7977),errors=__nccwpck_require__2(7460),log=__nccwpck_require__2(6669),identity=__nccwpck_require__2(
1891),lineCounter=__nccwpck_require__2(2808),parser=__nccwpck_require__2(3124);function parseOptions(options){const prettyErrors=options.prettyErrors!==!1;return{
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
exports.parseAllDocuments=parseAllDocuments,exports.parseDocument=parseDocument,exports.stringify=stringify}),1148:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1891),map=__nccwpck_require__2(1231),seq=__nccwpck_require__2(814),string=__nccwpck_require__2(3724),tags=__nccwpck_require__2(
8478);const sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0;class Schema{constructor({compat,customTags,merge,resolveKnownTags,schema,sortMapEntries,toStringDefaults}){
this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?tags.getTags(null,compat):null,this.name=typeof schema=="string"&&schema||"core",this.knownTags=
resolveKnownTags?tags.coreKnownTags:{},this.tags=tags.getTags(customTags,this.name,merge),this.toStringOptions=toStringDefaults??null,Object.defineProperty(this,
identity.MAP,{value:map.map}),Object.defineProperty(this,identity.SCALAR,{value:string.string}),Object.defineProperty(this,identity.SEQ,{value:seq.seq}),this.sortMapEntries=
typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){const copy=Object.create(Schema.prototype,Object.getOwnPropertyDescriptors(
this));return copy.tags=this.tags.slice(),copy}}exports.Schema=Schema}),1231:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(
1891),YAMLMap=__nccwpck_require__2(2938);const map={collection:"map",default:!0,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return identity.
isMap(map2)||onError("Expected a mapping for this tag"),map2},createNode:(schema,obj,ctx)=>YAMLMap.YAMLMap.from(schema,obj,ctx)};exports.map=map}),5940:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(4305);const nullTag={identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",
test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.
nullStr};exports.nullTag=nullTag}),814:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891),YAMLSeq=__nccwpck_require__2(
3571);const seq={collection:"seq",default:!0,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return identity.isSeq(seq2)||onError("E\
xpected a sequence for this tag"),seq2},createNode:(schema,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema,obj,ctx)};exports.seq=seq}),3724:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var stringifyString=__nccwpck_require__2(3665);const string={identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){
return ctx=Object.assign({actualString:!0},ctx),stringifyString.stringifyString(item,ctx,onComment,onChompKeep)}};exports.string=string}),5579:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(4305);const boolTag={identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]===
"T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}};exports.boolTag=boolTag}),1433:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(4305),stringifyNumber=__nccwpck_require__2(3677);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:
Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber},floatExp={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){const num=Number(node.value);return isFinite(num)?
num.toExponential():stringifyNumber.stringifyNumber(node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(str){const node=new Scalar.Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==-1&&str[str.length-1]==="0"&&(node.minFractionDigits=str.length-dot-
1),node},stringify:stringifyNumber.stringifyNumber};exports.float=float,exports.floatExp=floatExp,exports.floatNaN=floatNaN}),2790:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var stringifyNumber=__nccwpck_require__2(3677);const intIdentify=value=>typeof value=="bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?
BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){const{value}=node;return intIdentify(value)&&value>=0?prefix+value.toString(
radix):stringifyNumber.stringifyNumber(node)}const intOct={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",
test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber.stringifyNumber},intHex={identify:value=>intIdentify(value)&&
value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(
node,16,"0x")};exports.int=int,exports.intHex=intHex,exports.intOct=intOct}),9772:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var map=__nccwpck_require__2(
1231),_null=__nccwpck_require__2(5940),seq=__nccwpck_require__2(814),string=__nccwpck_require__2(3724),bool=__nccwpck_require__2(5579),float=__nccwpck_require__2(
1433),int=__nccwpck_require__2(2790);const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.boolTag,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,
float.float];exports.schema=schema}),7331:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var Scalar=__nccwpck_require__2(4305),map=__nccwpck_require__2(
1231),seq=__nccwpck_require__2(814);function intIdentify(value){return typeof value=="bigint"||Number.isInteger(value)}const stringifyJSON=({value})=>JSON.stringify(
value),jsonScalars=[{identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==
null,createNode:()=>new Scalar.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:!0,tag:"\
tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(
value)?value.toString():JSON.stringify(value)},{identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:str=>parseFloat(str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.
stringify(str)}`),str}},schema=[map.map,seq.seq].concat(jsonScalars,jsonError);exports.schema=schema}),8478:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var map=__nccwpck_require__2(1231),_null=__nccwpck_require__2(5940),seq=__nccwpck_require__2(814),string=__nccwpck_require__2(3724),bool=__nccwpck_require__2(5579),
float=__nccwpck_require__2(1433),int=__nccwpck_require__2(2790),schema=__nccwpck_require__2(9772),schema$1=__nccwpck_require__2(7331),binary=__nccwpck_require__2(
743),merge=__nccwpck_require__2(4376),omap=__nccwpck_require__2(6683),pairs=__nccwpck_require__2(7221),schema$2=__nccwpck_require__2(3381),set=__nccwpck_require__2(
5340),timestamp=__nccwpck_require__2(3932);const schemas=new Map([["core",schema.schema],["failsafe",[map.map,seq.seq,string.string]],["json",schema$1.schema],[
"yaml11",schema$2.schema],["yaml-1.1",schema$2.schema]]),tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.
floatNaN,floatTime:timestamp.floatTime,int:int.int,intHex:int.intHex,intOct:int.intOct,intTime:timestamp.intTime,map:map.map,merge:merge.merge,null:_null.nullTag,
omap:omap.omap,pairs:pairs.pairs,seq:seq.seq,set:set.set,timestamp:timestamp.timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,20\
02:merge":merge.merge,"tag:yaml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.
timestamp};function getTags(customTags,schemaName,addMergeTag){const schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.
includes(merge.merge)?schemaTags.concat(merge.merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(customTags))tags=[];else{const keys=Array.
from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or\
 define customTags array`)}if(Array.isArray(customTags))for(const tag of customTags)tags=tags.concat(tag);else typeof customTags=="function"&&(tags=customTags(tags.
slice()));return addMergeTag&&(tags=tags.concat(merge.merge)),tags.reduce((tags2,tag)=>{const tagObj=typeof tag=="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.
stringify(tag),keys=Object.keys(tagsByName).map(key=>JSON.stringify(key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}return tags2.
includes(tagObj)||tags2.push(tagObj),tags2},[])}exports.coreKnownTags=coreKnownTags,exports.getTags=getTags}),743:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var node_buffer=__nccwpck_require__2(181),Scalar=__nccwpck_require__2(4305),stringifyString=__nccwpck_require__2(3665);const binary={identify:value=>value instanceof
Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof node_buffer.Buffer=="function")return node_buffer.Buffer.from(src,"base64");
if(typeof atob=="function"){const str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);
return buffer}else return onError("This environment does not support reading binary tags; either Buffer or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){
if(!value)return"";const buf=value;let str;if(typeof node_buffer.Buffer=="function")str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.
from(buf.buffer).toString("base64");else if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error(
"This environment does not support writing binary tags; either Buffer or btoa is required");if(type??(type=Scalar.Scalar.BLOCK_LITERAL),type!==Scalar.Scalar.QUOTE_DOUBLE){
const lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<
n;++i,o+=lineWidth)lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString.stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};exports.binary=binary}),8514:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(4305);function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.
trueStr:ctx.options.falseStr}const trueTag={identify:value=>value===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Scalar.Scalar(!0),stringify:boolStringify},falseTag={identify:value=>value===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
resolve:()=>new Scalar.Scalar(!1),stringify:boolStringify};exports.falseTag=falseTag,exports.trueTag=trueTag}),2026:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(4305),stringifyNumber=__nccwpck_require__2(3677);const floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml\
.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:
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
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports.int=int,exports.intBin=intBin,exports.intHex=intHex,exports.intOct=intOct}),4376:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1891),Scalar=__nccwpck_require__2(4305);const MERGE_KEY="<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&
value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),
stringify:()=>MERGE_KEY},isMergeKey=(ctx,key)=>(merge.identify(key)||identity.isScalar(key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge.identify(key.value))&&
ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map,value){const source=resolveAliasValue(ctx,value);if(identity.isSeq(
source))for(const it of source.items)mergeValue(ctx,map,it);else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,
source)}function mergeValue(ctx,map,value){const source=resolveAliasValue(ctx,value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or m\
ap aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap)map instanceof Map?map.has(key)||map.set(key,value2):map instanceof Set?map.
add(key):Object.prototype.hasOwnProperty.call(map,key)||Object.defineProperty(map,key,{value:value2,writable:!0,enumerable:!0,configurable:!0});return map}function resolveAliasValue(ctx,value){
return ctx&&identity.isAlias(value)?value.resolve(ctx.doc,ctx):value}exports.addMergeToJSMap=addMergeToJSMap,exports.isMergeKey=isMergeKey,exports.merge=merge}),
6683:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891),toJS=__nccwpck_require__2(3119),YAMLMap=__nccwpck_require__2(
2938),YAMLSeq=__nccwpck_require__2(3571),pairs=__nccwpck_require__2(7221);class YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super(),this.add=YAMLMap.YAMLMap.
prototype.add.bind(this),this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.YAMLMap.prototype.get.bind(this),this.has=YAMLMap.YAMLMap.prototype.
has.bind(this),this.set=YAMLMap.YAMLMap.prototype.set.bind(this),this.tag=YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);const map=new Map;ctx?.onCreate&&
ctx.onCreate(map);for(const pair of this.items){let key,value;if(identity.isPair(pair)?(key=toJS.toJS(pair.key,"",ctx),value=toJS.toJS(pair.value,key,ctx)):key=
toJS.toJS(pair,"",ctx),map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema,iterable,ctx){
const pairs$1=pairs.createPairs(schema,iterable,ctx),omap2=new this;return omap2.items=pairs$1.items,omap2}}YAMLOMap.tag="tag:yaml.org,2002:omap";const omap={collection:"\
seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(seq,onError),
seenKeys=[];for(const{key}of pairs$1.items)identity.isScalar(key)&&(seenKeys.includes(key.value)?onError(`Ordered maps must not include duplicate keys: ${key.value}`):
seenKeys.push(key.value));return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema,iterable,ctx)=>YAMLOMap.from(schema,iterable,ctx)};exports.YAMLOMap=YAMLOMap,
exports.omap=omap}),7221:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891),Pair=__nccwpck_require__2(5153),Scalar=__nccwpck_require__2(
4305),YAMLSeq=__nccwpck_require__2(3571);function resolvePairs(seq,onError){if(identity.isSeq(seq))for(let i=0;i<seq.items.length;++i){let item=seq.items[i];if(!identity.
isPair(item)){if(identity.isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");const pair=item.items[0]||new Pair.Pair(new Scalar.
Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){const cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}
${cn.comment}`:item.comment}item=pair}seq.items[i]=identity.isPair(item)?item:new Pair.Pair(item)}}else onError("Expected a sequence for this tag");return seq}function createPairs(schema,iterable,ctx){
const{replacer}=ctx,pairs2=new YAMLSeq.YAMLSeq(schema);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){
typeof replacer=="function"&&(it=replacer.call(iterable,String(i++),it));let key,value;if(Array.isArray(it))if(it.length===2)key=it[0],value=it[1];else throw new TypeError(
`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){const keys=Object.keys(it);if(keys.length===1)key=keys[0],value=it[key];else throw new TypeError(
`Expected tuple with one key, not ${keys.length} keys`)}else key=it;pairs2.items.push(Pair.createPair(key,value,ctx))}return pairs2}const pairs={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};exports.createPairs=createPairs,exports.pairs=pairs,exports.resolvePairs=resolvePairs}),
3381:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var map=__nccwpck_require__2(1231),_null=__nccwpck_require__2(5940),seq=__nccwpck_require__2(814),
string=__nccwpck_require__2(3724),binary=__nccwpck_require__2(743),bool=__nccwpck_require__2(8514),float=__nccwpck_require__2(2026),int=__nccwpck_require__2(7149),
merge=__nccwpck_require__2(4376),omap=__nccwpck_require__2(6683),pairs=__nccwpck_require__2(7221),set=__nccwpck_require__2(5340),timestamp=__nccwpck_require__2(
3932);const schema=[map.map,seq.seq,string.string,_null.nullTag,bool.trueTag,bool.falseTag,int.intBin,int.intOct,int.int,int.intHex,float.floatNaN,float.floatExp,
float.float,binary.binary,merge.merge,omap.omap,pairs.pairs,set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];exports.schema=schema}),5340:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1891),Pair=__nccwpck_require__2(5153),YAMLMap=__nccwpck_require__2(2938);class YAMLSet extends YAMLMap.YAMLMap{constructor(schema){
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
 all have null values")}else onError("Expected a mapping for this tag");return map}};exports.YAMLSet=YAMLSet,exports.set=set}),3932:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
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
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports.floatTime=floatTime,exports.intTime=intTime,exports.timestamp=timestamp}),6767:((__unused_webpack_module,exports)=>{
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
3376:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var anchors=__nccwpck_require__2(7048),identity=__nccwpck_require__2(1891),stringifyComment=__nccwpck_require__2(
2875),stringifyString=__nccwpck_require__2(3665);function createStringifyContext(doc,options){const opt=Object.assign({blockQuote:!0,commentString:stringifyComment.
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
${ctx.indent}${str}`:str}exports.createStringifyContext=createStringifyContext,exports.stringify=stringify}),3008:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1891),stringify=__nccwpck_require__2(3376),stringifyComment=__nccwpck_require__2(2875);function stringifyCollection(collection,ctx,options){
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
stringifyComment}),8577:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891),stringify=__nccwpck_require__2(3376),stringifyComment=__nccwpck_require__2(
2875);function stringifyDocument(doc,options){const lines=[];let hasDirectives=options.directives===!0;if(options.directives!==!1&&doc.directives){const dir=doc.
directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=!0)}hasDirectives&&lines.push("---");const ctx=stringify.
createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){lines.length!==1&&lines.unshift("");const cs=commentString(doc.commentBefore);
lines.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=!1,contentComment=null;if(doc.contents){if(identity.isNode(doc.contents)){if(doc.contents.spaceBefore&&
hasDirectives&&lines.push(""),doc.contents.commentBefore){const cs=commentString(doc.contents.commentBefore);lines.push(stringifyComment.indentComment(cs,""))}ctx.
forceBlockIndent=!!doc.comment,contentComment=doc.contents.comment}const onChompKeep=contentComment?void 0:()=>chompKeep=!0;let body=stringify.stringify(doc.contents,
ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=stringifyComment.lineComment(body,"",commentString(contentComment))),(body[0]==="|"||body[0]==="\
>")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.push(stringify.stringify(doc.contents,ctx));if(doc.directives?.
docEnd)if(doc.comment){const cs=commentString(doc.comment);cs.includes(`
`)?(lines.push("..."),lines.push(stringifyComment.indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;dc&&chompKeep&&(dc=
dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),lines.push(stringifyComment.indentComment(commentString(dc),
"")))}return lines.join(`
`)+`
`}exports.stringifyDocument=stringifyDocument}),3677:((__unused_webpack_module,exports)=>{function stringifyNumber({format,minFractionDigits,tag,value}){if(typeof value==
"bigint")return String(value);const num=typeof value=="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.
is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes("e")){let i=n.indexOf(
".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}exports.stringifyNumber=stringifyNumber}),9392:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var identity=__nccwpck_require__2(1891),Scalar=__nccwpck_require__2(4305),stringify=__nccwpck_require__2(3376),stringifyComment=__nccwpck_require__2(2875);function stringifyPair({
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
indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}exports.stringifyPair=stringifyPair}),3665:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
var Scalar=__nccwpck_require__2(4305),foldFlowLines=__nccwpck_require__2(6767);const getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.
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
stringifyString=stringifyString}),1360:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891);const BREAK=Symbol("bre\
ak visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(visitor);identity.isDocument(node)?
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
isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=visit,exports.visitAsync=visitAsync}),9087:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.r(__webpack_exports__2),__nccwpck_require__2.d(__webpack_exports__2,{main:()=>main});var runner_files_namespaceObject={};__nccwpck_require__2.
r(runner_files_namespaceObject),__nccwpck_require__2.d(runner_files_namespaceObject,{addMasks:()=>addMasks,loadState:()=>loadState,saveState:()=>saveState,setOutputs:()=>setOutputs,
writeSummary:()=>writeSummary});var run=__nccwpck_require__2(6093),version=__nccwpck_require__2(1438),outcome=__nccwpck_require__2(8737),catalogue=__nccwpck_require__2(
6491),rollout_error=__nccwpck_require__2(4794),github_context=__nccwpck_require__2(3443),interrupted=__nccwpck_require__2(3519),live_page=__nccwpck_require__2(9709);
const repositoryIn=env=>{const[owner,repo]=(env.GITHUB_REPOSITORY??"").split("/");return owner&&repo?{url:env.GITHUB_API_URL||"https://api.github.com",owner,repo}:
void 0},githubApi=(token,{url:baseUrl,...here})=>{let loaded;const load=async()=>(await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(329)]).then(
__nccwpck_require__2.bind(__nccwpck_require__2,1329))).getOctokit(token,{baseUrl}),ask=(question,of)=>answerOf(async signal=>(loaded??=load(),question(await loaded,
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
return{is:"done",value:await ask(AbortSignal.timeout(patienceMs))}}catch(error){if(attempt2===tries||(statusOf(error)??500)<500)return refusal(error)}},followedBy=async(first,next)=>first.
is==="done"?next(first.value):first,refusal=error=>{const why=`${field(error,"response","data","message")??(error instanceof Error?error.message:String(error))}`;
return statusOf(error)===403&&!isRateLimit(error)?{is:"forbidden",why}:{is:"failed",why}},isRateLimit=error=>field(error,"response","headers","x-ratelimit-remai\
ning")==="0"||field(error,"response","headers","retry-after")!==void 0,statusOf=error=>{const status=field(error,"status");return typeof status=="number"?status:
void 0},field=(value,...path)=>path.reduce((found,key)=>typeof found=="object"&&found!==null?Reflect.get(found,key):void 0,value);var comment=__nccwpck_require__2(
5464);const nothing={is:"done",value:void 0},noCommit={is:"failed",why:"this job has no commit"},commentPage=({event:{pullRequest,commit},jobUrl,log:log2},api)=>{
let known=pullRequest?{is:"done",value:pullRequest}:void 0;const find=async()=>{const found=commit?await api.findPullRequest(commit):nothing;return found.is!=="\
done"||(found.value===void 0&&log2.report({is:"note",text:"There is no pull request for this commit to comment on."}),known=found),found};return{name:"comment",
right:"pull-requests: write",put:async state=>followedBy(known??await find(),async number=>number===void 0?nothing:api.putComment(number,{mark:(0,comment.H)(state),
body:(0,comment.b)(state,{jobUrl,commit})}))}};var foreign_text2=__nccwpck_require__2(621),printable=__nccwpck_require__2(5097);const states={promoted:{deployment:"\
success",commit:"success"},unchanged:{deployment:"success",commit:"success"},split:{deployment:"success",commit:"success"},paused:{deployment:"in_progress",commit:"\
pending"},aborted:{deployment:"failure",commit:"failure"},"rolled-back":{deployment:"inactive",commit:"success"},"first-deployment-failed":{deployment:"failure",
commit:"failure"},refused:{deployment:"error",commit:"error"},stopped:{deployment:"error",commit:"error"},uncertain:{deployment:"error",commit:"error"},recovered:{
deployment:"inactive",commit:"success"},"left-open":{deployment:"error",commit:"error"}},running={deployment:"in_progress",commit:"pending"},stateOf=({outcome:outcome2})=>outcome2?
states[outcome2.kind]:running,deploymentStatus=(progress,jobUrl)=>({state:stateOf(progress).deployment,description:described(progress.sentence),logUrl:jobUrl,environmentUrl:(0,foreign_text2.
Dy)(environmentUrl(progress))}),environmentUrl=({outcome:outcome2,candidateUrl})=>outcome2&&outcome2.kind!=="paused"?outcome2.url:candidateUrl,commitStatus=(progress,jobUrl)=>({
state:stateOf(progress).commit,description:described(progress.sentence),context:`kn-rollout: ${progress.namespace}/${progress.service}`,url:jobUrl}),longest=140,
described=text=>{const characters=[...(0,printable.g)(text)];return characters.length<=longest?characters.join(""):`${characters.slice(0,longest-1).join("")}\u2026`},
statusPage=({event:{commit},jobUrl},api)=>({name:"commit status",right:"statuses: write",put:async state=>commit?api.setCommitStatus(commit,commitStatus(state,jobUrl)):
noCommit}),deploymentPage=({verb,event,jobUrl,...options},api,environment)=>{let known=options.deployment;const find=async({namespace,service})=>{const task=`kn\
-rollout:${namespace}/${service}`;if(verb==="finish")return nothing;if(verb!=="deploy")return api.findDeployment({environment,task});if(event.commit===void 0)return noCommit;
const description=`Rollout of ${service} in ${namespace}`;return api.createDeployment({commit:event.commit,environment,task,description})},found=async state=>{if(known!==
void 0)return{is:"done",value:known};const answer=await find(state);return answer.is!=="done"||answer.value===void 0||(known=answer.value,await options.keep(known)),
answer};return{name:"deployment",right:"deployments: write",put:async state=>followedBy(await found(state),async deployment=>deployment===void 0?nothing:api.setDeploymentStatus(
deployment,deploymentStatus(state,jobUrl)))}},pagesOf=(options,api)=>{const{github,dryRun}=options.settings,{deployment,status,comment:comment2}=github;return[...deployment&&
!dryRun?[deploymentPage(options,api,deployment)]:[],...status&&!dryRun?[statusPage(options,api)]:[],...comment2?[commentPage(options,api)]:[]]};function githubDisplay(options){
const{github}=options.settings;if(!(0,live_page.SI)(options.verb)||!(github.deployment||github.comment||github.status))return;const repository=repositoryIn(options.
env);if(!github.token||!repository)return without(options,"`github-token` is empty");const pages=pagesOf(options,githubApi(github.token,repository)),answers=answersOf(
options,pages),put=(page,state)=>page.put(state).catch(broken),live=(0,live_page.t6)(pages.map(page=>async state=>answers.received(page,await put(page,state))),
event=>!options.settings.dryRun||event.is==="ended");return{reporter:reporterOf(options,live.reporter),settled:async(patienceMs2,clock2)=>{await live.settled(patienceMs2,
clock2),answers.ended()}}}const broken=error=>({is:"failed",why:String(error)}),without=({log:log2,event},why)=>{log2.report({is:"note",text:event.isFork?forkNote:
`No deployment, comment or status on GitHub: ${why}.`})},reporterOf=({verb},pages)=>({report:event=>pages.report(event.is==="ended"&&verb==="finish"?{...event,outcome:(0,interrupted.
B)(event.outcome)}:event)}),forkNote="This pull request is from a fork with a read-only token, so there is no deployment, comment or status on GitHub.",answersOf=({
log:log2,event},pages)=>{const last=new Map,isForbidden=()=>[...last.values()].some(({is})=>is==="forbidden");return{received:(page,answer)=>{answer.is==="forbi\
dden"&&!isForbidden()&&log2.report(event.isFork?fork:forbidden(pages,answer.why)),last.set(page,answer)},ended:()=>{for(const page of pages){const answer=last.get(
page);answer?.is==="failed"&&log2.report(failed(page,answer.why))}}}},fork={is:"note",text:forkNote},forbidden=(pages,why)=>({is:"warning",code:"W_GITHUB_RIGHTS",
message:`This job lacks permissions on GitHub: ${why}.`,cure:`Add to the job: permissions: { ${["contents: read",...pages.map(({right})=>right)].join(", ")} }`}),
failed=({name},why)=>({is:"warning",code:"W_GITHUB",message:`Could not update the ${name} on GitHub with the outcome: ${why}.`});var external_node_fs_=__nccwpck_require__2(
3024),ci_context=__nccwpck_require__2(5387);const eventOf=(payload,env)=>{const repository=env.GITHUB_REPOSITORY,run2=at(payload,"workflow_run"),head=at(payload,
"pull_request","head")??run2,from=event_text(at(payload,"pull_request","head","repo","full_name")??at(run2,"head_repository","full_name"));return{...(0,ci_context.
E)({commit:event_text(at(head,"sha")??at(head,"head_sha"))??env.GITHUB_SHA,pullRequest:pullRequestIn(payload)}),isFork:head!==void 0&&from!==repository}},pullRequestIn=payload=>{
const commented=at(payload,"issue","pull_request")===void 0?void 0:at(payload,"issue","number"),number=at(payload,"pull_request","number")??commented??at(payload,
"workflow_run","pull_requests","0","number");return typeof number=="number"||typeof number=="string"?(0,ci_context.r)(String(number)):void 0},readEvent=env=>eventOf(
payloadIn(env.GITHUB_EVENT_PATH),env),payloadIn=path=>{try{return path?JSON.parse((0,external_node_fs_.readFileSync)(path,"utf8")):void 0}catch{return}},at=(value,...path)=>path.
reduce((found,key)=>typeof found=="object"&&found!==null?new Map(Object.entries(found)).get(key):void 0,value)??void 0,event_text=value=>typeof value=="string"?
value:void 0;var log=__nccwpck_require__2(8282),yaml=__nccwpck_require__2(3931);const secretKeys=["token","id-token","access-token","refresh-token","client-secr\
et","password","client-key-data"],shortest=8,secretsOf=kubeconfig=>{const lines=(valuesIn(kubeconfig)??valuesByLook(kubeconfig)).flatMap(value=>value.split(/[\r\n]+/)).
map(line=>line.trim());return[...new Set(lines.filter(line=>line.length>=shortest))]},valuesIn=kubeconfig=>{try{const config=(0,yaml.h)(kubeconfig);return typeof config==
"object"&&config!==null?valuesOf(config,new Set):void 0}catch{return}},valuesOf=(node,seen)=>{if(seen.has(node))return[];seen.add(node);const fields=Object.entries(
node);return[...variableOf(node),...fields.flatMap(([key,value])=>typeof value=="object"&&value!==null?valuesOf(value,seen):secretKeys.includes(key)?[String(value??
"")]:[])]},variableOf=node=>"name"in node&&"value"in node&&!/REGION|PROFILE/.test(String(node.name))?[String(node.value??"")]:[],look=new RegExp(`["']?\\b(?:${[
...secretKeys,"value"].join("|")})["']?\\s*:\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|'([^']*)'|([^\\s"',}]+))`,"g"),valuesByLook=kubeconfig=>[...kubeconfig.matchAll(look)].
map(([,double,single,bare])=>double??single??bare??""),setOutputs=async outputs2=>{const{setOutput}=await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.
e(825)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,2825));for(const[name,value]of Object.entries(outputs2))setOutput(name,value)},saveState=async(name,value)=>(await Promise.
all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(825)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,2825))).saveState(name,value),loadState=async name=>(await Promise.
all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(825)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,2825))).getState(name)||void 0,writeSummary=async markdown=>{
const{summary}=await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(825)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,2825));await summary.
addRaw(cut(markdown)).write()},addMasks=async secrets=>{const{setSecret}=await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(825)]).then(__nccwpck_require__2.
bind(__nccwpck_require__2,2825));for(const secret of secrets)setSecret(secret)},summaryLimit=1e6,cut=markdown=>Buffer.byteLength(markdown)<=summaryLimit?markdown:
`${Buffer.from(markdown).subarray(0,summaryLimit).toString()}

(The summary was too long and is cut off here.)
`;var fan_out=__nccwpck_require__2(6045),outputs=__nccwpck_require__2(1899),run_facts=__nccwpck_require__2(8670),summary_summary=__nccwpck_require__2(8012),endings2=__nccwpck_require__2(
3588),parse=__nccwpck_require__2(4120),settings_catalogue=__nccwpck_require__2(7017),file=__nccwpck_require__2(6985);const fromInputs=({env,cwd})=>{const inputs=Object.
entries(env).flatMap(([key,text=""])=>key.startsWith("INPUT_")&&text.trim()!==""?[[key.slice(6).toLowerCase(),text]]:[]),given=new Map(inputs);return{given,known:settings_catalogue.
Sh,spell:name=>name,...(0,file.U)(given,cwd),problems:[]}};async function main(program,files=runner_files_namespaceObject){const signal=program.interrupt(),warn=message=>program.
write(`::warning title=kn-rollout::${(0,printable.g)(message)}`),driver=await files.loadState("driver"),isPost=driver!==void 0;return isPost&&await files.loadState(
"ended")==="true"?0:step({...program,files,warn,signal},{isPost,driver:driver??(0,run.D)()})}async function step(face,{isPost,driver}){const{env,cwd,files,write,
warn,signal,clock:clock2}=face,raw=fromInputs({env,cwd});await files.addMasks([...secretsOf(raw.given.get("kubeconfig")??""),...tokenIn(raw)]);const service=raw.
given.get("service")??"kn-rollout",summary=(0,summary_summary.G)(service),told=withFacts(face),reporter=told((0,fan_out.Y)([(0,log.T)(write,service),summary],warn)),
{outcome:outcome2,display}=await attempt(face,{isPost,raw,driver,reporter,told}),isSilent=isPost&&outcome2.kind==="unchanged";return isSilent||await handOn(face,
outcome2,summary.markdown()),await display?.settled(signal.aborted?cancelledMs:usualMs,clock2),isSilent?0:(0,endings2.F)(outcome2)}const withFacts=({env,clock:clock2})=>{
const{commit}=readEvent(env),context={...(0,github_context.h4)(env),commit,commitUrl:(0,github_context.Bg)(env,commit)},run2=(0,run_facts.V)(context,{version:version.
r,startedMs:clock2.now()});return reporter=>(0,run_facts.J)(run2,clock2.now,reporter)},tokenIn=({given})=>[given.get("github-token")?.trim()??[]].flat(),[usualMs,
cancelledMs]=[15e3,2e3];async function attempt(face,{isPost,raw,driver,reporter:log2,told}){const{env,files,warn,signal:interrupt}=face,settings=settingsOf(raw,
log2);if("kind"in settings)return{outcome:settings};settings.kubeconfig&&"content"in settings.kubeconfig&&await files.addMasks(secretsOf(settings.kubeconfig.content));
const verb=isPost?"finish":settings.command;try{isPost||await keepDriver(face,verb,driver)}catch(error){return{outcome:(0,outcome.J5)(error,log2)}}const display=await displayOf(
face,{verb,settings,log:log2}),reporter=display?(0,fan_out.Y)([log2,told(display.reporter)],warn):log2,{run:job,attempt:attempt2,jobUrl}=(0,github_context.h4)(env),
context={driver,reporter,interrupt,settings,env,job:{run:job,attempt:attempt2,url:jobUrl}};return{outcome:await(0,run.e)(verb,context),display}}const opening=new Set(
["deploy","promote","rollback"]);async function keepDriver(face,verb,driver){const save=()=>face.files.saveState("driver",driver);if(!opening.has(verb))return optional(
face,"the state for the post step",save);try{await save()}catch(error){throw(0,catalogue.V2)("E_STATE_FILE",{why:reasonOf(error)},error)}}async function displayOf(face,{
verb,settings,log:log2}){const{env,files}=face,save=(name,value)=>optional(face,"the state for the post step",()=>files.saveState(name,value));if(verb==="finish"&&
await files.loadState("shown")===void 0)return;const display=githubDisplay({settings,verb,env,log:log2,event:readEvent(env),jobUrl:(0,github_context.h4)(env).jobUrl,
deployment:Number(await files.loadState("deployment"))||void 0,keep:deployment=>save("deployment",String(deployment))});return display&&await save("shown","true"),
display}function settingsOf(raw,reporter){try{return(0,parse.q)(raw)}catch(error){if(!(error instanceof rollout_error.a))throw error;return(0,outcome.J5)(error,
reporter)}}async function handOn(face,outcome2,markdown){const{env,files}=face;outcome2.kind!=="uncertain"&&await optional(face,"the state for the post step",()=>files.
saveState("ended","true")),await optional(face,"the outputs",()=>files.setOutputs((0,outputs.Y)(outcome2))),markdown&&env.GITHUB_STEP_SUMMARY&&await optional(face,
"the summary",()=>files.writeSummary(markdown))}async function optional({warn},what,write){try{await write()}catch(error){warn(`Could not write ${what}: ${reasonOf(
error)}`)}}const reasonOf=error=>error instanceof Error?error.message:String(error)}),7380:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{d:()=>realClock});const longestMs=2**31-1,realClock={now:()=>performance.timeOrigin+performance.now(),sleep:(ms,signal)=>new Promise(
resolve=>{if(signal?.aborted)return resolve();const done=()=>{clearTimeout(timer),signal?.removeEventListener("abort",done),resolve()},timer=setTimeout(done,Math.
min(ms,longestMs));signal?.addEventListener("abort",done,{once:!0})})}}),6093:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{D:()=>newDriver,e:()=>run_run});var external_node_crypto_=__nccwpck_require__2(7598),catalogue=__nccwpck_require__2(
6491),context_outcome=__nccwpck_require__2(8737);const leftBehind=new Error("nobody waits for it any more");async function firstOf(waits,unless){const over=new AbortController,
signal=unless?AbortSignal.any([over.signal,unless]):over.signal,running=waits.map(wait2=>wait2(signal));for(const each of running)each.catch(()=>{});try{return await Promise.
race(running)}finally{over.abort(leftBehind)}}const aborted=signal=>new Promise(resolve=>{signal.aborted?resolve():signal.addEventListener("abort",()=>resolve(),
{once:!0})});function createNotifier(){const waiting2=new Set;let isKept=!1;return{notify:()=>{isKept=waiting2.size===0;for(const wake2 of[...waiting2])wake2()},
next:signal=>new Promise(resolve=>{const wake2=()=>{waiting2.delete(wake2),signal.removeEventListener("abort",wake2),resolve()};if(isKept||signal.aborted)return isKept=
!1,resolve();waiting2.add(wake2),signal.addEventListener("abort",wake2,{once:!0})})}}async function until(world,holds2,ms,unless){const end2=world.clock.now()+ms;
for(;;){const snapshot=world.cluster.snapshot();if(holds2(snapshot))return!0;const left=end2-world.clock.now();if(left<=0||unless?.aborted)return!1;await firstOf(
[signal=>world.cluster.changed(snapshot,signal),signal=>world.clock.sleep(left,signal)],unless)}}const neverAborted=new AbortController().signal;var cluster=__nccwpck_require__2(
1902),rollout_error=__nccwpck_require__2(4794);const rulesOf=rights2=>[...new Set(rights2.map(({group:group2,resource})=>`${group2}/${resource}`))].map(key=>{const of=rights2.
filter(({group:group3,resource:resource2})=>`${group3}/${resource2}`===key),{group:group2="",resource=""}=of[0]??{};return{apiGroups:[group2],resources:[resource],
verbs:[...new Set(of.map(({verb})=>verb))]}});function grantOf(rights2,{namespace,user}){const rules=rulesOf(rights2),name=["kn-rollout",...rules.flatMap(({verbs:verbs2,
resources})=>[...verbs2,...resources])].join("-").replaceAll("/","-");return`apiVersion: v1
kind: List
items:
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata:
      name: ${name}
      namespace: ${role_manifest_text(namespace)}
    rules:
${rules.map(ruleText).join(`
`)}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata:
      name: ${name}
      namespace: ${role_manifest_text(namespace)}
    roleRef:
      apiGroup: rbac.authorization.k8s.io
      kind: Role
      name: ${name}
    subjects:
      - ${subjectOf(user).join(`
        `)}`}const ruleText=({apiGroups,resources,verbs:verbs2})=>`      - apiGroups: [${apiGroups.map(role_manifest_text).join(", ")}]
        resources: [${resources.join(", ")}]
        verbs: [${verbs2.join(", ")}]`,subjectOf=(user="THE-USER-OF-THIS-JOB")=>{const[,namespace,name]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(user)??[];
return namespace!==void 0&&name!==void 0?["kind: ServiceAccount",`name: ${role_manifest_text(name)}`,`namespace: ${role_manifest_text(namespace)}`]:["kind: User",
`name: ${role_manifest_text(user)}`,"apiGroup: rbac.authorization.k8s.io"]},role_manifest_text=name=>/^[a-z][a-z0-9.-]*$/.test(name)&&!words.has(name)?name:JSON.
stringify(name),words=new Set(["true","false","yes","no","on","off","null","y","n"]),knative="serving.knative.dev",refused="The rollout is refused before anythi\
ng is changed.",rightRows=[{verbs:["get","list","watch"],group:knative,resource:"services",on:"always",reason:"To read the Service, and to notice changes by oth\
er clients during a rollout.",without:refused},{verbs:["list","watch"],group:knative,resource:"configurations",on:"always",reason:"To know when Knative has proc\
essed a template.",without:refused},{verbs:["list","watch"],group:knative,resource:"revisions",on:"always",reason:"To know which Revisions are ready, and how ma\
ny pods they have.",without:refused},{verbs:["list","watch"],group:knative,resource:"routes",on:"always",reason:"To know when a traffic split is in effect.",without:refused},
{verbs:["patch"],group:knative,resource:"services",on:"change",reason:"To deploy, to shift traffic, and to store the state of the rollout on the Service.",without:refused},
{verbs:["create"],group:knative,resource:"services",on:"create",reason:"To create a Service that does not exist yet.",without:refused},{verbs:["delete"],group:knative,
resource:"services",on:"delete",reason:"To delete a new Service if its first deployment fails (on-first-failure: delete).",without:refused},{verbs:["patch"],group:knative,
resource:"revisions",on:"scale",reason:"To start pods before traffic arrives (Knative 1.21 and later).",without:"Pods cannot be scaled up before a shift: the ca\
ndidate is only kept from scaling to zero, and a large step may find too few pods."},{verbs:["get","patch"],group:"autoscaling.internal.knative.dev",resource:"p\
odautoscalers",on:"hold",reason:"To start and hold pods before Knative 1.21, which does not follow min-scale on Revisions. Not needed from 1.21 on.",without:"Be\
fore Knative 1.21 pods are not held: the candidate is only kept from scaling to zero, and stable may have fewer pods when traffic returns to it."},{verbs:["list",
"watch"],group:"",resource:"pods",on:"see",reason:"To report within seconds why a candidate does not start.",without:"Pods cannot be watched: a failed start is \
reported late, and only with the reason that Knative gives."},{verbs:["get"],group:"",resource:"pods/log",on:"see",reason:"To show the log of a candidate while \
it starts, and its last lines if it crashes.",without:"Logs cannot be read: the log of the candidate is missing from the report."},{verbs:["list"],group:"",resource:"\
events",on:"see",reason:"To explain why a pod is not created, not scheduled, or cannot pull its image.",without:"Events cannot be read: they are missing from th\
e report if a pod does not start."},{verbs:["get"],group:"",resource:"pods/proxy",on:"count",reason:"To count users' requests and their errors by the metrics of\
 each pod (port 9091). RBAC cannot narrow it to that port: it reaches any port of any pod of the namespace.",without:"Users' requests are not measured, only pro\
bes are."},{verbs:["get"],group:"",resource:"pods/proxy",on:"through-pods",reason:"For a job that cannot reach the tag URL, or gets answers there that are not p\
roven to come from the candidate: requests to the pod then go through the API server.",without:"The rollout is refused, or aborted at 0 %, if answers at the tag\
 URL do not prove it either."}],rightsFor=(...occasions)=>rightRows.filter(({on})=>occasions.includes(on)).flatMap(rightsOf),rightsOf=({verbs:verbs2,group:group2,
resource})=>verbs2.map(verb=>({verb,group:group2,resource})),sameRight=(one2,other)=>one2.verb===other.verb&&one2.group===other.group&&one2.resource===other.resource,
rightText=({verb,group:group2,resource})=>`${verb} ${resource}${group2?`.${group2}`:""}`;async function openCluster(world,...occasions){try{const snapshot=await world.
cluster.open();return occasions.includes("change")&&refuseDeleted(world,snapshot),snapshot}catch(error){if(!(error instanceof rollout_error.a)||error.code!=="E_\
FORBIDDEN")throw error;const needed=rightsFor("always",...occasions),missing=await world.cluster.missing(needed);if(missing.length>0)throw await forbidden(world,
missing);const cure=(0,cluster.r)((await grantingTo(world,needed)).grant);throw new rollout_error.a(error.code,{message:error.message,cure},{cause:error})}}function refuseDeleted({
cluster:{target:target2}},{service}){if(!service?.deleting)return;const{since,finalizers}=service.deleting;throw(0,catalogue.V2)("E_BEING_DELETED",{...target2,since,
finalizers:finalizers.join(", ")})}async function learnRights(world,...occasions){const isOld=world.knative.age==="before-1.21",[needed,wanted]=[rightsFor("alwa\
ys","change",...occasions),rightsFor(isOld?"hold":"scale","see")],missing=await world.cluster.missing([...needed,...wanted]),lacks=right=>missing.some(each=>sameRight(
each,right));if(wanted.some(lacks)&&await warn(world,wanted.filter(lacks)),needed.some(lacks))throw await forbidden(world,needed.filter(lacks));isOld?world.may.
patchAutoscalers=!rightsFor("hold").some(lacks):world.may.patchRevisions=!lacks({verb:"patch",group:knative,resource:"revisions"})}async function learnHoldRights(world){
if(world.may.patchAutoscalers!==void 0)return;const missing=await world.cluster.missing(rightsFor("hold"));world.may.patchAutoscalers=missing.length===0,missing.
length>0&&await warn(world,missing)}async function warn(world,missing){const{user,grant}=await grantingTo(world,missing),lacks=right=>missing.some(each=>sameRight(
each,right)),missed2=rightRows.filter(row=>rightsOf(row).some(lacks)).map(({without:without2})=>without2);world.reporter.report({is:"warning",code:"W_RIGHTS",message:`${user}\
 lacks optional permissions: ${textOf(missing)}. ${missed2.join(" ")}`,cure:(0,cluster.r)(grant)})}const refusedWrite=async(world,result)=>result.lacks?forbidden(
world,[result.lacks]):(0,catalogue.V2)("E_WRITE_REFUSED",result);async function forbidden(world,missing){return(0,catalogue.V2)("E_FORBIDDEN",{rights:textOf(missing),
...await grantingTo(world,missing)})}async function grantingTo({cluster:cluster2},rights2){const user=await cluster2.user(),to={namespace:cluster2.target.namespace,
...user===void 0?{}:{user}};return{user:user??"This user",grant:grantOf(rights2,to)}}const textOf=rights2=>rights2.map(rightText).join(", ");function moveOf(onNewer,{
is}){switch(is){case"free":return"go";case"left":return"take-over";case"alive":return whileAlive[onNewer];case"paused":return whilePaused[onNewer]}}const whileAlive={
wait:"wait",refuse:"refuse",abort:"wait",supersede:"take-over"},whilePaused={wait:"refuse",refuse:"refuse",abort:"take-over",supersede:"take-over"};function turnOf({
journal:journal2,driver},{nowMs,...asker}){if(journal2===void 0||journal2==="unreadable")return{is:"free"};const forMs=leftOf(journal2,nowMs);return driver!==void 0?
forMs<=0||driver===asker.driver||isEarlierAttempt(journal2.job,asker.job)?{is:"left",journal:journal2,driver}:{is:"alive",journal:journal2,driver,forMs}:journal2.
stage!=="paused"?{is:"free"}:forMs>0?{is:"paused",journal:journal2}:{is:"left",journal:journal2}}const weekMs=168*36e5,furthestMs=({steps,limits:{readyMs,routeMs,
totalMs}})=>Math.max(0,...steps.map(({holdMs})=>holdMs))+readyMs+routeMs+totalMs+weekMs,leftOf=({deadlineMs,plan:plan2},nowMs)=>{const leftMs=deadlineMs-nowMs;return leftMs>
furthestMs(plan2)?0:leftMs},isEarlierAttempt=(theirs,ours2)=>theirs?.run!==void 0&&theirs.run===ours2?.run&&(theirs.attempt??0)<(ours2.attempt??0);async function awaitTurn(world,untilMs){
let announced2;for(;;){const snapshot=world.cluster.snapshot(),turn=readTurn(world,snapshot),move=moveOf(world.settings.onNewer,turn);if(turn.is==="free"||move===
"go"||move==="take-over")return turn;if(turn.is!=="alive")throw paused(world,turn.journal);const{journal:journal2,forMs}=turn,leftMs=untilMs-world.clock.now();if(move===
"refuse"||world.interrupt.aborted||leftMs<=0)throw locked(world,journal2);announced2!==journal2.id&&world.reporter.report({is:"waiting-for-driver",journal:journal2,
forMs}),announced2=journal2.id,await firstOf([signal=>world.cluster.changed(snapshot,signal),signal=>world.clock.sleep(Math.min(forMs,leftMs),signal)],world.interrupt)}}
function readTurn(world,snapshot){if(isLockedUnread(snapshot))throw unreadJournal(world,snapshot);return turnNow(world,snapshot)}const isLockedUnread=({service})=>service?.
journal==="unreadable"&&(service.driver!==void 0||service.hasNewerJournal===!0),unreadJournal=({cluster:{target:target2}},{service})=>(0,catalogue.V2)("E_JOURNA\
L",{...target2,isNewer:service?.hasNewerJournal===!0}),turnNow=(world,{service})=>turnOf(service??{},askerOf(world)),askerOf=({cluster:cluster2,driver,job})=>({
nowMs:cluster2.serverNow(),driver,...job?{job}:{}}),locked=({cluster:{target:target2}},{id,job})=>(0,catalogue.V2)("E_LOCKED",{...target2,by:job?.run??`rollout ${id}`,
url:job?.url}),paused=({cluster:{target:target2}},{plan:plan2,job})=>(0,catalogue.V2)("E_PAUSED",{...target2,percent:plan2.pauseAt??0,url:job?.url}),pollMs=1e3,
noCounts={n:0,bad:0},plus=(a,b)=>({n:a.n+b.n,bad:a.bad+b.bad}),shareOf=({n,bad})=>n>0?bad/n:0,soundOf=counts2=>counts2.bad>=0&&counts2.n>=counts2.bad&&Number.isFinite(
counts2.n)?counts2:noCounts,timesHold=4,leastMs=12e4,longestHoldMs=({maxHoldMs},holdMs)=>holdMs===0?0:inPolls(Math.max(holdMs,maxHoldMs??Math.max(timesHold*holdMs,
leastMs))),inPolls=ms=>Math.ceil(ms/pollMs)*pollMs,slackMs=1e4;function longestInTime({plan:plan2,step:step2},leftMs){const{holdMs}=plan2.steps[step2]??{holdMs:0},
later=plan2.steps.slice(step2+1).reduce((sum2,each)=>sum2+each.holdMs,0),longestMs2=Math.min(longestHoldMs(plan2,holdMs),leftMs-later-slackMs);return holdMs===0?
0:inPolls(Math.max(holdMs,longestMs2))}var traffic=__nccwpck_require__2(2105);const servesNobody=health=>health===void 0||health.ready.status==="False"&&health.
replicas===0;function partShares(shares,isBroken){return{serving:shares.filter(({revision})=>!isBroken(revision)),broken:shares.filter(({revision})=>isBroken(revision))}}
function withoutBroken(list2,isBroken){const serving=list2.filter(target2=>target2.percent&&!isBroken(target2));if(serving.length===0)return;const shares=(0,traffic.
fc)(100,serving.map(({percent:percent2=0},index)=>({revision:String(index),percent:percent2}))),kept2=list2.flatMap(target2=>{const index=serving.indexOf(target2);
return index>=0?[{...target2,percent:shares[index]?.percent??0}]:!!target2.percent&&target2.tag===void 0?[]:[target2.percent?{...target2,percent:0}:target2]});return(0,traffic.
Zu)(kept2)}const writes_closed={journal:null,driver:null,active:!1},claimed=(journal2,{nowMs},driver)=>({...(0,traffic.UN)(journal2.intended,journal2.before)?{}:
{traffic:journal2.intended},journal:{...journal2,deadlineMs:deadline(journal2,"readyMs",nowMs)},driver,active:!0}),deployed=(journal2,facts2,template)=>{const isFirst=journal2.
stable.length===0,list2=isFirst?(0,traffic.MG)(journal2):(0,traffic.nb)((0,traffic.dp)(journal2.before,journal2.floating),journal2.tags.candidate);return{...isFirst?
{tags:ours(journal2,facts2)}:{},...withTraffic(journal2,(0,traffic.r3)(list2,facts2.isReady),{stage:"deployed",...writes_until(journal2,"readyMs",facts2)}),...template===
void 0?{}:{template}}},presented=(journal2,facts2,{candidate,emptyUrl})=>{const known={...journal2,candidate,...emptyUrl===void 0?{}:{emptyUrl}},list2=journal2.
stable.length===0?journal2.intended:(0,traffic.lD)(known,0),names2=[candidate,...journal2.stable.map(({revision})=>revision)],scale2=Object.fromEntries(names2.map(
name=>[name,facts2.minScaleOf(name)]));return{...withTraffic(known,(0,traffic.r3)(list2,facts2.isReady),{stage:"presented",scale:{...scale2,...journal2.scale},...writes_until(
journal2,"readyMs",facts2)}),tags:ours(journal2,facts2)}},held=(journal2,facts2,{hold:hold2,scale:scale2})=>({journal:{...journal2,hold:hold2,scale:scale2,...writes_until(
journal2,"readyMs",facts2)}}),shifted=(journal2,facts2,step2)=>{const list2=(0,traffic.lD)(journal2,journal2.plan.steps[step2]?.percent??0);return withTraffic(journal2,
(0,traffic.r3)(list2,facts2.isReady),{stage:"stepping",step:step2,...writes_until(journal2,step2,facts2)})},extended=(journal2,facts2,{wait:wait2,extraMs=0})=>({
journal:{...journal2,deadlineMs:deadline(journal2,wait2,facts2.nowMs)+extraMs}}),writes_paused=(journal2,{nowMs},pauseTimeoutMs)=>({driver:null,journal:{...journal2,
stage:"paused",deadlineMs:nowMs+pauseTimeoutMs}}),promoting=(journal2,facts2)=>({journal:{...journal2,stage:"promoting",...writes_until(journal2,"routeMs",facts2)}}),
settled=(journal2,facts2,{form,keep:keep2,isJudged})=>({traffic:(0,traffic.r3)((0,traffic.tU)(journal2,form,keep2),facts2.isReady).traffic,tags:ours(journal2,facts2),
verdicts:{...facts2.verdicts,...retired(journal2,facts2),[journal2.candidate]:isJudged?good(facts2):notJudged(facts2)},...journal2.metadata,...writes_closed}),splitKept=(journal2,facts2)=>({
tags:ours(journal2,facts2),...journal2.metadata,...writes_closed}),aborting=(journal2,facts2,reason)=>withTraffic(journal2,returned(journal2,facts2),{stage:"abo\
rting",reason,...writes_until(journal2,"readyMs",facts2)});function returned(journal2,facts2){if(journal2.stage==="claimed"||journal2.stable.length===0)return{traffic:journal2.
intended,parked:[]};const home=(0,traffic.lT)(journal2),isGone=target2=>isOnGone(target2,facts2),list2=home.some(isGone)?withoutBroken(home,isGone)??onCandidate(
journal2,facts2)??home:home;return(0,traffic.r3)(list2,facts2.isReady)}const isOnGone=({percent:percent2,revisionName},{exists})=>!!percent2&&revisionName!==void 0&&
!exists(revisionName),onCandidate=(journal2,{isReady})=>{const{candidate}=journal2;return candidate&&isReady(candidate)?(0,traffic.tU)({...journal2,candidate},"\
pinned","none"):void 0},restored=(journal2,facts2,template)=>({...template===void 0?{}:{template},...extended(journal2,facts2,{wait:"readyMs"})}),listed=(journal2,facts2,{
revision,minScale})=>{const isListed=journal2.intended.some(({revisionName})=>revisionName===revision),entry={revisionName:revision,latestRevision:!1,percent:0},
traffic2=isListed?journal2.intended:[...journal2.intended,entry],scale2={[revision]:minScale,...journal2.scale};return{traffic:traffic2,journal:{...journal2,intended:traffic2,
scale:scale2,...writes_until(journal2,"readyMs",facts2)}}},formReturned=(journal2,facts2,{traffic:traffic2,parked})=>withTraffic(journal2,{traffic:traffic2,parked},
{stage:"aborting",...writes_until(journal2,"routeMs",facts2)}),cleanedUp=(facts2,bad)=>({verdicts:{...facts2.verdicts,...bad&&{[bad.revision]:{is:"bad",at:timeText(
facts2),why:bad.why}}},...writes_closed}),stopped=journal2=>({driver:null,active:!1,journal:{...journal2,stage:"stopped",reason:"traffic"}}),takenOver=(journal2,{
nowMs},driver,job)=>{const{job:_,...kept2}=journal2,deadlineMs=deadline(journal2,"readyMs",nowMs);return{driver,active:!0,journal:{...kept2,deadlineMs,...job?{job}:
{}}}};function reopened(journal2,live,asked){return journal2.stage==="stopped"||asked&&!(0,traffic.UN)(live,journal2.intended)?{...journal2,stage:"stepping",intended:live,
before:(0,traffic.Sl)(live,journal2)}:journal2.stage==="paused"?{...journal2,stage:"stepping"}:journal2}const unmarked=()=>({driver:null,active:!1}),writes_slackMs=3e4;
function deadline({plan:plan2},wait2,nowMs){const{readyMs,routeMs}=plan2.limits,ms=typeof wait2=="number"?longestHoldMs(plan2,plan2.steps[wait2]?.holdMs??0)+routeMs+
readyMs:plan2.limits[wait2];return nowMs+ms+writes_slackMs}const writes_until=(journal2,wait2,{nowMs})=>({deadlineMs:deadline(journal2,wait2,nowMs)}),withTraffic=(journal2,{
traffic:traffic2,parked},changes)=>({traffic:traffic2,journal:{...journal2,...changes,intended:traffic2,parked}}),ours=({tags},facts2)=>[...new Set([...facts2.ownTags,
tags.candidate,tags.stable])].toSorted(),timeText=({nowMs})=>new Date(nowMs).toISOString(),notJudged=facts2=>({is:"not-judged",at:timeText(facts2)}),good=facts2=>({
is:"good",at:timeText(facts2)});function retired({stable,scale:scale2,hold:hold2},facts2){if(hold2!=="revision")return{};const withScale=({revision})=>{const minScale=scale2[revision];
return minScale?[[revision,{...facts2.verdicts[revision]??notJudged(facts2),minScale}]]:[]};return Object.fromEntries(stable.flatMap(withScale))}const freshMemory=(clock3,deployment)=>({
startedMs:clock3.now(),...deployment?{deployment}:{},candidate:{isReady:!1,isMeasured:!1,health:"not-run",tagHost:"not-asked"},pods:{scaledFor:-1,scaledAtMs:clock3.
now(),wanted:{},stablePods:0},exposure:[],before:[],steps:[],background:new AbortController});var read_snapshot=__nccwpck_require__2(5389);function decide(plan2,now){
if(now.foreign)return{do:"stop",because:now.foreign};if(now.silent)return{do:"give-up",because:"api-silent"};switch(now.stage){case"aborting":return decide_aborting(
plan2,now);case"promoting":return{do:"finish-promotion"};case"claimed":return abortIfDue(now)??followed(now)??{do:"deploy"};case"deployed":return abortIfDue(now)??
followed(now)??started(plan2,now);case"presented":return abortIfDue(now)??followed(now)??decide_presented(plan2,now);case"stepping":return abortIfDue(now)??followed(
now)??stepping(plan2,now);case"paused":return abortIfDue(now)??{do:"pause"};case"stopped":return{do:"stop",because:"traffic"}}}const decide_aborting=(plan2,now)=>now.
isStranded?{do:"abort",because:now.abortBecause??"stable-gone"}:now.inForce?{do:"clean-up"}:waiting(now,plan2.limits.routeMs,{do:"give-up",because:"route-stuck"}),
abortIfDue=now=>now.abortBecause?{do:"abort",because:now.abortBecause}:now.isStranded?{do:"abort",because:"stable-gone"}:now.candidate==="failed"?{do:"abort",because:"\
candidate-failed"}:void 0,followed=now=>now.isFollowed?void 0:{do:"follow"};function started(plan2,now){return now.tagHost==="not-asked"?{do:"watch-tag-host"}:now.
candidate==="ready"?now.tagHost==="known"?{do:"tag-candidate"}:{do:"wait",atMostMs:plan2.limits.totalMs}:now.candidate==="never"?{do:"abort",because:"candidate-\
not-made"}:waiting(now,plan2.limits.readyMs,{do:"abort",because:"candidate-not-ready"})}function decide_presented(plan2,now){return now.inForce?now.health==="fa\
iled"?{do:"abort",because:"health-failed"}:now.health==="unreachable"?{do:"abort",because:"health-unreachable"}:now.health==="not-proven"?{do:"abort",because:"h\
ealth-not-proven"}:enter(plan2,now,0,now.health):routeWait(plan2,now)}function stepping(plan2,now){if(!now.inForce)return routeWait(plan2,now);if(!now.isHeld)return{
do:"begin-hold"};if(now.verdict==="failed")return{do:"abort",because:"analysis-failed"};if(now.verdict==="outage-over")return{do:"hold-again"};const{holdMs,percent:percent2}=stepAt(
plan2,now.step);if(now.heldMs<holdMs)return untilNextPoll(now,holdMs);const isOpen=now.verdict==="inconclusive"||now.verdict==="outage",longestMs2=now.longestMs+
(now.scaled?plan2.limits.readyMs:0);return isOpen&&now.heldMs<longestMs2?untilNextPoll(now,longestMs2):(isOpen?withoutVerdict(plan2,now):void 0)??passed(plan2,now,
percent2)}const untilNextPoll=({heldMs},endMs)=>({do:"wait",atMostMs:Math.min(endMs-heldMs,pollMs-heldMs%pollMs)});function withoutVerdict({onInconclusive},{verdict}){
return verdict==="outage"||onInconclusive==="abort"?{do:"abort",because:"analysis-inconclusive"}:onInconclusive==="hold"?{do:"hold-again"}:void 0}const passed=(plan2,now,percent2)=>plan2.
pauseAt===percent2?{do:"pause"}:enter(plan2,now,now.step+1,"passed");function enter(plan2,now,next,health){const isPast=next>=plan2.steps.length;return now.stableReady?
!isPast&&!now.scaled?{do:"scale",step:next}:!isPast&&!now.warm?waiting(now,plan2.limits.readyMs,{do:"abort",because:"candidate-not-warm"}):health==="not-run"?{do:"\
check-health"}:health==="running"?{do:"wait",atMostMs:plan2.limits.totalMs}:isPast?plan2.ending==="promote"?{do:"promote"}:{do:"keep-split"}:{do:"shift",step:next}:
waiting(now,plan2.limits.readyMs,{do:"abort",because:"stable-not-ready"})}const routeWait=(plan2,now)=>waiting(now,plan2.limits.routeMs,{do:"abort",because:"rou\
te-stuck"}),waiting=(now,limitMs,otherwise)=>now.waitedMs<limitMs?{do:"wait",atMostMs:limitMs-now.waitedMs}:otherwise;function stepAt(plan2,index){return plan2.
steps[index]??{percent:0,holdMs:0}}const measuring=({may},sources)=>sources.filter(({name,needs})=>needs===void 0||may.measureBy?.has(name)===!0);var reserved_headers=__nccwpck_require__2(
3095);const verbs={POST:"create",PUT:"update",PATCH:"patch",DELETE:"delete"},rightsThroughPods=method=>[{verb:"list",group:"",resource:"pods"},{verb:verbs[method]??
"get",group:"",resource:"pods/proxy"}];async function settleReach(world,url){world.may.reachUrl===void 0&&(await world.health.reaches(url)?world.may.reachUrl=!0:
await goThroughPods(world,{code:"E_URL_UNREACHABLE",url,why:`This job cannot resolve the host of ${url}`}))}async function refuseForeignAnswers(world,url){if(world.
may.reachUrl!==!0)return;const answer=await world.hosts.leadsToKnative(url,world.interrupt);answer.is==="other"&&!answer.isFailure&&await withoutProof(world,url,
answer.why)}const withoutProof=(world,url,why)=>goThroughPods(world,{code:"E_NOT_PROVEN",url,why});async function goThroughPods(world,{code,url,why}){const name=world.
settings.health.headers.map(header=>header.slice(0,header.indexOf(":")).trim()).find(reserved_headers.l);if(name!==void 0)throw(0,catalogue.V2)("E_HEADER_API",{
url,name});const missing=await world.cluster.missing(rightsThroughPods(world.settings.health.method));if(missing.length>0){const{user,grant}=await grantingTo(world,
missing);throw(0,catalogue.V2)(code,{url,why,user,rights:missing.map(rightText).join(", "),grant})}world.may.reachUrl=!1;const text=`${code==="E_NOT_PROVEN"?`An\
swers at ${url} are not proven to come from the candidate (${why})`:why}, so requests to the candidate go through the API server. To use the ingress instead, se\
t \`ingress-address\`.`;world.reporter.report({is:"note",text})}async function meansOf(world,{url,candidate,isProven}){await settleReach(world,url),world.may.reachUrl&&
!isProven&&await withoutProof(world,url,"an earlier Revision may still answer there");const means=world.may.reachUrl?world:world.throughPod(candidate);return{health:means.
health,sources:measuring(world,means.sources),by:world.may.reachUrl?"url":"pod"}}function targetOf(snapshot,journal2){const{candidate,tags,stable,isNewTag:isNewTag2,
emptyUrl}=journal2,url=(0,read_snapshot.rs)(snapshot,tags.candidate);if(url===void 0||candidate===void 0)return;const stableTagUrl=stable.length>0?(0,read_snapshot.
rs)(snapshot,tags.stable):void 0,stableUrl=stable.length>0?stableTagUrl??snapshot.service?.url:void 0,isProven=stable.length===0||isNewTag2===!0||isSameHost(emptyUrl,
url);return{url,candidate,isProven,isStableTagged:stableTagUrl!==void 0,stable:stable.map(({revision})=>revision),...stableUrl?{stableUrl}:{}}}const isSameHost=(one2,other)=>one2!==
void 0&&new URL(one2).host===new URL(other).host;function hostToWatch(world,snapshot,journal2){const tag=journal2.tags.candidate,[url,mainUrl]=[(0,read_snapshot.
bO)(snapshot,tag),snapshot.service?.url];return journal2.stable.length>0&&!journal2.isNewTag&&world.may.reachUrl!==!1&&url&&mainUrl?{url,tag,mainUrl}:void 0}var analysis_limits=__nccwpck_require__2(
1155);function measuredBy({name,one:one2},measurements,maxLatencyMs){const own2=measurements.filter(({source})=>source===name),candidate=own2.filter(each=>each.
of==="candidate"),stable=countsOf(own2.filter(each=>each.of==="stable")),sorted=candidate.flatMap(({latencyMs})=>latencyMs??[]).sort((a,b)=>a-b),{n:count2,bad}=countsOf(
candidate);return{source:name,one:one2,count:count2,bad,...causesOf(candidate),slow:slowOf(candidate,maxLatencyMs).bad,p50Ms:percentile(sorted,.5),p95Ms:percentile(
sorted,.95),p99Ms:percentile(sorted,.99),...stable.n>0?{stable:{count:stable.n,bad:stable.bad}}:{}}}const countsOf=measurements=>measurements.reduce(plus,noCounts),
slowOf=(measurements,maxLatencyMs=Number.POSITIVE_INFINITY)=>measurements.reduce((sum2,{n,slow,latencyMs})=>slow===void 0&&latencyMs===void 0?sum2:plus(sum2,{n,
bad:slow??(Number(latencyMs)>maxLatencyMs?n:0)}),noCounts),mostCauses=3;function causesOf(measurements){const failed2=measurements.flatMap(({bad,note})=>bad===0||
note===void 0?[]:[{bad,note}]);if(failed2.length===0)return{};const groups=[...Map.groupBy(failed2,({note})=>note)].map(([note,each])=>({note,bad:each.reduce((sum2,{
bad})=>sum2+bad,0)})).sort((a,b)=>b.bad-a.bad),told=groups.slice(0,mostCauses).map(({note,bad})=>`${bad} x ${note}`),others=groups.slice(mostCauses).reduce((sum2,{
bad})=>sum2+bad,0);return{causes:[...told,...others>0?[`${others} x another cause`]:[]].join(", ")}}const percentile=(sorted,share2)=>sorted[Math.max(0,Math.ceil(
sorted.length*share2)-1)],times=(count2,lnRatio)=>count2===0?0:count2*lnRatio,lanczos=[.9999999999998099,676.5203681218851,-1259.1392167224028,771.3234287776531,
-176.6150291621406,12.507343278686905,-.13857109526572012,9984369578019572e-21,15056327351493116e-23];function lnGamma(x){const[first=0,...rest]=lanczos,z=x-1,series=rest.
reduce((sum2,coefficient,index)=>sum2+coefficient/(z+index+1),first),t=z+7.5;return .5*Math.log(2*Math.PI)+(z+.5)*Math.log(t)-t+Math.log(series)}const lnBeta=(a,b)=>lnGamma(
a)+lnGamma(b)-lnGamma(a+b),alternatives=[{odds:2,weight:.15},{odds:5,weight:.6},{odds:20,weight:.15},{odds:80,weight:.1}],nothingStaked=alternatives.map(()=>0),
freshProcess={reserve:1,stakes:nothingStaked},evidenceOf=({reserve,stakes:stakes2})=>reserve+sum(stakes2),sum=stakes2=>stakes2.reduce((all,stake2)=>all+stake2,0),
atRollout=.7,atStep=.5;function stakeOf({reserve},isStepStart,polls){return reserve===1?atRollout:isStepStart?atStep:1/polls}const advance=({reserve,stakes:stakes2},part,lnRatios)=>({
reserve:reserve*(1-part),stakes:staked(stakes2,reserve*part,lnRatios)}),most=1e300,lnMost=690,staked=(stakes2,added,lnRatios)=>alternatives.map(({weight},index)=>Math.
min(most,((stakes2[index]??0)+added*weight)*Math.exp(Math.min(lnMost,lnRatios[index]??0))));function lnRatiosOfLimit({n,bad},limit,clumping){const odds=limit/(1-
limit);return alternatives.map(alternative=>{const share2=alternative.odds*odds/(1+alternative.odds*odds);return(times(bad,Math.log(share2/limit))+times(n-bad,Math.
log((1-share2)/(1-limit))))/clumping})}const lnRatiosOfStable=(pair2,clumping)=>alternatives.map(({odds})=>lnRatioOf(pair2,odds)/clumping);function lnRatioOf({candidate,
stable},ratio){const alike=candidate.n/(candidate.n+stable.n),part=candidate.n*ratio/(candidate.n*ratio+stable.n);return times(candidate.bad,Math.log(part/alike))+
times(stable.bad,Math.log((1-part)/(1-alike)))}const ceilingOf=({missedFault})=>Math.log(1/missedFault);function accepting(soFar2,{n,bad},test2){const{limit,detect,
clumping}=test2,lnBad=limit===0?unforgiven:Math.log(limit/detect),gain=(times(bad,lnBad)+times(n-bad,Math.log((1-limit)/(1-detect))))/clumping;return Math.min(ceilingOf(
test2),soFar2+gain)}const unforgiven=-1e6,worse=2;function acceptingAsStable(soFar2,pair2,{missedFault,clumping}){const gain=-lnRatioOf(pair2,worse)/clumping;return Math.
min(ceilingOf({missedFault}),soFar2+gain)}const isAccepted=(evidence2,test2)=>evidence2>=ceilingOf(test2),freshClumping={requests:0,errors:0,squares:0,expected:0,
outage:nothingStaked},prior=5,clumping_most=10,clumpingOf=({squares,expected})=>Math.min(clumping_most,Math.max(1,(prior+squares)/(prior+expected))),isKnown=({errors})=>errors>=
prior,stake=1/60;function clumped(before2,stable,{limit,falseAbort}){const outage=staked(before2.outage,stake,lnRatiosOfLimit(stable,limit,clumpingOf(before2)));
if(sum(outage)>=1/falseAbort)return{...before2,outage};const{requests,errors,squares,expected}=before2,mean=requests>0?stable.n*errors/requests:0;return{requests:requests+
stable.n,errors:errors+stable.bad,squares:squares+(stable.bad-mean)**2,expected:expected+mean,outage}}const freshGuard={polls:0,requests:0,bad:[],latest:[]},moments=3,
guard_window={polls:60,requests:20},burst={polls:3,requests:20,share:.5};function guarded(before2,counts2){const polls=before2.polls+1,requests=before2.requests+
counts2.n,bad=counts2.bad>0?[...before2.bad,{poll:polls,requests}].slice(-moments):before2.bad;return{polls,requests,bad,latest:[...before2.latest,counts2].slice(
-burst.polls)}}const isGuardMet=guard=>isSpread(guard)||isBurst(guard);function isSpread({polls,requests,bad}){const[first]=bad;return!first||bad.length<moments?
!1:polls-first.poll<guard_window.polls||requests-first.requests<guard_window.requests}function isBurst({latest}){const n=latest.reduce((sum2,each)=>sum2+each.n,
0),bad=latest.reduce((sum2,each)=>sum2+each.bad,0);return n>=burst.requests&&bad>=burst.share*n}const keptEvidence=({block:_,step:__,...kept2})=>kept2,noPair={candidate:noCounts,
stable:noCounts},freshStep=isStart=>({counts:noPair,accepted:0,acceptedAsStable:0,isStart:{ofPolls:isStart,ofBlocks:isStart},outage:"none",calm:0}),freshMetric={
againstLimit:freshProcess,againstStable:freshProcess,block:noPair,clumping:freshClumping,guard:freshGuard,all:noPair,before:{counts:noCounts,against:freshProcess},
hadOutage:!1,step:freshStep(!0)},stepBegun=state=>({...state,block:noPair,step:freshStep(!0)}),stepBegunAgain=state=>({...state,block:noPair,step:freshStep(!1)});
function polledBefore(state,stable,policy){const sound=soundOf(stable),counts2=plus(state.before.counts,sound);if(policy.limit===0)return{...state,before:{...state.
before,counts:counts2}};const{against}=state.before,stake2=stakeOf(against,!1,policy.polls),ratios=lnRatiosOfLimit(sound,policy.limit,clumpingOf(state.clumping));
return{...state,before:{counts:counts2,against:advance(against,stake2,ratios)},clumping:clumped(state.clumping,sound,policy)}}function polled(state,poll,policy){
const candidate=soundOf(poll.candidate),stable=soundOf(poll.stable??noCounts),clumping=clumpingOf(state.clumping),{step:step2}=state,next={...state,...policy.limit===
0?{}:{againstLimit:againstLimit(state,candidate,policy)},clumping:policy.limit===0?state.clumping:clumped(state.clumping,stable,policy),guard:guarded(state.guard,
candidate),all:joined(state.all,{candidate,stable}),step:{...step2,counts:joined(step2.counts,{candidate,stable}),accepted:accepting(step2.accepted,candidate,{...policy,
clumping}),isStart:{...step2.isStart,ofPolls:!1},calm:calmAfter(step2.calm,stable,policy.limit)}};return withOutage(withBlock(next,{candidate,stable},{policy,clumping}),
policy)}function calmAfter(calm,{n,bad},limit){return n===0?calm:bad>limit*n?0:calm+1}const joined=(a,b)=>({candidate:plus(a.candidate,b.candidate),stable:plus(
a.stable,b.stable)}),againstLimit=({againstLimit:process2,clumping,step:step2},counts2,policy)=>advance(process2,stakeOf(process2,step2.isStart.ofPolls,policy.polls),
lnRatiosOfLimit(counts2,policy.limit,clumpingOf(clumping))),fewestInBlock=20;function withBlock(state,pair2,{policy,clumping}){const block=joined(state.block,pair2),
{candidate,stable}=block;if(candidate.n===0||stable.n===0||candidate.n+stable.n<fewestInBlock)return{...state,block};const{againstStable:process2,step:step2}=state,
{missedFault,polls}=policy;return{...state,block:noPair,againstStable:advance(process2,stakeOf(process2,step2.isStart.ofBlocks,polls),lnRatiosOfStable(block,clumping)),
step:{...step2,isStart:{...step2.isStart,ofBlocks:!1},acceptedAsStable:acceptingAsStable(step2.acceptedAsStable,block,{missedFault,clumping})}}}const calmPolls=10;
function withOutage(state,policy){const{step:step2}=state;if(step2.outage==="on"&&step2.calm>=calmPolls)return{...state,hadOutage:!0,step:{...step2,outage:"over"}};
const isShared=isAboveLimit(state,policy)&&isStableAbove(state,policy)&&!isWorseThanStable(state,policy);return step2.outage==="none"&&isShared&&!isStableBroken(
state,policy)?{...state,step:{...step2,outage:"on"}}:state}const isStableAbove=({step:step2},{limit})=>shareOf(step2.counts.stable)>limit,isAboveLimit=({againstLimit:againstLimit2,
step:step2},{limit,falseAbort})=>limit===0?step2.counts.candidate.bad>0:evidenceOf(againstLimit2)>=1/falseAbort;function isCompared({all,block,step:step2}){const{
n}=block.candidate;return all.stable.n===0?!1:block.stable.n>0||n<fewestInBlock||step2.outage==="on"?!0:n<mostAlone&&n*all.stable.n<missed*all.candidate.n}const missed=5,
mostAlone=100,isWorseThanStable=(state,{falseAbort})=>evidenceOf(state.againstStable)>=1/falseAbort,isWorse=(state,policy)=>!isCompared(state)||isWorseThanStable(
state,policy),isStableBroken=({before:before2},{falseAbort})=>evidenceOf(before2.against)>=1/falseAbort,lnBar=Math.log(10);function boundsOf({n,bad}){const lnPrior=lnBeta(
bad+1,n-bad+1),isPossible=share2=>lnPrior-times(bad,Math.log(share2))-times(n-bad,Math.log(1-share2))<lnBar,middle=n>0?bad/n:.5;return{from:edge(isPossible,middle,
0),to:edge(isPossible,middle,1)}}const halvings=50;function edge(isPossible,inside,end2){if(isPossible(end2))return end2;let[near,far]=[inside,end2];for(let round=0;round<
halvings;round++){const middle=(near+far)/2;isPossible(middle)?near=middle:far=middle}return near}const gainOfGood=({limit,detect})=>Math.log((1-limit)/(1-detect));
function meanToAcceptance(test2,usual){const lost=usual===0?0:usual*Math.log(test2.detect/test2.limit),gain=(1-usual)*gainOfGood(test2)-lost;return gain>0?ceilingOf(
test2)/gain:Number.POSITIVE_INFINITY}function verdictOf(metrics,hold2){return metrics.some(isFailed)?"failed":metrics.some(({state})=>state.step.outage==="on")?
"outage":metrics.some(({state})=>state.step.outage==="over")?"outage-over":hold2.polls>=hold2.least&&mayGoOn(metrics,hold2)?"not-judged":hold2.polls>=hold2.least&&
isPassed(metrics,hold2.longest)?"passed":"inconclusive"}function mayGoOn(metrics,{polls,longest:longest2}){const[guards,written2]=[metrics.filter(({isGuard})=>isGuard),
metrics.filter(({isGuard})=>!isGuard)];return!guards.every(({state,mayBeSilent})=>mayBeSilent&&state.step.counts.candidate.n===0)&&polls<longest2?!1:written2.length===
0||guards.length>0&&isPassed(written2,longest2)}const isFailed=({state,policy})=>policy.limit===0?isAboveLimit(state,policy):isAboveLimit(state,policy)&&isWorse(
state,policy)&&isGuardMet(state.guard);function isPassed(metrics,longest2){const needed=waitedFor(metrics,longest2);return needed.length>0&&metrics.every(each=>needed.
includes(each)?isGood(each):!isBlocking(each))}function isGood({state,policy}){const{accepted,acceptedAsStable}=state.step;return isStableBroken(state,policy)?isAccepted(
accepted,policy)||isAccepted(acceptedAsStable,policy):isAccepted(accepted,policy)&&(state.hadOutage||!isAboveLimit(state,policy))}const isBlocking=({state:{step:step2}})=>step2.
counts.candidate.bad>=2&&step2.accepted<0,timely=.4;function waitedFor(metrics,longest2){const timed2=metrics.map(metric=>({metric,polls:pollsToAcceptance(metric)}));
return timed2.filter(({metric:{kind,state,mayBeSilent},polls})=>{if(state.all.candidate.n===0&&!mayBeSilent)return!0;const ofKind=timed2.filter(each=>each.metric.
kind===kind).map(each=>each.polls);return polls<=timely*longest2||polls===Math.min(...ofKind)}).map(({metric})=>metric)}function pollsToAcceptance({state:{all,guard,
before:before2},policy,share:share2}){const requests=all.candidate.n+all.stable.n;if(requests===0)return Number.POSITIVE_INFINITY;const usual=shareOf(plus(all.stable,
before2.counts));return meanToAcceptance(policy,usual)/(requests/guard.polls*share2)}function sentenceOf(shown2){const{metric}=shown2,{candidate,stable}=metric.
state.step.counts,compared=stable.n>0?`; stable ${ofText(stable)} (${percentText(shareOf(stable))})`:"";return isGood(metric)&&shareOf(candidate)>metric.policy.
limit?aboveButGood(shown2,compared):`${headOf(shown2)}: ${ofText(candidate)} ${whatOf(shown2)} (${detailsOf(shown2)})${compared}.${clumpText(metric)}`}function headOf(shown2){
const{metric}=shown2;return isFailed(metric)?`Above the limit of ${limitText(shown2)}`:metric.state.step.outage==="on"?"Stable fails as well, so this is not hel\
d against the candidate":isGood(metric)?`Within the limit of ${limitText(shown2)}`:`Too little to judge by the limit of ${limitText(shown2)}`}const aboveButGood=(shown2,compared)=>{
const{candidate}=shown2.metric.state.step.counts,{detect}=shown2.metric.policy;return`${ofText(candidate)} ${whatOf(shown2)} (${percentText(shareOf(candidate))}\
)${compared}: above the limit of ${limitText(shown2)}, but not surely; ${percentText(detect)} would have returned traffic.`};function detailsOf({metric,kind,measured:{
causes}}){const{candidate}=metric.state.step.counts,{from,to}=boundsOf(candidate),bound=isFailed(metric)?`surely above ${percentText(from)}`:`surely below ${percentText(
to)}`,why=kind==="errors"&&causes?`: ${causes}`:"";return`${percentText(shareOf(candidate))}${why}; ${bound}`}const whatOf=({kind,measured:{source},maxLatencyMs})=>kind===
"errors"?`${source} failed`:`${source} took over ${maxLatencyMs} ms`,limitText=({metric:{policy}})=>percentText(policy.limit),sentences_clumped=1.5;function clumpText({
state:{clumping}}){const size=clumpingOf(clumping);return size>sentences_clumped&&isKnown(clumping)?` Errors of stable come in clumps of about ${Math.round(size)}\
.`:""}const ofText=({bad,n})=>`${numberText(bad)} of ${numberText(n)}`,numberText=count2=>count2.toLocaleString("en-US"),percentText=share2=>`${Number((100*share2).
toPrecision(2))} %`,judgingFrom=states=>({polls:0,taken:0,states}),specsOf=({sources,limits,plannedMs})=>(0,analysis_limits.fZ)(sources,limits,Math.ceil(plannedMs/
pollMs));function judgeOn({polls,taken:taken2,states},measurements,{step:step2,at,judged:judged2}){const specs=specsOf(judged2),over=Math.floor((at-step2.fromMs)/
pollMs);let now={polls,taken:taken2,states};for(;now.polls<over;){const endMs=step2.fromMs+(now.polls+1)*pollMs,batch=batchOf(measurements,now.taken,endMs),next=eachMetric(
specs,now.states,(state,spec)=>polled(state,pollOf(batch,spec,judged2),spec.policy));now={polls:now.polls+1,taken:now.taken+batch.length,states:next}}return now}
function judgeBefore(states,measurements,judged2){return[...Map.groupBy(measurements,({atMs})=>Math.floor(atMs/pollMs)).values()].reduce((before2,batch)=>eachMetric(
specsOf(judged2),before2,(state,spec)=>polledBefore(state,pollOf(batch,spec,judged2).stable??noCounts,spec.policy)),states)}function batchOf(measurements,from,endMs){
let to=from;for(;to<measurements.length&&(measurements[to]?.atMs??endMs)<endMs;)to++;return measurements.slice(from,to)}const eachMetric=(specs,states,next)=>({
...states,...Object.fromEntries(specs.map(spec=>[spec.key,next(states[spec.key]??freshMetric,spec)]))});function pollOf(batch,{source,kind},{limits}){const counts2=of=>{
const own2=batch.filter(each=>each.source===source&&each.of===of);return kind==="errors"?countsOf(own2):slowOf(own2,limits.maxLatencyMs)};return{candidate:counts2(
"candidate"),stable:counts2("stable")}}function conclude({polls,taken:taken2,states},measurements,{step:step2,judged:judged2}){const seen=measurements.slice(0,taken2),
measured=judged2.sources.map(source=>measuredBy(source,seen,judged2.limits.maxLatencyMs));if(step2.holdMs===0)return{...notHeld,sources:measured.map(each=>({...each,
...notHeld}))};const metrics=specsOf(judged2).map(spec=>({spec,metric:metricOf(spec,states,step2)})),verdict=verdictOf(metrics.map(({metric})=>metric),{polls,least:pollsIn(
step2.holdMs),longest:pollsIn(step2.longestMs)}),sources=measured.map(each=>{const own2=metrics.filter(({spec})=>spec.source===each.source);return{...each,...resultOf(
own2,each,judged2.limits.maxLatencyMs)}});return{verdict,why:whyOf(verdict,sources),sources}}const notHeld={verdict:"not-asked",why:"This step is not held."},pollsIn=ms=>Math.
ceil(ms/pollMs);function metricOf({key,source:_,...rest},states,{percent:percent2}){const state=states[key]??freshMetric,{candidate,stable}=state.all,isPaired=stable.
n>0&&Math.abs(candidate.n-stable.n)<=pairSlack*(candidate.n+stable.n);return{...rest,state,share:stable.n===0?1:isPaired?.5:percent2/100}}const pairSlack=.1;function resultOf(own2,measured,maxLatencyMs){
const shown2=own2.filter(({metric})=>metric.state.step.counts.candidate.n>0);if(shown2.length===0)return{verdict:own2.every(({metric})=>metric.mayBeSilent)?"not\
-asked":"inconclusive",why:`There was no ${measured.one}.`};const why=shown2.map(({spec:{kind},metric})=>sentenceOf({metric,kind,measured,...maxLatencyMs===void 0?
{}:{maxLatencyMs}}));return{verdict:verdictOfSource(shown2.map(({metric})=>metric)),why:why.join(" ")}}function verdictOfSource(metrics){return metrics.some(isFailed)?
"failed":metrics.every(isGood)?"passed":metrics.every(metric=>metric.isGuard||isGood(metric))?"not-judged":"inconclusive"}function isDecisive(step2,{verdict}){return step2===
"failed"?verdict==="failed":step2==="passed"||step2==="not-judged"?verdict!=="not-asked":verdict==="inconclusive"}function whyOf(verdict,sources){const decisive=sources.
filter(each=>isDecisive(verdict,each));return(decisive.length>0?decisive:sources).map(({why})=>why).join(" ")||"Nothing measures this candidate."}const silenceMs=6e4;
function observe(sight){const{world,memory,snapshot,previous}=sight,atMs=world.clock.now(),ours2=(0,read_snapshot.nO)(snapshot,world.driver);if(typeof ours2=="s\
tring")return{atMs,progress:{...nothing,foreign:ours2},wait:previous?.wait??{key:"",fromMs:atMs}};const{journal:journal2}=ours2,candidate=candidateFor(world,memory,
snapshot,journal2),all={...sight,atMs,journal:journal2,candidate},judged2=memory.hold?judgedOf(world,memory.hold,previous?.judged):void 0,{wait:wait2,...progress2}=progressOf(
all,judged2?.analysis.verdict??"not-asked");return{atMs,progress:progress2,wait:wait2,journal:journal2,...judged2?{judged:judged2}:{},...candidate?{candidate}:{},
...reportedOf(all,progress2)}}const nothing={stage:"claimed",step:-1,silent:!1,candidate:"starting",isFollowed:!0,stableReady:!0,isStranded:!1,inForce:!1,scaled:!1,
warm:!1,health:"not-run",tagHost:"not-asked",isHeld:!1,heldMs:0,longestMs:0,verdict:"inconclusive",waitedMs:0};function progressOf(all,verdict){const{world,memory,
snapshot,atMs,journal:journal2,candidate}=all,facts2=(0,read_snapshot.$S)(snapshot),isOnNothing=journal2.stable.some(({revision})=>!facts2.exists(revision))&&journal2.
intended.some(target2=>isOnGone(target2,facts2)),isStranded=isOnNothing&&!(0,traffic.UN)(returned(journal2,facts2).traffic,journal2.intended),inForce=journal2.stage===
"aborting"&&(journal2.stable.length===0||isOnNothing)||(0,read_snapshot.fx)(snapshot.route,journal2.intended),stableReady=journal2.stable.every(share2=>(0,read_snapshot.
i_)(snapshot)(share2.revision)),scaled=memory.pods.scaledFor>=(journal2.stage==="stepping"?journal2.step+1:0),wait2=waitOf(all,`${journal2.stage} ${journal2.step}\
 ${inForce} ${scaled} ${stableReady}`);return{stage:journal2.stage,step:journal2.step,...memory.abortBecause?{abortBecause:memory.abortBecause}:timedOut(all),silent:world.
cluster.silentMs()>silenceMs,candidate:isNeverMade(all)?"never":candidateState(snapshot,candidate,journal2.stage),isFollowed:candidate===void 0||memory.candidate.
followed===candidate.name,stableReady,isStranded,inForce,scaled,warm:isWarm(all),health:memory.candidate.health,tagHost:typeof memory.candidate.tagHost=="string"?
memory.candidate.tagHost:"known",isHeld:memory.hold?.step===journal2.step,heldMs:memory.hold?atMs-memory.hold.fromMs:0,longestMs:memory.hold?.longestMs??0,verdict,
waitedMs:atMs-wait2.fromMs,wait:wait2}}function isWarm({memory:{pods},snapshot,journal:journal2,atMs}){const isLate=atMs-pods.scaledAtMs>=wakingMs;return Object.
entries(pods.wanted).every(([name,count2])=>{const replicas=(0,read_snapshot.EB)(snapshot,name);return replicas>=count2||replicas===0&&name!==journal2.candidate&&
isLate})}const wakingMs=2e4,waitOf=({previous,atMs},key)=>previous?.wait.key===key?previous.wait:{key,fromMs:atMs},candidateFor=({templates:templates2},{deployment},snapshot,journal2)=>(0,read_snapshot.
RH)(snapshot,journal2,deployment?.template&&templates2),caseOf=(world,{plannedMs})=>({sources:measuring(world,world.sources),limits:world.settings.analysis,plannedMs});
function judgedOf(world,hold2,previous){const before2=previous?.hold===hold2?previous:void 0,judged2=caseOf(world,hold2),at=world.clock.now(),from=before2?.judging??
judgingFrom(hold2.states),judging=judgeOn(from,hold2.measurements,{step:hold2,at,judged:judged2});return before2&&judging.polls===before2.judging.polls?before2:
{hold:hold2,judging,analysis:conclude(judging,hold2.measurements,{step:hold2,judged:judged2})}}const timedOut=({atMs,memory,journal:journal2})=>atMs-memory.startedMs>
journal2.plan.limits.totalMs?{abortBecause:"timed-out"}:{};function isNeverMade({world:{templates:templates2},snapshot,journal:journal2,candidate}){const{service}=snapshot;
return journal2.stage!=="deployed"||candidate||!service||journal2.sent===void 0?!1:!(0,read_snapshot.Hy)(snapshot,journal2,templates2)&&(0,read_snapshot.Xs)(snapshot,
templates2)!==void 0}function candidateState(snapshot,candidate,stage2){return candidate?.ready.status==="True"?"ready":stage2==="stepping"&&candidate?.ready.status===
"False"||snapshot.start?.is==="failed"?"failed":"starting"}function reportedOf(all,progress2){const{previous}=all,trouble=troubleIn(all)??previous?.trouble,foreignTemplate=foreignTemplateIn(
all)??previous?.foreignTemplate,warm2=warmIn(all,progress2)??previous?.warm;return{...trouble?{trouble}:{},...foreignTemplate?{foreignTemplate}:{},...warm2?{warm:warm2}:
{}}}function troubleIn({snapshot:{start},candidate}){if(!(!candidate||!start||start.is==="starting"))return{start,text:start.is==="unseen"?start.note:`${start.is}\
 ${start.why.reason}`}}function foreignTemplateIn({world,snapshot:{service},journal:journal2}){if(!service||!journal2.sent||journal2.stage==="claimed"||journal2.
stage==="aborting")return;const found2=world.templates.fingerprint(service.template);return found2===journal2.sent?void 0:found2}function warmIn({memory,candidate,
previous},{warm:warm2}){const step2=memory.pods.scaledFor;if(!(!candidate||!warm2||step2<0||previous?.warm?.step===step2))return{step:step2,pods:candidate.replicas}}
const beginHold=async(_,{world,memory,snapshot})=>{const journal2=(0,read_snapshot.zc)(snapshot);if(!journal2)return;const{plan:plan2,step:step2}=journal2,{percent:percent2,
holdMs}=plan2.steps[step2]??{percent:0,holdMs:0},atMs=world.clock.now(),plannedMs=plan2.steps.reduce((sum2,each)=>sum2+each.holdMs,0),longestMs2=longestInTime({
plan:plan2,step:step2},memory.startedMs+plan2.limits.totalMs-atMs),states=statesFor(world,memory,{journal:journal2,plannedMs});memory.hold={step:step2,percent:percent2,
holdMs,longestMs:longestMs2,plannedMs,fromMs:atMs,states,measurements:[]};const target2=targetOf(snapshot,journal2);target2&&measure(world,memory,target2);const afterMs=atMs-
(memory.exposure.at(-1)?.fromMs??atMs);world.reporter.report({is:"in-force",percent:percent2,afterMs,atMs,untilMs:journal2.deadlineMs})};function statesFor(world,memory,{
journal:journal2,plannedMs}){const begin2=memory.exposure.length>0&&memory.lastHeld!==journal2.step?stepBegun:stepBegunAgain,kept2=Object.entries(memory.evidence??
journal2.evidence??{}),states=Object.fromEntries(kept2.map(([key,state])=>[key,begin2(state)]));return memory.lastHeld===void 0?judgeBefore(states,memory.before,
caseOf(world,{plannedMs})):states}const withEvidence=(journal2,{evidence:evidence2})=>evidence2===void 0?journal2:{...journal2,evidence:Object.fromEntries(Object.
entries(evidence2).map(([key,state])=>[key,keptEvidence(state)]))};function endHold(world,memory){const{hold:hold2}=memory;if(!hold2)return;delete memory.hold,memory.
lastHeld=hold2.step;const{judging,analysis}=judgedOf(world,hold2,memory.seen?.judged);hold2.holdMs>0&&(memory.evidence=judging.states);const{percent:percent2,failed:failed2}=hold2,
heldMs=world.clock.now()-hold2.fromMs,result={percent:percent2,heldMs,...analysis,verdict:finalOf(analysis.verdict),...failed2&&{failed:failed2}};memory.steps.push(
result),reportUnattributed(world,hold2),hold2.holdMs>0&&world.reporter.report({is:"step-ended",result})}const finalOf=verdict=>verdict==="outage"||verdict==="ou\
tage-over"?"inconclusive":verdict;function measure(world,memory,target2){if(memory.candidate.isMeasured)return;memory.candidate.isMeasured=!0;const start=({start:start2,
...source})=>start2({...target2,held:()=>memory.hold},measurement=>{take(memory,measurement,source),world.notifier.notify()},memory.background.signal);meansOf(world,
target2).then(({sources})=>Promise.all(sources.map(async source=>start(source)))).catch(()=>{})}function take(memory,{sample,...measurement},source){const{hold:hold2}=memory,
{unattributed,atMs,of}=measurement;if(unattributed!==void 0){hold2&&countForNobody(hold2,unattributed);return}const sourced={...measurement,source:source.name};
!hold2&&memory.exposure.length===0&&of==="stable"&&memory.before.push(sourced),!(!hold2||atMs<hold2.fromMs)&&(hold2.measurements.push(sourced),sample&&of==="can\
didate"&&keepExample(hold2,{...sample,atMs,one:source.one},measurement.note))}function keepExample(hold2,failed2,note){(failed2.body||!hold2.failed?.body)&&(hold2.
failed={...failed2,...note?{note}:{}})}function countForNobody(hold2,why){hold2.unattributed={count:(hold2.unattributed?.count??0)+1,why}}function reportUnattributed(world,{
unattributed}){if(!unattributed)return;const{count:count2,why}=unattributed,text=`Not counted, because they did not come from the candidate: ${count2} of the an\
swers to probes (${why}).`;world.reporter.report({is:"note",text})}const checkHealth=async(_,context)=>{const{memory,snapshot}=context,journal2=(0,read_snapshot.
zc)(snapshot),target2=journal2&&targetOf(snapshot,journal2);target2?memory.candidate.health="running":end(context,"unreachable","The candidate has no tag URL."),
target2&&check(context,target2).catch(error=>failed(context,error))},attempts=3;async function check(context,target2){const{world,memory}=context;for(let attempt2=1;;attempt2++){
const{health,by}=await meansOf(world,target2),checked=by==="pod"?{result:await run(context,target2,health)}:await atUrl(context,target2,health);if(memory.background.
signal.aborted)return;if(checked.result)return check_health_conclude(context,target2,checked.result);(checked.isFinal||attempt2>=attempts)&&await withoutProof(world,
target2.url,checked.why)}}async function atUrl(context,target2,health){const{world,memory}=context,{signal}=memory.background,served=await world.hosts.isServed(
target2.url,signal);if(served.is!=="knative")return{why:served.why,isFinal:!0};const result=await run(context,target2,health),after=await world.hosts.now(target2.
url,signal);return after.is==="knative"||result.is==="cancelled"?{result}:{why:after.why,isFinal:!1}}function run({world,memory},{url},health){return world.reporter.
report({is:"health-started",command:health.command(url)}),health.run(url,memory.background.signal)}function check_health_conclude({world,memory},target2,result){
world.reporter.report({is:"health",result,candidateUrl:target2.url}),memory.candidate.healthResult=result,result.is==="cancelled"?memory.abortBecause??="cancell\
ed":memory.candidate.health=result.is,result.is==="passed"&&measure(world,memory,target2),world.notifier.notify()}function failed(context,error){const isKnown2=error instanceof
rollout_error.a,health=isKnown2&&error.code==="E_NOT_PROVEN"?"not-proven":"unreachable";end(context,health,isKnown2?`${error.message} ${error.cure}`:String(error))}
function end({world,memory},health,detail2){memory.candidate.health=health,memory.abortDetail=detail2,world.notifier.notify()}const notFoundGraceMs=3e3,badReasons=new Set(
["candidate-failed","health-failed","analysis-failed","candidate-not-ready","rolled-back"]),provesBad=reason=>badReasons.has(reason),takeOverMs=3e4,sureConnections=20,
minuteText=atMs=>`${new Date(atMs).toISOString().slice(0,16).replace("T"," ")} UTC`,adviceAfter=(because,scene)=>advice[because](scene),advice_nothing=()=>[],again=()=>[
"Nothing needs cleaning up. Run the job again when you are ready."],advice={cancelled:again,"driver-died":again,"pause-over":again,asked:advice_nothing,superseded:advice_nothing,
error:advice_nothing,"stable-not-ready":advice_nothing,"stable-gone":()=>["Deploy again: what has the traffic now is stable then."],"candidate-failed":()=>["Fix\
 the cause above and deploy again. Nothing needs cleaning up."],"candidate-not-made":()=>["The template of the other client is kept. Deploy again to start from \
it."],"candidate-not-ready":scene=>["If it only needs more time to start, increase `ready-timeout`.",...withPods(scene,"To see what its pods are waiting for, wh\
ile they exist:","describe pods")],"candidate-not-warm":({lacking=[],...scene})=>["The cluster may not have enough capacity for more pods. If they only need mor\
e time, increase `ready-timeout`.",...lacking.flatMap(candidate=>withPods({...scene,candidate},`To see what pods of ${candidate} are waiting for, while they exi\
st:`,"describe pods"))],"health-failed":scene=>logs(scene),"health-unreachable":()=>["Set `ingress-address` to the host:port at which this job can reach the ing\
ress."],"health-not-proven":advice_nothing,"analysis-failed":scene=>logs(scene),"analysis-inconclusive":()=>["Allow more time for a verdict (`max-hold`), or set\
 `on-inconclusive` to define what happens without one."],"route-stuck":({service,namespace})=>[`To see why the Route does not apply the split: kubectl describe \
route.serving.knative.dev ${service} -n ${namespace}`],"timed-out":()=>["Increase `timeout`, or use shorter holds."]},logs=scene=>withPods(scene,"To read its lo\
g, while its pods exist:","logs --tail 100"),withPods=({candidate,namespace},why,verb)=>candidate===void 0?[]:[`${why} kubectl ${verb} -n ${namespace} -l servin\
g.knative.dev/revision=${candidate}`],pinned_listed=shares=>shares.map(({revision})=>revision).join(" and ");function pinnedNote(world,before2,why){const{service}=world.
cluster.snapshot(),{service:name,namespace}=world.cluster.target;if(!service||!(0,traffic.vY)(before2)||(0,traffic.vY)(service.traffic))return[];const to=pinned_listed(
(0,traffic.AR)(service.traffic));return[`${why()}, so ${name} remains pinned to ${to}, and later Revisions receive no traffic. To follow the latest Revision aga\
in: kn service update ${name} -n ${namespace} --traffic @latest=100`]}var external_node_util_=__nccwpck_require__2(7975);const isAltered=error=>error instanceof
rollout_error.a&&error.code==="E_WRITE_ALTERED";async function returnAltered(world,journal2){if(journal2.stage==="promoting")return;const facts2=(0,read_snapshot.
xS)(world.cluster.snapshot(),world.cluster.serverNow());await writeOnce(world,{...aborting(journal2,facts2,"error"),driver:world.driver,active:!0})}const withdraw=(world,{
before:before2},isTrafficSent)=>writeOnce(world,{...unmarked(),journal:null,...isTrafficSent?{traffic:before2}:{}});async function writeOnce(world,set){const{service}=world.
cluster.snapshot();if(!service||service.driver!==void 0&&service.driver!==world.driver)return;const change={generation:service.generation,driver:service.driver??
null,set};await world.cluster.writeService(change,{urgent:!0}).catch(()=>{})}const usualAttempts=8,pauseMs=200;async function guardedWrite(world,build,bounds={}){
const{attempts:attempts2=usualAttempts,interrupt}=bounds;let last,doubt;for(let attempt2=1;attempt2<=attempts2;attempt2++){const snapshot=world.cluster.snapshot();
if(last?.isDone(snapshot))return writtenAs(snapshot);const next=build(snapshot);if(!next)return{is:"over"};last=next;const sent=await unlessInterrupted(tryOnce(
world,next,bounds),interrupt);if(sent.is!=="again")return sent;if(doubt=sent.doubt,attempt2<attempts2&&await untilMoved(world,snapshot,{attempt:attempt2,interrupt}),
interrupt?.aborted)return{is:"interrupted"}}const{service}=world.settings;throw doubt===void 0?(0,catalogue.V2)("E_WRITE_CONTENDED",{service,attempts:attempts2}):
(0,catalogue.V2)("E_WRITE_UNCONFIRMED",{service,attempts:attempts2,why:doubt})}async function tryOnce(world,{send:send2,isDone},bounds){const{interrupt=neverAborted,
onRefusal:onRefusal2=()=>"throw"}=bounds,result=await send2();if(result.is==="written")return writtenAs(result);const refusal=result.is==="refused"?onRefusal2(result):
void 0;if(result.is==="refused"&&refusal==="throw")throw await refusedWrite(world,result);if(refusal==="over")return{is:"over"};const after=await world.cluster.
reread(interrupt);return isDone(after)?writtenAs(after):{is:"again",doubt:result.is==="unknown"?result.message:void 0}}const writtenAs=({service})=>({is:"writte\
n",...service?{service}:{}});async function untilMoved({cluster:cluster2,clock:clock3},snapshot,{attempt:attempt2,interrupt}){if(cluster2.snapshot()!==snapshot)
return;await firstOf([signal=>cluster2.changed(snapshot,signal),signal=>clock3.sleep(pauseMs*attempt2,signal)],interrupt)}async function write(world,build,options={}){
let set={},foreign;const next=snapshot=>{const ours2=(0,read_snapshot.nO)(snapshot,world.driver);if(typeof ours2=="string"){foreign=ours2;return}const made=build(
ours2,(0,read_snapshot.xS)(snapshot,world.cluster.serverNow()),snapshot);set=made;const change={generation:ours2.service.generation,driver:world.driver,set:made};
return{send:()=>world.cluster.writeService(change,options).catch(async error=>{throw isAltered(error)&&await returnAltered(world,ours2.journal),error}),isDone:after=>isOurWrite(
after,{set:made,ours:ours2,driver:world.driver})}},bounds={...options.interrupt?{interrupt:options.interrupt}:{},onRefusal},sent=await guardedWrite(world,next,bounds);
return sent.is==="over"?{is:"foreign",foreign:foreign??"driver"}:sent.is==="interrupted"?sent:{...sent,journal:set.journal}}const onRefusal=({status})=>status===
404?"again":"throw";function isOurWrite({service},made){const{set,driver}=made;return service?set.journal===null?isOurClosing(service,made):service.driver===(set.
driver===null?void 0:driver)&&(0,external_node_util_.isDeepStrictEqual)(service.journal,set.journal):!1}const isOurClosing=(service,{set,ours:ours2})=>service.journal===
void 0&&service.driver===void 0&&(0,traffic.UN)(service.traffic,set.traffic??ours2.service.traffic)&&(0,external_node_util_.isDeepStrictEqual)(service.template,
ours2.service.template),unlessInterrupted=(work,interrupt)=>firstOf([signal=>aborted(signal).then(()=>({is:"interrupted"})),()=>work],interrupt),usualMs=2e3,longestMs=9e4;
async function inSync(world){const{service}=world.settings;if(!await until(world,isInSync,usualMs)&&(world.reporter.report({is:"note",text:`Knative has not proc\
essed the last change of ${service} yet. Waiting for at most ${longestMs/1e3} s`}),!await until(world,isInSync,longestMs,world.interrupt)&&!world.interrupt.aborted))
throw(0,catalogue.V2)("E_NOT_IN_SYNC",{service,seconds:(usualMs+longestMs)/1e3})}const notYet=new Set(["NotObserved","OutOfDate"]),isInSync=({service})=>service===
void 0||!(notYet.has(service.ready.reason)||notYet.has(service.configurationsReady.reason));function trafficAfterAbort(world,journal2,snapshot){return(0,traffic.
O2)(journal2)?{traffic:journal2.intended,parked:journal2.parked}:(0,traffic.vY)(journal2.before)&&isEqualOfStable(world,journal2,snapshot)?(0,traffic.r3)(journal2.
before,(0,read_snapshot.i_)(snapshot)):returned(journal2,(0,read_snapshot.$S)(snapshot))}const formAfterPromotion=(world,{before:before2,candidate},snapshot)=>(0,traffic.
vY)(before2)&&newestReady(world,snapshot)?.name===candidate?"floating":"pinned";function isFormSettled(world,journal2,snapshot){if(!(0,traffic.vY)(journal2.before)||
formAfterPromotion(world,journal2,snapshot)==="floating")return!0;if(!isInSync(snapshot))return!1;const revision=snapshot.revisions.get(journal2.candidate);return!(0,read_snapshot.
Hy)(snapshot,journal2,world.templates)||revision?.ready.status==="False"||hasYounger(snapshot,revision)}function newestReady({templates:templates2},snapshot){const{
service}=snapshot;if(service?.configurationsReady.status!=="True"||service.latestCreated!==service.latestReady)return;const revision=(0,read_snapshot.Xs)(snapshot,
templates2);if(!(!revision||revision.name!==service.latestReady))return hasYounger(snapshot,revision)?void 0:revision}const hasYounger=({revisions},than)=>than!==
void 0&&[...revisions.values()].some(({generation})=>generation>than.generation);function isEqualOfStable(world,journal2,snapshot){const latest=newestReady(world,
snapshot),stable=journal2.floating===void 0?void 0:snapshot.revisions.get(journal2.floating);return!latest||!stable||latest.name===journal2.candidate?!1:latest.
name===stable.name?!0:latest.ready.status==="True"&&latest.replicas>=stable.replicas&&isCopyOf(world,latest,stable)}const isCopyOf=({templates:templates2},a,b)=>templates2.
same(templates2.of(a),templates2.of(b))&&runsSameImages(a,b);function whyPinned(world,journal2){const snapshot=world.cluster.snapshot(),stable=snapshot.revisions.
get(journal2.floating??"");if(!stable)return`${journal2.floating??"The Revision that served before"} no longer exists`;const latest=newestReady(world,snapshot);
return!latest||!world.templates.same(world.templates.of(latest),world.templates.of(stable))?`No Revision that is equal to ${stable.name} is the latest one and r\
eady`:runsSameImages(latest,stable)?`${latest.name} did not get as many pods as ${stable.name} in time`:`Knative knows no image digest by which ${latest.name} i\
s sure to run what ${stable.name} runs`}function runsSameImages(a,b){const containers=Object.keys(b.digests);return containers.length>0&&containers.every(name=>isDigest(
b.digests[name])&&a.digests[name]===b.digests[name])}const isDigest=image=>image?.includes("@sha256:")===!0;function ageOf(version2){const[,major,minor]=/^v?(\d+)\.(\d+)(\.|$)/.
exec(version2??"")??[];return major===void 0?"unknown":Number(major)>1||Number(major)===1&&Number(minor)>=21?"since-1.21":"before-1.21"}const prefix="autoscalin\
g.knative.dev/",minScaleNames=new Set([`${prefix}min-scale`,`${prefix}minScale`]),isForAutoscaler=name=>name.startsWith(prefix);function ageByPods(revisionAnnotations,pods){
return pods.some(({isScaleMarked})=>isScaleMarked)?"before-1.21":revisionAnnotations.some(name=>isForAutoscaler(name)&&!minScaleNames.has(name))&&pods.length>0?
"since-1.21":"unknown"}function ageByEffect({written:written2,desired,before:before2,after}){const[known]=before2;if(!known)return"unknown";if(after.some(({template})=>template!==
known.template))return"before-1.21";const names2=new Set(after.map(({name})=>name));return desired>=written2&&before2.every(({name})=>names2.has(name))?"since-1\
.21":"unknown"}function holdWay({age,mayPatchRevisions,mayPatchAutoscalers}){switch(age){case"since-1.21":return mayPatchRevisions?"revision":"nothing";case"bef\
ore-1.21":return mayPatchAutoscalers?"pod-autoscaler":"nothing";case"unknown":return mayPatchRevisions?"by-effect":"nothing"}}function unheld({plan:plan2,stable},sizeOf){
const most2=Math.max(0,...plan2.steps.map(({percent:percent2})=>percent2));return stable.reduce((sum2,{revision})=>{const{replicas,minScale}=sizeOf(revision)??{
replicas:0},needed=Math.ceil(replicas*(100-most2)/100);return{pods:sum2.pods+replicas,least:sum2.least+Math.min(replicas,Math.max(needed,Number(minScale??0)))}},
{pods:0,least:0})}const holdsFor=(wanted,minScaleOf)=>Object.entries(wanted).filter(([revision,pods])=>Number(minScaleOf(revision)??0)<pods).map(([revision,pods])=>({
revision,pods})),releases=(values,minScaleOf)=>Object.fromEntries(Object.entries(values).filter(([name,after])=>{const now=minScaleOf(name);return now!==void 0&&
now!==after}));var units=__nccwpck_require__2(7049);const beatMs=3e4;function withHeartbeat(world,wait2,work){const fromMs=world.clock.now();return firstOf([work,
async signal=>{for(;;){if(await world.clock.sleep(beatMs,signal),signal.aborted)return new Promise(()=>{});world.reporter.report({is:"still-waiting",...wait2,forMs:world.
clock.now()-fromMs})}}])}function minScaleOn(on,{revisions,autoscalers},name){if(on==="pod-autoscaler")return autoscalers?.get(name);const revision=revisions.get(
name);return revision&&(revision.minScale??null)}async function readHolders({cluster:cluster2},on,names2){on==="pod-autoscaler"&&await Promise.all(names2.map(cluster2.
readAutoscaler))}const min_scale_attempts=4;async function setMinScale(world,{on,name},minScale){const change={on,name,before:valueIn(world.cluster.snapshot(),{
on,name}),after:minScale};let wasSent=!1;const send2=()=>(wasSent=!0,sendTo(world,change,minScale)),isDone=after=>valueIn(after,change)===minScale,sent=await guardedWrite(
world,now=>isOurs(world,now)?{send:send2,isDone}:void 0,{attempts:min_scale_attempts,onRefusal:({status})=>status===404?"over":"again"}).catch(notTaken(world,change,
minScale));if(!sent)return!1;const isKept=sent.is==="written"&&await isStillOurs(world,change);return!isKept&&wasSent&&await undo(world,change),isKept}const sendTo=({
cluster:cluster2},{on,name},minScale)=>on==="revision"?cluster2.writeRevision(name,{minScale}):cluster2.writeAutoscaler(name,{minScale}),valueIn=(snapshot,{on,name})=>minScaleOn(
on,snapshot,name)??null,isOurs=(world,{service})=>service?.driver===world.driver,isRaise=({before:before2,after})=>Number(after??0)>Number(before2??0),isStillOurs=async(world,change)=>!isRaise(
change)||isOurs(world,await world.cluster.reread(neverAborted)),[landingMs,min_scale_takeOverMs]=[1e3,200];async function undo(world,change){const{name,before:before2,
after}=change;if(!isRaise(change))return;await world.clock.sleep(min_scale_takeOverMs);const hasLanded=now=>valueIn(now,change)===after,isHeld=now=>Object.hasOwn(
(0,read_snapshot.zc)(now)?.scale??{},name);if(!await isSeen(world,change,hasLanded))return;const send2=()=>sendTo(world,change,before2);await guardedWrite(world,
now=>hasLanded(now)&&!isHeld(now)?{send:send2,isDone:then=>!hasLanded(then)}:void 0,{attempts:min_scale_attempts,onRefusal:()=>"over"}).catch(notTaken(world,change,
before2))}async function isSeen(world,{on,name},hasLanded){if(on==="revision")return until(world,hasLanded,landingMs);const endMs=world.clock.now()+landingMs;for(;;){
if(await world.cluster.readAutoscaler(name),hasLanded(world.cluster.snapshot()))return!0;const leftMs=endMs-world.clock.now();if(leftMs<=0)return!1;await world.
clock.sleep(Math.min(readEveryMs,leftMs))}}const readEveryMs=250,gaveUp=new Set(["E_WRITE_CONTENDED","E_WRITE_UNCONFIRMED"]),notTaken=(world,of,minScale)=>error=>{
if(!(error instanceof rollout_error.a&&gaveUp.has(error.code)))throw error;sayNotTaken(world,of,minScale)},kinds={revision:"revision","pod-autoscaler":"podautos\
caler.autoscaling.internal.knative.dev"};function sayNotTaken(world,{on,name},minScale){const{namespace}=world.cluster.target,message=`Could not ${minScale===null?
"remove min-scale of":`set min-scale to ${minScale} on`} ${name}.`,change=minScale===null?"-":`=${minScale}`,cure=`kubectl annotate ${kinds[on]} ${name} -n ${namespace}\
 --overwrite autoscaling.knative.dev/min-scale${change}`;world.reporter.report({is:"warning",code:"W_SCALE",message,cure})}function heartbeat(sight,previous){const{
now}=sight,standing=standingOf(sight);if(!standing||previous?.wait.key!==now.wait.key)return[];const{forMs}=standing,beforeMs=Math.max(0,forMs-(now.atMs-previous.
atMs));return Math.floor(forMs/beatMs)>Math.floor(beforeMs/beatMs)?[{is:"still-waiting",...standing}]:[]}function standingOf(sight){const{journal:journal2,progress:progress2}=sight.
now;if(journal2)switch(progress2.stage){case"deployed":return starting(sight.now,journal2);case"presented":case"stepping":return onRoute(sight.now,journal2)??holding(
sight.now,journal2)??entering(sight,journal2);case"aborting":return onRoute(sight.now,journal2);default:return}}function starting({progress:{candidate:state,waitedMs:forMs},
candidate},{plan:plan2}){if(state==="starting")return{on:{is:"ready",...candidate&&{revision:candidate.name}},forMs,limitMs:plan2.limits.readyMs}}const onRoute=({
progress:{inForce,waitedMs:forMs}},{plan:plan2})=>inForce?void 0:{on:{is:"route"},forMs,limitMs:plan2.limits.routeMs};function holding({progress:progress2,judged:judged2},{
plan:plan2,step:step2}){const{percent:percent2,holdMs}=plan2.steps[step2]??{percent:0,holdMs:0},{isHeld,heldMs:forMs,longestMs:longestMs2}=progress2;if(!isHeld||
forMs>=longestMs2)return;const measured=judged2?.analysis.sources??[];return{on:{is:"hold",percent:percent2,measured},forMs,limitMs:forMs<holdMs?holdMs:longestMs2}}
function entering({now,memory,snapshot},{plan:plan2}){const{stableReady,scaled,warm:warm2,health,waitedMs:forMs}=now.progress,limitMs=plan2.limits.readyMs;return stableReady?
scaled&&!warm2?{on:{is:"pods",lacking:lackingIn(memory,snapshot)},forMs,limitMs}:health==="running"?{on:{is:"health"},forMs}:void 0:{on:{is:"stable"},forMs,limitMs}}
const lackingIn=({pods:{wanted}},snapshot)=>Object.entries(wanted).map(([revision,pods])=>({revision,pods:(0,read_snapshot.EB)(snapshot,revision),wanted:pods})).
filter(each=>each.pods<each.wanted);function look(world,memory,snapshot){const previous=memory.seen,now=observe({world,memory,snapshot,previous});memory.seen=now;
for(const event of announced({previous,now,memory,snapshot,name:world.settings.service}))world.reporter.report(event);return now}function announced(turning){const{
now,memory}=turning;if(!now.journal)return[];const waits=heartbeat(turning,turning.previous);return memory.abortBecause?[...templateChanged(turning),...waits]:[
...[...candidateMade(turning),...startTroubled(turning)],...templateChanged(turning),...podsWarm(turning),...waits]}function candidateMade({previous,now:{candidate,
journal:journal2},memory}){if(!candidate||journal2?.stage!=="deployed"||previous?.candidate?.name===candidate.name)return[];const from=journal2.stable[0]?.revision,
changes=memory.deployment?.changes??[];return[{is:"created",candidate:candidate.name,changes,...from?{from}:{}}]}function startTroubled({previous,now:{trouble,candidate}}){
return!candidate||!trouble||previous?.trouble?.text===trouble.text?[]:[{is:"starting",candidate:candidate.name,start:trouble.start}]}function templateChanged({previous,
now,snapshot:{service},name}){const{foreignTemplate}=now;return!service||!foreignTemplate||previous?.foreignTemplate===foreignTemplate?[]:[{is:"warning",code:"W\
_TEMPLATE",message:`Another client changed the template of ${name}${(0,read_snapshot.hU)(service,"template")}.`,cure:"That change is kept. This rollout continue\
s with its own Revision; the Revision from the other template receives no traffic."}]}function podsWarm({previous,now:{warm:warm2,candidate,atMs},memory}){const isNews=warm2!==
void 0&&warm2!==previous?.warm&&warm2.pods!==previous?.warm?.pods;return!candidate||!isNews?[]:[{is:"warm",revision:candidate.name,pods:warm2.pods,afterMs:atMs-
memory.pods.scaledAtMs}]}const nearlyAll=.8;function fullSince(exposure,journal2,name,nowMs){const isCandidate=name===journal2.candidate,wasServing=journal2.stable.
some(({revision})=>revision===name)&&journal2.isRollback!==!0;if(!isCandidate&&!wasServing)return nowMs;const[first,last]=[exposure[0],exposure.at(-1)];if(!first||
!last)return journal2.step<0?Number.NEGATIVE_INFINITY:nowMs;const shareAt=percent2=>isCandidate?percent2:100-percent2,enough=nearlyAll*shareAt(last.toMs>nowMs?last.
percent:0),before2=isCandidate?first.fromMs:Number.NEGATIVE_INFINITY;return Math.max(before2,...exposure.filter(({percent:percent2})=>shareAt(percent2)<enough).
map(({toMs})=>toMs))}const ingressLagMs=1e3,usualWindowMs=6e4,release_pods_longestMs=12e4;async function releasePods(world,memory,journal2,{over={},unless,hurry}={}){
const{hold:hold2}=journal2;if(hold2==="nothing"||hold2!=="pod-autoscaler"&&!world.may.patchRevisions)return;const values=hold2===void 0?journal2.scale:{...journal2.
scale,...over},on=hold2??"revision",held2=await heldBy(world,on,values);if(held2.length===0)return;const needed=held2.filter(each=>isGrown(each)&&hasUsers(world,
each.revision.name)),letGo=letGoOn(world,on);await world.clock.sleep(ingressLagMs),await letGo(held2.filter(each=>!needed.includes(each))),await untilCounted(world,
{memory,journal:journal2,needed,unless:unless??hurry}),hurry?.aborted&&needed.length>0&&world.reporter.report({is:"note",text:released(needed)}),unless?.aborted||
await letGo(needed)}const released=needed=>`Interrupted: the pods of ${needed.map(({revision})=>revision.name).join(" and ")} are left to the autoscaler now`;async function heldBy(world,on,values){
await readHolders(world,on,Object.keys(values));const snapshot=world.cluster.snapshot(),minScaleOf=name=>minScaleOn(on,snapshot,name);return Object.entries(releases(
values,minScaleOf)).flatMap(([name,after])=>{const revision=snapshot.revisions.get(name);return revision?[{revision,now:minScaleOf(name)??null,after}]:[]})}const isGrown=({
revision,now,after})=>revision.replicas>1&&Number(now??0)>Math.max(1,Number(after??0)),hasUsers=(world,name)=>{const{route}=world.cluster.snapshot();return route?.
served.some(({revisionName,percent:percent2=0})=>revisionName===name&&percent2>0)===!0},letGoOn=(world,on)=>async held2=>{world.cluster.snapshot().service?.driver===
world.driver&&await Promise.all(held2.map(({revision:{name},after})=>setMinScale(world,{on,name},after)))};async function untilCounted(world,wait2){const{needed}=wait2,
restMs=restOf(wait2,world.clock.now());if(restMs===0||wait2.unless?.aborted||(await write(world,({journal:journal2},facts2)=>extended(journal2,facts2,{wait:"rou\
teMs",extraMs:restMs}))).is!=="written")return;const names2=needed.map(({revision,now})=>`${now} pods of ${revision.name}`).join(" and ");world.reporter.report(
{is:"note",text:`Keeping ${names2} for ${Math.ceil(restMs/1e3)} s while the autoscaler catches up`}),await withHeartbeat(world,{on:{is:"autoscaler"},limitMs:restMs},
()=>until(world,now=>isOver(world,wait2,now),restMs,wait2.unless))}const isOver=(world,{memory},snapshot)=>look(world,memory,snapshot).progress.foreign!==void 0;
function restOf({memory,journal:journal2,needed},nowMs){const rests=needed.map(({revision})=>restOfWindow(revision,fullSince(memory.exposure,journal2,revision.name,
nowMs),nowMs)),leftMs=memory.startedMs+journal2.plan.limits.totalMs-nowMs;return Math.max(0,Math.min(leftMs,Math.max(0,...rests)))}function restOfWindow({window},sinceMs,nowMs){
const windowMs=Math.min(release_pods_longestMs,(0,units.E9)(window??"")??usualWindowMs);return Math.min(windowMs,Math.max(0,sinceMs+windowMs-nowMs))}async function observeKnative(world){
const{version:version2,ingress}=await world.cluster.installation(),age=ageOf(version2);return world.knative.age=age==="unknown"?await ageOfPods(world):age,version2!==
void 0&&age!=="unknown"&&(world.knative.version=version2),{...world.cluster.target,...world.knative.version!==void 0&&{knative:world.knative.version},...ingress!==
void 0&&{ingress}}}async function ageOfPods({cluster:cluster2}){const{service,revisions}=cluster2.snapshot();for(const{revision}of(0,traffic.AR)(service?.served??
[])){const names2=Object.keys(revisions.get(revision)?.annotations??{});if(!names2.some(isForAutoscaler))continue;const age=ageByPods(names2,await cluster2.readPods(
revision)??[]);if(age!=="unknown")return age}return"unknown"}function announceHolding(world,hold2,journal2=(0,read_snapshot.zc)(world.cluster.snapshot())){if(!journal2||
journal2.stable.length===0)return;const event=holdingOf(world,hold2,journal2);world.reporter.report(event)}function holdingOf(world,hold2,journal2){const{age,version:version2}=world.
knative,{revisions}=world.cluster.snapshot(),{minScale}=world.settings.template;return{is:"holding",hold:hold2,age,...version2!==void 0&&{version:version2},lacks:lackedBy(
world).map(rightText),stable:unheld(journal2,name=>revisions.get(name)),...minScale!==void 0&&minScale>0&&{candidateMinScale:minScale}}}function lackedBy({knative:{
age},may}){return age==="before-1.21"?may.patchAutoscalers?[]:rightsFor("hold"):may.patchRevisions?[]:rightsFor("scale")}async function settleHoldWay(world,trial){
const known=(0,read_snapshot.zc)(world.cluster.snapshot())?.hold;if(known!==void 0)return known;world.knative.age==="unknown"&&await observeKnative(world),world.
knative.age==="unknown"&&trial!==void 0&&world.may.patchRevisions&&(world.knative.age=await ageByTrial(world,trial)),world.knative.age==="before-1.21"&&await learnHoldRights(
world);const way=wayOf(world),hold2=way==="by-effect"?"nothing":way;return await keep(world,hold2)?(announceHolding(world,hold2),hold2):"nothing"}const wayOf=({
knative:{age},may})=>holdWay({age,mayPatchRevisions:may.patchRevisions,mayPatchAutoscalers:may.patchAutoscalers===!0});async function keep(world,hold2){const names2=Object.
keys((0,read_snapshot.zc)(world.cluster.snapshot())?.scale??{});return await readHolders(world,hold2,names2),(await write(world,({journal:journal2},facts2,now)=>held(
journal2,facts2,{hold:hold2,scale:hold2==="pod-autoscaler"?valuesOf(journal2,now):journal2.scale}))).is==="written"}const valuesOf=({scale:scale2,isRollback},now)=>{
const read2=Object.keys(scale2).flatMap(name=>{const value=minScaleOn("pod-autoscaler",now,name);return value===void 0?[]:[[name,value]]});return isRollback?{...Object.
fromEntries(read2),...scale2}:Object.fromEntries(read2)},[followedMs,lookMs]=[8e3,1e3];async function ageByTrial(world,name){const revision=()=>world.cluster.snapshot().
revisions.get(name),before2=await world.cluster.readPods(name),found2=revision();if(!found2||before2===void 0||before2.length===0)return"unknown";const written2=Math.
max(found2.desired??0,found2.replicas,before2.length)+1;if(Number(found2.maxScale??0)>0&&written2>Number(found2.maxScale))return"unknown";const age=await setMinScale(
world,{on:"revision",name},String(written2))?await seenEffect(world,{name,written:written2,before:before2}):"unknown",{scale:scale2={}}=(0,read_snapshot.zc)(world.
cluster.snapshot())??{};return await setMinScale(world,{on:"revision",name},scale2[name]??null),age}async function seenEffect(world,{name,written:written2,before:before2}){
const endMs=world.clock.now()+followedMs,isFollowed=({revisions})=>desiredOf(revisions.get(name))>=written2;for(;;){const wasFollowed=await until(world,isFollowed,
lookMs,world.interrupt);wasFollowed&&await world.clock.sleep(settleMs,world.interrupt);const after=await world.cluster.readPods(name);if(after===void 0)return"u\
nknown";const desired=desiredOf(world.cluster.snapshot().revisions.get(name)),age=ageByEffect({written:written2,desired,before:before2,after});if(age!=="unknown"||
wasFollowed||world.interrupt.aborted||world.clock.now()>=endMs)return age}}const settleMs=300,desiredOf=revision=>revision?.desired??0,kept=(next=[])=>({is:"kep\
t",next});async function restoreTemplate(world,ours2){const result=await putBack(world,ours2),{journal:journal2}=ours2;return result.is!=="foreign"&&(0,traffic.
vY)(journal2.before)&&!(0,traffic.O2)(journal2)&&!hasTraffic(journal2)&&await restore_template_settled(world,journal2),result}async function putBack(world,ours2){
const snapshot=world.cluster.snapshot(),{journal:journal2}=ours2;if(hasTraffic(journal2)||!isOurTemplate(world,snapshot,ours2))return kept();if(world.settings.onAbort===
"keep")return kept([`${world.settings.service} still has the template of the candidate (\`on-abort: keep\`).`]);const from=earlier(journal2,snapshot);if(!from)return kept(
["The Revision with the previous template no longer exists. Set spec.template before the next deploy."]);let isTheirs=!1;return(await write(world,(now,facts2,snapshot2)=>(isTheirs=
!isOurTemplate(world,snapshot2,now),restored(now.journal,facts2,isTheirs?void 0:world.templates.of(from))))).is==="foreign"?{is:"foreign"}:isTheirs?kept():(world.
reporter.report({is:"written",what:`Restored the template of ${from.name}`}),{is:"restored",next:[]})}const hasTraffic=({candidate,intended})=>candidate!==void 0&&
(0,traffic.tC)(candidate,intended)>0,earlier=({templateFrom},{revisions})=>templateFrom===void 0?void 0:revisions.get(templateFrom),isOurTemplate=({templates:templates2},snapshot,{
service,journal:journal2})=>(0,read_snapshot.TH)(service.template)===journal2.id&&(0,read_snapshot.Hy)(snapshot,journal2,templates2),unprovedMs=2e3;async function restore_template_settled(world,journal2){
const snapshot=world.cluster.snapshot(),{service}=snapshot,from=earlier(journal2,snapshot);if(!service||!from||!world.templates.same(service.template,world.templates.
of(from)))return;const isOver2=now=>typeof(0,read_snapshot.nO)(now,world.driver)=="string",endMs=world.clock.now()+Math.min(journal2.plan.limits.readyMs,restoredMs),
leftMs=()=>Math.max(0,endMs-world.clock.now());await until(world,now=>isOver2(now)||newestReady(world,now)!==void 0,leftMs());const latest=newestReady(world,world.
cluster.snapshot());if(!latest||isOver2(world.cluster.snapshot()))return;const pods=podsOfStable(world,journal2);if(await hold(world,latest,pods)){const isGrown2=now=>(0,read_snapshot.
Ck)(now)&&(0,read_snapshot.EB)(now,latest.name)>=pods;await until(world,now=>isOver2(now)||isGrown2(now),leftMs())}await until(world,isOver2,unprovedMs)}const restoredMs=6e4,
podsOfStable=(world,{stable})=>{const snapshot=world.cluster.snapshot();return Math.max(1,...stable.map(({revision})=>(0,read_snapshot.EB)(snapshot,revision)))};
async function hold(world,{name,replicas},pods){const before2=(0,read_snapshot.zc)(world.cluster.snapshot())?.hold;if(before2==="nothing"||before2==="revision"&&
!world.may.patchRevisions||before2===void 0&&replicas>=pods)return!1;await readHolders(world,before2,[name]);const value=minScaleOn(before2??"revision",world.cluster.
snapshot(),name);if(value===void 0||(await write(world,({journal:journal2},facts2)=>listed(journal2,facts2,{revision:name,minScale:value}))).is!=="written")return!1;
const on=await settleHoldWay(world,name);return on!=="nothing"&&setMinScale(world,{on,name},String(pods))}const cleanUp=async(_,{world,memory,snapshot})=>{const ours2=(0,read_snapshot.
nO)(snapshot,world.driver);if(typeof ours2=="string")return;if(noteReturn(world,memory,ours2,(0,read_snapshot.fx)(snapshot.route,ours2.journal.intended)),ours2.
journal.stable.length===0)return failFirst(world,memory,ours2);const restored2=await restoreTemplate(world,ours2);if(restored2.is==="foreign"||!await returnForm(
world)||(await releasePods(world,memory,(0,read_snapshot.zc)(world.cluster.snapshot())??ours2.journal),(await write(world,({journal:journal3},facts2,now)=>cleanedUp(
facts2,badIn(world,memory,{journal:journal3,now})))).is!=="written"))return;const{journal:journal2}=ours2;if(!world.cluster.snapshot().service)return;const because=memory.
abortBecause??"driver-died";(0,context_outcome._N)(world,memory,{kind:journal2.isRollback?"rolled-back":"aborted",because,reason:journal2.isRollback?`${journal2.
candidate} receives no more traffic.`:memory.abortDetail??"",next:[...restored2.next,...journal2.isRollback?[]:adviceAfter(because,sceneOf(world,memory,journal2)),
...pinnedNote(world,journal2.before,()=>whyPinned(world,journal2))],journal:journal2})};async function returnForm(world){const snapshot=world.cluster.snapshot(),
ours2=(0,read_snapshot.nO)(snapshot,world.driver);if(typeof ours2=="string")return!1;if((0,traffic.UN)(trafficAfterAbort(world,ours2.journal,snapshot).traffic,ours2.
journal.intended))return!0;const result=await write(world,({journal:journal3},facts2,now)=>formReturned(journal3,facts2,trafficAfterAbort(world,journal3,now))),
{journal:journal2}=result.is==="written"?result:{};return journal2?(await until(world,read_snapshot.Ck,journal2.plan.limits.routeMs),!0):!1}const sceneOf=(world,{
pods:{lacking}},journal2)=>{const{service,namespace}=world.cluster.target,candidate=(0,read_snapshot.RH)(world.cluster.snapshot(),journal2)?.name;return{service,
namespace,...candidate?{candidate}:{},...lacking?{lacking}:{}}};function noteReturn(world,memory,{journal:journal2},inForce){const atMs=world.clock.now(),last=memory.
exposure.at(-1);if(last&&last.toMs===Number.POSITIVE_INFINITY&&(last.toMs=atMs),journal2.stable.length===0)return;const to=(0,traffic.AR)(journal2.intended),afterMs=atMs-
(memory.returningFromMs??memory.seen?.wait.fromMs??atMs);inForce?world.reporter.report({is:"returned",to,afterMs,atMs}):world.reporter.report({is:"warning",code:"\
W_ROUTE_SLOW",message:"The Route has not yet confirmed that all traffic is back on stable."})}function badIn(world,memory,{journal:journal2,now}){const why=journal2.
isRollback?"rolled-back":journal2.reason??memory.abortBecause,candidate=candidateFor(world,memory,now,journal2);return candidate&&why&&provesBad(why)?{revision:candidate.
name,why}:void 0}async function failFirst(world,memory,{journal:journal2}){const{service,onFirstFailure}=world.settings,because=memory.abortBecause??"driver-die\
d";if(onFirstFailure==="delete"&&journal2.created===!0)return await remove(world),(0,context_outcome._N)(world,memory,{kind:"first-deployment-failed",because,reason:`${service}\
 was deleted (\`on-first-failure: delete\`).`,next:[],journal:journal2});if(await releasePods(world,memory,journal2),(await write(world,({journal:journal3},facts2,now)=>cleanedUp(
facts2,badIn(world,memory,{journal:journal3,now})))).is!=="written")return;const isFirst=journal2.broken===void 0,left=isFirst?`${service} was left unchanged.`:
"There was no Revision that serves to return to.";(0,context_outcome._N)(world,memory,{kind:isFirst?"first-deployment-failed":"aborted",because,reason:[left,memory.
abortDetail].filter(Boolean).join(" "),next:["Fix the cause above and deploy again. Nothing needs cleaning up.",...formLeft(world,journal2)],journal:journal2})}
const formLeft=(world,{broken:broken2,before:before2})=>broken2===void 0||(0,traffic.vY)(before2)?[]:[`${world.settings.service} was pinned, and now follows its\
 latest Revision: the next one that is ready receives all traffic.`],remove=world=>guardedWrite(world,()=>({send:world.cluster.deleteService,isDone:({service})=>service===
void 0}),{attempts:4}),deploy=async(_,{world,memory})=>{const{template,generation}=memory.deployment??{};(await write(world,({journal:journal2,service},facts2)=>{
if(template&&service.generation!==generation)throw(0,catalogue.V2)("E_SERVICE_CHANGED",{service:world.settings.service});return deployed(journal2,facts2,template)},
{interrupt:world.interrupt})).is==="written"&&world.reporter.report({is:"written",what:template?"Applied the new template; traffic is pinned to stable":"Pinned \
traffic to stable"})},follow=async(_,{world,memory})=>{const name=memory.seen?.candidate?.name;name!==void 0&&(memory.candidate.followed=name,world.cluster.follow(
name,line=>{memory.candidate.isReady||world.reporter.report({is:"log",line})}))},tagCandidate=async(_,{world,memory,snapshot})=>{const journal2=(0,read_snapshot.
zc)(snapshot),candidate=journal2&&candidateFor(world,memory,snapshot,journal2);if(!candidate)return;memory.candidate.isReady=!0,world.reporter.report({is:"ready",
candidate:candidate.name,afterMs:world.clock.now()-memory.startedMs});const{tagHost}=memory.candidate,emptyUrl=typeof tagHost=="object"&&tagHost.is==="empty"?{emptyUrl:tagHost.
url}:{};await write(world,({journal:journal3},facts2)=>presented(journal3,facts2,{candidate:candidate.name,...emptyUrl}),{interrupt:world.interrupt}),world.reporter.
report({is:"phase",phase:"health"})};function podsBefore(journal2,{percent:percent2,stablePods},sizeOf){const capped=(revision,pods)=>{const max=Number(sizeOf(revision)?.
maxScale??0);return[revision,max>0?Math.min(pods,max):pods]},stable=journal2.stable.map(({revision})=>capped(revision,Math.max(1,sizeOf(revision)?.replicas??0))),
share2=Math.max(1,Math.ceil(percent2*stablePods/100));return Object.fromEntries([...stable,...journal2.candidate?[capped(journal2.candidate,share2)]:[]])}const scale_podsOfStable=({
stable},sizeOf)=>stable.reduce((sum2,{revision})=>sum2+(sizeOf(revision)?.replicas??0),0);function minScaleAfter({stable,scale:scale2},keep2){const after=before2=>{
switch(keep2){case"tag":return before2===null?null:"0";case"warm":return String(Math.max(1,Number(before2??0)));case"none":return before2}};return Object.fromEntries(
stable.map(({revision})=>[revision,after(scale2[revision]??null)]))}const promote=async(_,{world,memory})=>{endHold(world,memory),world.reporter.report({is:"pha\
se",phase:"promote"}),await write(world,({journal:journal2},facts2)=>promoting(journal2,facts2),{interrupt:world.interrupt})},finishPromotion=async(_,{world,memory,
snapshot})=>{const ours2=(0,read_snapshot.nO)(snapshot,world.driver);if(typeof ours2=="string"||ours2.journal.candidate===void 0)return;const journal2={...ours2.
journal,candidate:ours2.journal.candidate},over=minScaleAfter(journal2,world.settings.keepPrevious);await releasePods(world,memory,journal2,{over,hurry:world.interrupt}),
await untilFormSettled(world,journal2);let form="pinned";const{keepPrevious:keep2}=world.settings;(await write(world,(_2,facts2,snapshot2)=>(form=formAfterPromotion(
world,journal2,snapshot2),settled(journal2,facts2,{form,keep:keep2,isJudged:finish_promotion_isGood(memory)})))).is==="written"&&(await until(world,read_snapshot.
Ck,journal2.plan.limits.routeMs),world.cluster.snapshot().service&&finish_promotion_conclude(world,memory,journal2,form))};async function untilFormSettled(world,journal2){
const isSettled=now=>typeof(0,read_snapshot.nO)(now,world.driver)=="string"||isFormSettled(world,journal2,now);if(await until(world,isSettled,finish_promotion_usualMs))
return;const{routeMs}=journal2.plan.limits;world.reporter.report({is:"note",text:`Knative does not name ${journal2.candidate} as its latest Revision yet. Waitin\
g for at most ${routeMs/1e3} s`}),await until(world,isSettled,routeMs)}const finish_promotion_usualMs=2e3,finish_promotion_isGood=({steps})=>steps.some(({verdict})=>verdict===
"passed")&&steps.every(({verdict})=>verdict!=="not-judged");function warnOfFailures({reporter},{steps},candidate){const failed2=steps.filter(({verdict})=>verdict===
"not-judged").flatMap(({sources})=>sources).filter(({bad})=>bad>0);if(failed2.length===0)return;const worst=failed2.reduce((a,b)=>b.bad/b.count>a.bad/a.count?b:
a),share2=`${worst.bad} of ${worst.count} ${worst.source} failed (${Math.round(100*worst.bad/worst.count)} %)`;reporter.report({is:"warning",code:"W_NOT_JUDGED",
message:`${candidate} was promoted without being judged: in one step ${share2}, and there were too few measurements to decide.`,cure:"Set `max-error-rate`, so t\
hat a candidate that cannot be judged is not promoted, or hold each step longer (`max-hold`)."})}function finish_promotion_conclude(world,memory,journal2,form){
const{tags}=world.settings;warnOfFailures(world,memory,journal2.candidate);const next=form==="pinned"?pinnedNote(world,journal2.before,()=>finish_promotion_whyPinned(
world,journal2)):[],hasPrevious=journal2.stable.length>0&&world.settings.keepPrevious!=="none",stays=hasPrevious?` ${(0,context_outcome.Lu)(journal2.stable)} ke\
eps the tag ${tags.stable}.`:"",isTooLate=memory.abortBecause==="asked";(0,context_outcome._N)(world,memory,{kind:"promoted",...isTooLate?{because:"asked"}:{},reason:`${isTooLate?
tooLate:""}${journal2.candidate} serves 100 % of traffic.${stays}`,next:[...isTooLate&&hasPrevious?[wayBack(world)]:[],...next,...notReleased(world,journal2)],journal:journal2})}
const tooLate="Too late to abort: the promotion was decided before, and has been finished. ",wayBack=({cluster:{target:target2}})=>`To return to the previous Re\
vision: kn rollout rollback ${target2.service} -n ${target2.namespace}`,finish_promotion_whyPinned=({cluster:cluster2,templates:templates2},journal2)=>(0,read_snapshot.
Hy)(cluster2.snapshot(),journal2,templates2)?`${journal2.candidate} is not the latest Revision for Knative`:"Another client changed the template in the meantime";
function notReleased({cluster:cluster2,settings},{hold:hold2,stable}){if(hold2!=="nothing"||settings.keepPrevious==="none")return[];const{revisions}=cluster2.snapshot();
return stable.flatMap(({revision})=>{const kept2=Number(revisions.get(revision)?.minScale??0);return kept2===0?settings.keepPrevious==="warm"?[`${revision} is n\
ot kept warm: its pods cannot be held.`]:[]:[`${revision} keeps at least ${kept2} ${kept2===1?"pod":"pods"}: min-scale of its template cannot be changed here.`]})}
const keepSplit=async(_,{world,memory,snapshot})=>{endHold(world,memory);const ours2=(0,read_snapshot.nO)(snapshot,world.driver);if(typeof ours2=="string")return;
const{journal:journal2}=ours2;if(await releasePods(world,memory,journal2,{unless:world.interrupt}),world.interrupt.aborted||(0,read_snapshot.zc)(world.cluster.snapshot())?.
stage!==journal2.stage)return;(await write(world,(_2,facts2)=>splitKept(journal2,facts2))).is==="written"&&(0,context_outcome._N)(world,memory,{kind:"split",reason:"\
The requested split is in effect and stays.",next:pinnedNote(world,journal2.before,()=>"The split names its Revisions"),journal:journal2})},pause=async(_,{world,
memory})=>{endHold(world,memory);const result=await write(world,({journal:journal3},facts2)=>writes_paused(withEvidence(journal3,memory),facts2,world.settings.pauseTimeoutMs));
if(result.is!=="written"||!result.journal)return;const{journal:journal2}=result,{service,namespace}=world.cluster.target;(0,context_outcome._N)(world,memory,{kind:"\
paused",reason:`${journal2.candidate} has ${journal2.plan.pauseAt} % of traffic. Waiting for \`promote\` or \`abort\` until ${minuteText(journal2.deadlineMs)}.`,
next:[`To continue: kn rollout promote ${service} -n ${namespace}`,`To return traffic to stable: kn rollout abort ${service} -n ${namespace}`],journal:journal2})},
abort=async({because},context)=>{const{world,memory}=context;memory.abortBecause??=because,memory.returningFromMs=world.clock.now(),because==="candidate-not-war\
m"&&noteLacking(context),because==="route-stuck"&&noteRoute(context);try{report(because,context)}catch{}await write(world,({journal:journal2},facts2)=>aborting(
journal2,facts2,because),{urgent:!0})};function noteRoute({memory,snapshot:{route}}){const why=(0,read_snapshot.NK)(route);why&&(memory.abortDetail??=`${why}.`)}
function noteLacking({memory,snapshot}){const lacking=lackingIn(memory,snapshot);memory.pods.lacking=lacking.map(({revision})=>revision);const texts=lacking.map(
({revision,pods,wanted})=>`${revision} has ${pods} of ${wanted}`);texts.length>0&&(memory.abortDetail??=`${texts.join(", ")}.`)}function report(because,{world,memory,
snapshot}){endHold(world,memory),world.reporter.report({is:"phase",phase:"abort"});const{abortDetail:detail2}=memory,journal2=(0,read_snapshot.zc)(snapshot),candidate=journal2&&
(0,read_snapshot.RH)(snapshot,journal2)?.name;world.reporter.report({is:"returning",because,to:journal2?(0,traffic.AR)(returned(journal2,(0,read_snapshot.$S)(snapshot)).
traffic):[],atMs:world.clock.now(),...candidate?{candidate}:{},...detail2?{detail:detail2}:{}}),evidence.has(because)&&(memory.abortDetail??=memory.steps.at(-1)?.
why)}const evidence=new Set(["analysis-failed","analysis-inconclusive"]),isAsleep=(snapshot,name)=>(0,read_snapshot.EB)(snapshot,name)===0,tagUrlOf=({route,service},name)=>(route??
service)?.served.find(({revisionName,tag,url})=>revisionName===name&&tag&&url)?.url;function wake(world,name,signal){const snapshot=world.cluster.snapshot(),url=tagUrlOf(
snapshot,name);return url===void 0||world.may.reachUrl===!1?!1:(isAsleep(snapshot,name)&&world.health.knock(url,signal),!0)}async function untilAwake(world,name,ms){
const over=new AbortController;wake(world,name,over.signal)&&await until(world,now=>!isAsleep(now,name),ms,world.interrupt),over.abort()}const wake_followedMs=3e3;
async function wakeLater(world,names2,signal){if(await world.clock.sleep(wake_followedMs,signal),!signal.aborted)for(const name of names2)wake(world,name,signal)}
const scale=async({step:step2},{world,memory,snapshot})=>{const journal2=(0,read_snapshot.zc)(snapshot);if(!journal2)return;const sizeOf=name=>snapshot.revisions.
get(name);memory.pods.scaledFor=step2,memory.pods.scaledAtMs=world.clock.now(),memory.pods.stablePods=Math.max(memory.pods.stablePods,scale_podsOfStable(journal2,
sizeOf)),memory.pods.wanted={};const way=await wayFor(world,journal2);if(way==="nothing")return;const percent2=journal2.plan.steps[step2]?.percent??0,{stablePods}=memory.
pods,wanted=podsBefore(journal2,{percent:percent2,stablePods},sizeOf),held2=await raiseAll(world,way,wanted);memory.pods.wanted=Object.fromEntries(Object.entries(
wanted).filter(([name])=>held2.has(name))),wakeLater(world,Object.keys(memory.pods.wanted),memory.background.signal)};async function wayFor(world,{hold:hold2,step:step2,
candidate,plan:plan2}){const trial=step2<0?candidate:void 0;return hold2===void 0&&world.knative.age==="unknown"&&trial!==void 0&&isAsleep(world.cluster.snapshot(),
trial)&&await untilAwake(world,trial,plan2.limits.readyMs),settleHoldWay(world,trial)}async function raiseAll(world,on,wanted){const isUnknown=name=>minScaleOn(
on,world.cluster.snapshot(),name)===void 0;await readHolders(world,on,Object.keys(wanted).filter(isUnknown));const snapshot=world.cluster.snapshot(),holds2=holdsFor(
wanted,name=>minScaleOn(on,snapshot,name)),failed2=new Set;return await Promise.all(holds2.map(async({revision,pods})=>{if(!await setMinScale(world,{on,name:revision},
String(pods)))return void failed2.add(revision);world.reporter.report({is:"scaling",revision,from:(0,read_snapshot.EB)(snapshot,revision),to:pods})})),new Set(Object.
keys(wanted).filter(name=>!failed2.has(name)))}const shift=async({step:step2},{world,memory})=>{endHold(world,memory);const result=await write(world,({journal:journal2},facts2)=>shifted(
withEvidence(journal2,memory),facts2,step2),{interrupt:world.interrupt});if(result.is!=="written"||!result.journal?.candidate)return;const{candidate,intended,plan:plan2}=result.
journal,percent2=plan2.steps[step2]?.percent??0,atMs=world.clock.now();memory.exposure.length===0&&world.reporter.report({is:"phase",phase:"traffic"}),exposeFrom(
memory,percent2,atMs);const stable=(0,traffic.AR)(intended).filter(share2=>share2.revision!==candidate);world.reporter.report({is:"shifted",step:step2,percent:percent2,
candidate,stable,atMs})},holdAgain=async(_,{world,memory})=>{endHold(world,memory),await write(world,({journal:journal2},facts2)=>extended(withEvidence(journal2,
memory),facts2,{wait:journal2.step}),{interrupt:world.interrupt})};function exposeFrom(memory,percent2,atMs){const last=memory.exposure.at(-1);last&&last.toMs===
Number.POSITIVE_INFINITY&&(last.toMs=atMs),memory.exposure.push({percent:percent2,fromMs:atMs,toMs:Number.POSITIVE_INFINITY})}const stop=async({because},{world,
memory,snapshot})=>{endHold(world,memory);const journal2=(0,read_snapshot.zc)(snapshot);because==="traffic"&&journal2&&await standDown(world,memory,journal2),(0,context_outcome.
_N)(world,memory,{kind:"stopped",because,reason:reasonOf(because,snapshot,world),next:nextOf(because,world),...journal2?{journal:journal2}:{}})};async function standDown(world,memory,journal2){
await releasePods(world,memory,journal2);const isMarked2=({service})=>service?.driver===world.driver,send2=()=>world.cluster.writeService({driver:world.driver,set:stopped(
journal2)});await guardedWrite(world,now=>isMarked2(now)?{send:send2,isDone:then=>!isMarked2(then)}:void 0,{onRefusal:()=>"over"})}const giveUp=async({because},{
world,memory})=>{because==="api-silent"&&await answers(world)||uncertain(world,memory,{because})},lastWordMs=5e3,answers=({cluster:cluster2,clock:clock3})=>firstOf(
[signal=>clock3.sleep(lastWordMs,signal).then(()=>!1),signal=>cluster2.reread(signal).then(()=>!0,()=>!1)]);function uncertain(world,memory,{because,detail:detail2}){
const snapshot=world.cluster.snapshot(),{service,namespace}=world.cluster.target,journal2=(0,read_snapshot.zc)(snapshot),byHand=journal2?[`kubectl patch ksvc ${service}\
 -n ${namespace} --type json -p '${handPatch(journal2,snapshot)}'`]:[];(0,context_outcome._N)(world,memory,{kind:"uncertain",because,reason:detail2??(because===
"route-stuck"?stuckText(snapshot):reasons[because]),next:[`kn rollout abort ${service} -n ${namespace}`,...byHand,...journal2?[untilWhen(journal2)]:[]],...journal2?
{journal:journal2}:{}})}const untilWhen=({deadlineMs})=>`Otherwise the next deploy, or \`recover\`, returns traffic, from ${minuteText(Math.ceil(deadlineMs/minuteMs)*
minuteMs)} on.`,minuteMs=6e4,reasons={"api-silent":"The API server has not responded for 60 s.",error:"Could not return traffic to stable."},stuckText=({route})=>{
const why=(0,read_snapshot.NK)(route),set="Traffic was set to stable, but the Route does not apply it";return why?`${set}: ${why}.`:`${set} yet. It will as soon\
 as every Revision in the list is ready.`},handPatch=(journal2,snapshot)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:returned(journal2,(0,read_snapshot.
$S)(snapshot)).traffic}]);function reasonOf(because,{service},world){return because==="deleted"?`Another client ${service?"is deleting":"deleted"} ${world.settings.
service}.`:because==="driver"?`Another rollout of ${world.settings.service} took over${jobOf(service)}.`:`Another client changed the traffic of ${world.settings.
service}${(0,read_snapshot.hU)(service,"traffic")}. That change is kept.`}function jobOf(service){const journal2=service?.journal;return journal2&&journal2!=="u\
nreadable"&&journal2.job?.url?`: ${journal2.job.url}`:""}const nextOf=(because,world)=>because==="traffic"?[`To return traffic to stable: kn rollout abort ${world.
settings.service} -n ${world.cluster.target.namespace}`]:[],wait_lookMs=1e3,wait=async({atMostMs},{world,snapshot})=>{await firstOf([signal=>world.cluster.changed(
snapshot,signal),world.notifier.next,signal=>world.clock.sleep(Math.min(atMostMs,wait_lookMs),signal)])},watchTagHost=async(_,{world,memory,snapshot})=>{const journal2=(0,read_snapshot.
zc)(snapshot);journal2&&(memory.candidate.tagHost="asked",emptied({world,memory,snapshot},journal2).catch(error=>({is:"unknown",why:String(error)})).then(tagHost=>{
tagHost.is==="unknown"&&!memory.background.signal.aborted&&reportUnknown(world,tagHost.why),memory.candidate.tagHost=tagHost,world.notifier.notify()}))};async function emptied({
world,memory,snapshot},journal2){const host=hostToWatch(world,snapshot,journal2);if(!host)return{is:"not-needed"};const{signal}=memory.background;if(!await until(
world,({route})=>(0,read_snapshot.fx)(route,journal2.intended),takeOverMs,signal))return{is:"unknown",why:"the Route has not confirmed that the tag is off"};const seen=await world.
hosts.isEmpty(host,signal);return seen.is==="empty"?{is:"empty",url:host.url}:seen}const reportUnknown=({reporter,settings},why)=>reporter.report({is:"note",text:`\
The host of the tag ${settings.tags.candidate} was not seen empty: ${why}.`}),actions={deploy,"watch-tag-host":watchTagHost,"tag-candidate":tagCandidate,scale,follow,
"check-health":checkHealth,shift,"begin-hold":beginHold,"hold-again":holdAgain,pause,promote,"finish-promotion":finishPromotion,"keep-split":keepSplit,abort,"cl\
ean-up":cleanUp,stop,"give-up":giveUp,wait};async function drive(world,memory){const interrupted=()=>noteInterrupt(world,memory);world.interrupt.aborted&&interrupted(),
world.interrupt.addEventListener("abort",interrupted);try{for(;!memory.outcome;)await run_advance(world,memory);return memory.outcome}finally{world.interrupt.removeEventListener(
"abort",interrupted),memory.background.abort(),world.cluster.unfollow()}}function noteInterrupt(world,memory){const{reason}=world.interrupt;reason instanceof Error&&
!memory.abortBecause&&(memory.abortDetail=run_textOf(reason)),memory.abortBecause??=reason instanceof Error?"error":"cancelled",world.notifier.notify()}async function run_advance(world,memory){
const snapshot=world.cluster.snapshot();let decision;try{const{journal:journal2,progress:progress2}=look(world,memory,snapshot);decision=decide(journal2?.plan??
noPlan,progress2),await act(decision,{world,memory,snapshot})}catch(error){await afterFault(decision,error,{world,memory,snapshot})}}const act=(decision,context)=>actions[decision.
do](decision,context);async function afterFault(decision,error,context){const{world,memory}=context,detail2=run_textOf(error),isSilent=error instanceof rollout_error.
a&&error.code==="E_API_SILENT",isReturning=memory.abortBecause==="error"||decision?.do==="abort"||decision?.do==="clean-up",isLost=isAltered(error)&&typeof(0,read_snapshot.
nO)(world.cluster.snapshot(),world.driver)=="string";if(!isReturning&&!isSilent&&!isLost){memory.abortBecause="error",memory.abortDetail=detail2;return}!decision&&
!isSilent&&await returnBlindly(context),memory.outcome||uncertain(world,memory,{because:"error",detail:detail2})}async function returnBlindly({world,memory}){const now=()=>({
world,memory,snapshot:world.cluster.snapshot()}),ours2=(0,read_snapshot.nO)(now().snapshot,world.driver);if(!(typeof ours2=="string"||ours2.journal.stage==="pro\
moting"))try{ours2.journal.stage!=="aborting"&&await abort({do:"abort",because:"error"},now()),(ours2.journal.stable.length===0||await until(world,read_snapshot.
Ck,ours2.journal.plan.limits.routeMs))&&await cleanUp({do:"clean-up"},now())}catch{}}const run_textOf=error=>error instanceof rollout_error.a?`${error.message} ${error.
cure}`:`Internal error in kn-rollout: ${error instanceof Error?error.stack??error.message:String(error)}`,noPlan={steps:[],ending:"stay",onInconclusive:"abort",
limits:{readyMs:0,routeMs:0,totalMs:0}};var settings_kept=__nccwpck_require__2(312);function asDeployed(world,{tags,plan:plan2}){const{settings}=world,again2=(plan2.
kept?.again??[]).filter(name=>!Object.hasOwn(settings.given,name));if(again2.length>0)throw(0,catalogue.V2)("E_GIVE_AGAIN",{settings:again2.join("`, `")});const own2=(0,analysis_limits.
mo)(settings.analysis),{detect,...limits}=plan2.evidence??{},analysis={...limits,...own2.maxErrorRate===void 0&&detect!==void 0&&{detect},...own2},kept2=(0,settings_kept.
$B)(settings,{texts:plan2.kept?.texts??{}});return{...world,...world.asks({...kept2,tags,analysis})}}function planOn({settings},before2){const plan2=settings.maxHoldMs===
void 0?before2:{...before2,maxHoldMs:settings.maxHoldMs};if(!Object.hasOwn(settings.given,"hold"))return plan2;const{holdMs}=settings.plan;return{...plan2,steps:plan2.
steps.map(step2=>step2.holdMs===0?step2:{...step2,holdMs})}}async function takeOver(world,driver,because){const memory=freshMemory(world.clock);memory.abortBecause=
because;const isAsked=because==="asked";return await mark(world,{driver,isDead:because==="driver-died",isAsked},({journal:journal2,service})=>reopened(journal2,
service.traffic,isAsked)),drive(world,memory)}async function resume(world){return await mark(world,{isDead:!1,isAsked:!1},({journal:journal2,service})=>{const{plan:plan2,
...rest}=reopened(journal2,service.traffic,!1),{pauseAt:_,...goingOn}=planOn(world,plan2),steps=goingOn.steps.map((step2,index)=>index===rest.step?{...step2,holdMs:0}:
step2);return{...rest,plan:{...goingOn,steps}}}),drive(world,freshMemory(world.clock))}async function mark(world,former,change){former.driver!==world.driver&&await guardedWrite(
world,snapshot=>{const ours2=markedBy(world,former,snapshot),facts2={nowMs:world.cluster.serverNow()},set=takenOver(change(ours2),facts2,world.driver,world.job),
{generation}=ours2.service;return{send:()=>world.cluster.writeService({generation,driver:former.driver??null,set}),isDone:({service})=>service?.driver===world.driver}})}
function markedBy(world,{driver,isDead,isAsked},snapshot){const{service}=snapshot,journal2=(0,read_snapshot.zc)(snapshot);if(!service||service.driver!==driver||
!journal2||journal2.stage==="stopped"&&!isAsked)throw take_over_locked(world,journal2);if(isAsked&&journal2.stage==="promoting"&&turnNow(world,snapshot).is==="a\
live")throw(0,catalogue.V2)("E_TOO_LATE",{...world.cluster.target,revision:journal2.candidate??""});if(isDead&&turnNow(world,snapshot).is==="alive")throw take_over_locked(
world,journal2);return{service,journal:journal2}}const take_over_locked=({cluster:{target:target2}},journal2)=>(0,catalogue.V2)("E_LOCKED",{...target2,by:journal2?.
job?.run??"another process",url:journal2?.job?.url});async function abandon(world,whose){if(await openCluster(world,"change"),whose==="own"&&!await isMarked(world))
return nothingLeft(world);const{service}=world.cluster.snapshot(),{journal:journal2,driver}=service??{};if(!service)throw(0,catalogue.V2)("E_NOT_THERE",{service:world.
settings.service,namespace:world.cluster.target.namespace});if(journal2==="unreadable")throw unreadJournal(world,world.cluster.snapshot());if(!journal2)throw(0,catalogue.
V2)("E_NO_ROLLOUT",world.cluster.target);return world.reporter.report({is:"target",...world.cluster.target}),takeOver(world,driver,whose==="own"?"cancelled":"as\
ked")}const abort_landingMs=2e3,isMarked=world=>until(world,({service})=>service?.driver===world.driver,abort_landingMs);function nothingLeft(world){const outcome=(0,context_outcome.
e4)(world,{kind:"unchanged",reason:"There was nothing to finish."});return world.reporter.report({is:"ended",outcome}),outcome}async function checkNow(world){const snapshot=await openCluster(
world),{service,namespace}=world.cluster.target,url=(0,read_snapshot.rs)(snapshot,world.settings.tags.candidate)??snapshot.service?.url;if(url===void 0)throw(0,catalogue.
V2)("E_NOT_THERE",{service,namespace});world.reporter.report({is:"health-started",command:world.health.command(url)});const result=await world.health.run(url,world.
interrupt);world.reporter.report({is:"health",result,candidateUrl:url});const answer=await world.hosts.now(url,world.interrupt);if(result.is==="cancelled")throw(0,catalogue.
V2)("E_UNHEALTHY",{url,why:"the check was cancelled"});if(answer.is!=="knative")throw(0,catalogue.V2)("E_UNHEALTHY",{url,why:`not proven, since the answer is no\
t of this Service: ${answer.why}`});if(result.is!=="passed")throw(0,catalogue.V2)("E_UNHEALTHY",{url,why:result.why});const outcome=(0,context_outcome.e4)(world,
{kind:"unchanged",reason:`${url} is healthy.`});return world.reporter.report({is:"ended",outcome}),outcome}async function chooseEvidence(world,{stable}){const names2=stable.
map(({revision})=>revision),asked=await Promise.all(world.sources.map(async source=>({source,availability:await availabilityOf(world,source,names2)}))),chosen=asked.
filter(({availability})=>availability.is==="available");world.may.measureBy=new Set(chosen.map(({source})=>source.name));const measured=asked.flatMap(({availability})=>availability.
is==="available"?[availability.what]:[]),unmeasured=asked.flatMap(({source:{needs},availability})=>{if(availability.is==="available"||!needs)return[];const{why,
cure}=availability;if(needs.isRequired)throw(0,catalogue.V2)("E_EVIDENCE",{subject:needs.subject,why,cure});return[{subject:needs.subject,why,...cure===void 0?{}:
{cure}}]});world.reporter.report({is:"evidence",measured,unmeasured})}async function availabilityOf(world,{name,what=name,needs},stable){return needs?await lackingRights(
world,needs.rights)??needs.check(stable,world.interrupt):{is:"available",what}}async function lackingRights(world,rights2){const missing=rights2.length===0?[]:await world.
cluster.missing(rights2);if(missing.length===0)return;const{user,grant}=await grantingTo(world,missing);return{is:"unavailable",why:`${user} may not ${missing.map(
rightText).join(", ")}`,cure:(0,cluster.r)(grant)}}const[as_stored_attempts,as_stored_pauseMs]=[4,500];async function asStoredBy(world,service,template){const change={
generation:service.generation,driver:service.driver??null,set:{template}},answer=await answered(world,change);if(answer.is==="refused")throw await refusedTemplate(
world,answer);if(answer.is==="written")return answer.service?.template;await world.cluster.reread(neverAborted)}async function answered(world,change){for(let attempt2=1;;attempt2++){
const result=await world.cluster.writeService(change,{dryRun:!0});if(result.is!=="unknown")return result;if(attempt2===as_stored_attempts||world.interrupt.aborted)
throw(0,catalogue.V2)("E_WRITE_UNCONFIRMED",{service:world.settings.service,attempts:attempt2,why:result.message});await world.clock.sleep(as_stored_pauseMs*attempt2,
world.interrupt)}}async function refusedTemplate(world,refusal){return refusal.status===404?(0,catalogue.V2)("E_SERVICE_CHANGED",{service:world.settings.service}):
refusal.lacks?forbidden(world,[refusal.lacks]):(0,catalogue.V2)("E_REFUSED_TEMPLATE",refusal)}async function confirmWhoServes({cluster:cluster2}){const{service,
revisions}=cluster2.snapshot(),isReady=({revision})=>revisions.get(revision)?.ready.status==="True";(0,traffic.AR)(service?.served??[]).every(isReady)||(await cluster2.
reread(neverAborted),await cluster2.rereadRevisions())}function homeOf({revisions},service){const{serving:stable,broken:broken2}=partShares((0,traffic.AR)(service.
served),name=>servesNobody(revisions.get(name))),unready=stable.map(({revision})=>revisions.get(revision)).find(each=>each?.ready.status!=="True");if(unready)throw(0,catalogue.
V2)("E_STABLE_NOT_READY",{revision:unready.name,why:whyNotReady(unready)});const isBroken=target2=>!((0,traffic.vY)([target2])&&stable.length>0)&&servesNobody(revisions.
get(nameOf(target2,service)));if(!service.traffic.some(target2=>target2.percent&&isBroken(target2))||stable.length===0)return{stable,broken:broken2,before:service.
traffic};const byName2=stable.map(({revision,percent:percent2})=>({revisionName:revision,latestRevision:!1,percent:percent2}));return{stable,broken:broken2,before:withoutBroken(
service.traffic,isBroken)??byName2}}const nameOf=({revisionName},{latestReady=""})=>revisionName??latestReady;function warnOfBroken(world,{revisions},{stable,broken:broken2}){
if(broken2.length===0)return;const each=broken2.map(({revision,percent:percent2})=>{const why=whyNotReady(revisions.get(revision));return`${revision} has ${percent2}\
 % of traffic and serves nobody: ${why}.`});world.reporter.report({is:"warning",code:"W_SERVES_NOBODY",message:each.join(" "),cure:stable.length===0?"There is n\
o traffic to protect, so the new Revision receives all traffic as soon as it is ready, before its health check.":"Its traffic goes to the other Revisions, and a\
n abort does not return any to it."})}function whyNotReady(revision){if(!revision)return"it no longer exists";const{message,reason="no reason given"}=revision.ready;
return`it is not ready (${message?.trim().replace(/\s+/g," ").replace(/\.$/,"")||reason})`}function planOf({percents,holdMs,ending:ending2,...rest}){const isFree=index=>ending2===
"promote"&&index===percents.length-1&&percents.length>1;return{steps:percents.map((percent2,index)=>({percent:percent2,holdMs:isFree(index)?0:holdMs})),ending:ending2,
...rest}}var ports_annotations=__nccwpck_require__2(9320),json=__nccwpck_require__2(1610);function metadataOf({settings}){const{metadata}=settings.template.manifest??
{};return{labels:textsIn((0,json.I)(metadata).labels),annotations:textsIn((0,json.I)(metadata).annotations)}}function changedMetadata(world,service){const wanted=metadataOf(
world),[labels,annotations]=[changed(wanted.labels,service.labels),changed(wanted.annotations,service.annotations)];return{...labels?{labels}:{},...annotations?
{annotations}:{}}}const changedNames=({labels={},annotations={}})=>[...Object.keys(labels).map(name=>`label ${name}`),...Object.keys(annotations).map(name=>`ann\
otation ${name}`)],visibility="networking.knative.dev/visibility";function refuseVisibility(world,service){const wanted=metadataOf(world).labels[visibility];if(wanted===
void 0||wanted===service.labels[visibility])return;const{namespace}=world.cluster.target;throw(0,catalogue.V2)("E_MANIFEST_VISIBILITY",{service:world.settings.service,
namespace,label:`${visibility}=${wanted}`})}const changed=(wanted,live)=>{const entries2=Object.entries(wanted).filter(([name,value])=>live[name]!==value);return entries2.
length>0?Object.fromEntries(entries2):void 0},textsIn=value=>Object.fromEntries(Object.entries((0,json.I)(value)).filter(entry=>typeof entry[1]=="string"&&!isWrittenForUsers(
entry[0]))),isWrittenForUsers=name=>/^(?:verdict\.)?kn-rollout\.dev\/|^kubectl\.kubernetes\.io\/last-applied-configuration$|^serving\.knative\.dev\/(?:creator|lastModifier)$/.
test(name),journalOf=(world,beginning)=>({v:1,step:-1,tags:world.settings.tags,parked:[],...knownHold(world),scale:{},deadlineMs:0,...beginning,...world.job?{job:world.
job}:{}});function knownHold(world){const way=wayOf(world);return way==="revision"||way==="nothing"?{hold:way}:{}}function rolloutJournal(world,service,{stable,
broken:broken2,before:before2}){const isFirst=stable.length===0;return journalOf(world,{id:world.id,stage:"claimed",plan:isFirst?firstPlan(world):planFor(world),
stable,...broken2.length>0?{broken:broken2}:{},...service.latestReady?{floating:service.latestReady}:{},before:before2,intended:service.traffic,...metadataFor(world,
service),...isNewTag(service,world.settings.tags.candidate)?{isNewTag:!0}:{},...service.latestCreated&&!isFirst?{templateFrom:service.latestCreated}:{}})}function metadataFor(world,service){
const metadata=changedMetadata(world,service);return Object.keys(metadata).length>0?{metadata}:{}}const isNewTag=(service,tag)=>(0,read_snapshot.kv)(service).length===
0&&!service.traffic.some(target2=>target2.tag===tag);function creationJournal(world){const bare=journalOf(world,{id:world.id,stage:"deployed",plan:firstPlan(world),
stable:[],before:[],intended:[],created:!0});return{...bare,intended:(0,traffic.MG)(bare)}}function rollbackJournal(world,service,{current,earlier:earlier2}){return journalOf(
world,{id:current.rolloutId??world.id,stage:"stepping",step:0,plan:planOf({percents:[100],holdMs:0,ending:"promote",onInconclusive:"abort",limits:limitsOf(world)}),
stable:[{revision:earlier2.name,percent:100}],candidate:current.name,floating:earlier2.name,before:service.traffic,intended:(0,traffic.dp)(service.traffic,service.
latestReady),scale:{[earlier2.name]:earlier2.minScaleBefore??earlier2.minScale??null},templateFrom:earlier2.name,isRollback:!0})}function planFor(world){const{plan:plan2,
onInconclusive,onPauseTimeout,analysis,maxHoldMs}=world.settings,pauseAt=plan2.is==="steps"?plan2.pauseAt:void 0;return planOf({percents:plan2.is==="steps"?plan2.
percents:[plan2.percent],holdMs:plan2.holdMs,ending:plan2.is==="split"?"stay":"promote",onInconclusive,...maxHoldMs===void 0?{}:{maxHoldMs},...pauseAt===void 0?
{}:{pauseAt,onPauseTimeout,evidence:(0,analysis_limits.mo)(analysis),kept:(0,settings_kept.uq)(world.settings)},limits:limitsOf(world)})}const firstPlan=world=>planOf(
{percents:[],holdMs:world.settings.plan.holdMs,ending:"promote",onInconclusive:world.settings.onInconclusive,limits:limitsOf(world)}),routeLimitMs=6e4,limitsOf=({
settings})=>({readyMs:settings.readyTimeoutMs,routeMs:routeLimitMs,totalMs:settings.timeoutMs});function withId(template,id){const{metadata}=template,annotations=metadata?.
annotations;return{...template,metadata:{...metadata,annotations:{...annotations!==null&&typeof annotations=="object"?annotations:{},[ports_annotations.D.id]:id}}}}
function refuseForeignOwners(world,service){if(service.controller)throw(0,catalogue.V2)("E_OWNED",{...world.cluster.target,...service.controller});if(service.gitops===
void 0||world.settings.adoptGitops)return;const{by,mark:mark2,owns}=service.gitops;throw(0,catalogue.V2)("E_GITOPS",{owner:by,owns:owns.join(" and "),mark:mark2})}
function refuseTakenTags(world,service){if(world.settings.adoptTags)return;const ours2=new Set((0,read_snapshot.kv)(service)),{tags}=world.settings,wanted=[{tag:tags.
candidate,setting:"candidate-tag"},{tag:tags.stable,setting:"stable-tag"}];for(const{tag,setting}of wanted){const holder=service.traffic.find(target2=>target2.tag===
tag);if(holder&&!ours2.has(tag))throw(0,catalogue.V2)("E_TAG_TAKEN",{tag,setting,holder:holder.revisionName??"the latest Revision"})}}const route_in_force_longestMs=32e3;
async function routeInForce(world){const{service}=world.settings;if(isUnserved(world.cluster.snapshot())&&(world.reporter.report({is:"note",text:`No ingress ser\
ves the Route of ${service} yet (${whyIn(world)}). Waiting for at most ${route_in_force_longestMs/1e3} s`}),await until(world,now=>!isUnserved(now),route_in_force_longestMs,
world.interrupt),isUnserved(world.cluster.snapshot())))throw(0,catalogue.V2)("E_ROUTE_NOT_SERVED",{...world.cluster.target,why:whyIn(world)})}const whyIn=world=>(0,read_snapshot.
NK)(world.cluster.snapshot().route)??"no reason given",isUnserved=({route})=>route!==void 0&&route.ready.status!=="True"&&route.allTrafficAssigned.status==="Tru\
e"&&isBlocked(route),isBlocked=({ingressReady,certificateProvisioned})=>ingressReady.status!=="True"||certificateProvisioned.status==="False";async function prepare(world){
await inSync(world),await routeInForce(world),await confirmWhoServes(world);const snapshot=world.cluster.snapshot(),{service}=snapshot;if(service||announceCreation(
world),await learnRights(world,...service?[]:occasionsOfFirst(world)),!service)return creation(world);refuseForeignOwners(world,service),refuseTakenTags(world,service),
refuseVisibility(world,service);const home=homeOf(snapshot,service);service.url&&await settleWay(world,snapshot,service.url);const wanted=wantedTemplate(world,snapshot,
{service,home}),asStored=await asStoredBy(world,service,wanted.template);return asStored?startOf(world,snapshot,{service,home,...wanted,asStored}):{is:"changed"}}
async function settleWay(world,{route,service},url){await settleReach(world,url),service&&(0,read_snapshot.fx)(route,service.traffic)&&await refuseForeignAnswers(
world,url)}function announceCreation(world){const{service,namespace}=world.cluster.target;if(!world.settings.create)throw(0,catalogue.V2)("E_CREATE",{service,namespace});
world.reporter.report({is:"warning",code:"W_NEW_SERVICE",message:`There is no Service ${service} in ${namespace}: it will be created.`,cure:"If it should exist,\
 check `service` and `namespace`. Set `create` to false to fail instead."})}function creation(world){const{template}=world.templates.apply(void 0,world.settings.
template);return{is:"create",template:withId(template,world.id),journal:creationJournal(world)}}const occasionsOfFirst=({settings})=>settings.onFirstFailure==="\
delete"?["create","delete"]:["create"];function wantedTemplate(world,snapshot,{service,home}){const live=liveRevision(snapshot),stable=snapshot.revisions.get(home.
stable[0]?.revision??"");if(!(live!==void 0&&stable!==void 0&&live.name!==stable.name&&isBad(live)))return{...world.templates.apply(service.template,world.settings.
template),base:service.template};world.reporter.report({is:"note",text:`The current template led to ${live.name}, which failed. The new template is based on ${stable.
name} instead.`});const base=world.templates.of(stable);return{...world.templates.apply(base,world.settings.template),base}}const isBad=revision=>revision.verdict?.
is==="bad"||revision.ready.status==="False",liveRevision=({service,revisions})=>service?.latestCreated===void 0?void 0:revisions.get(service.latestCreated);function startOf(world,snapshot,found2){
const{service,home,template,changes,asStored,base}=found2,live=liveRevision(snapshot),isReusable=world.templates.same(asStored,service.template)&&world.settings.
newRevision==="when-changed"&&live?.ready.status==="True"&&live.verdict?.is!=="bad",stable=isReusable?home.stable.filter(share2=>share2.revision!==live.name):home.
stable;if(isReusable&&stable.length===0&&home.broken.length===0)return{is:"unchanged",revision:live.name};warnOfBroken(world,snapshot,home);const journal2=rolloutJournal(
world,service,{...home,stable}),deployed2={is:"roll-out",service},{generation}=service;if(isReusable){const from=snapshot.revisions.get(stable[0]?.revision??"")??
live,compared={before:world.templates.of(from),after:world.templates.of(live)};return{...deployed2,compared,deployment:{changes:[],generation},journal:{...journal2,
candidate:live.name}}}return{...deployed2,compared:{before:base,after:asStored},deployment:{template:withId(template,world.id),changes,generation},journal:{...journal2,
sent:world.templates.fingerprint(asStored)}}}async function claim(world,journal2,seen){const facts2=(0,read_snapshot.xS)(world.cluster.snapshot(),world.cluster.
serverNow()),set=claimed(journal2,facts2,world.driver),change={generation:seen.generation,driver:null,set},result=await world.cluster.writeService(change).catch(
async error=>{throw isAltered(error)&&await withdraw(world,journal2,set.traffic!==void 0),error});if(result.is==="written")return!0;if(result.is==="refused")throw await refusedWrite(
world,result);return claim_isOurs(world)}async function create(world,creation2){const result=await world.cluster.createService(newService(world,creation2));if(result.
is==="refused")throw await refusedWrite(world,result);return result.is==="written"||claim_isOurs(world)}const newService=(world,{journal:journal2,template})=>{const{
labels,annotations}=metadataOf(world);return{template,labels,annotations:{...annotations,[ports_annotations.D.tags]:journal2.tags.candidate},traffic:journal2.intended,
journal:{...journal2,deadlineMs:deadline(journal2,"readyMs",world.cluster.serverNow())},driver:world.driver}};async function claim_isOurs(world){const{service}=await world.
cluster.reread(neverAborted);return service?.driver===world.driver}function podsOnPaper(world,paper){const way=wayOf(world);if(way==="nothing"||way==="by-effect")
return{holdFor:()=>{},release:()=>{}};const values=new Map,minScaleOf=name=>{const{snapshot}=paper.now(),found2=minScaleOn(way,snapshot,name)??snapshot.revisions.
get(name)?.minScale??null;return values.has(name)?values.get(name)??null:found2},set=(what,revision,after)=>{paper.writeMinScale(what,{on:way,revision,before:minScaleOf(
revision),after}),values.set(revision,after)};return{holdFor:step2=>{paper.now().journal?.hold===void 0&&paper.write("Record what holds pods",(journal3,facts2)=>{
const scale2=Object.fromEntries(Object.keys(journal3.scale).map(name=>[name,minScaleOf(name)]));return held(journal3,facts2,{hold:way,scale:scale2})});const{snapshot,
journal:journal2}=paper.now();if(journal2)for(const{revision,pods}of holdsFor(wantedAt(journal2,snapshot,step2),minScaleOf))set(`Hold ${revision} at ${pods} ${pods===
1?"pod":"pods"}`,revision,String(pods))},release:(over=()=>({}))=>{const{journal:journal2}=paper.now();if(journal2)for(const[revision,after]of Object.entries(releases(
{...journal2.scale,...over(journal2)},minScaleOf)))set(`Release the pods of ${revision}`,revision,after)}}}function wantedAt(journal2,{revisions},step2){const sizeOf=name=>revisions.
get(name),percent2=journal2.plan.steps[step2]?.percent??0;return podsBefore(journal2,{percent:percent2,stablePods:scale_podsOfStable(journal2,sizeOf)},sizeOf)}const blank={
spec:{}};function rehearsalOf(world,start,candidate){const{plan:plan2,stable,before:before2,tags}=start.journal,{analysis,health,keepPrevious,pauseTimeoutMs}=world.
settings,{maxErrorRate,maxLatencyMs}=analysis;return{is:"would-change",candidate,stable,diff:diffOf(world,start),service:changedNames(start.is==="create"?metadataOf(
world):changedMetadata(world,start.service)),plan:plan2,form:start.is==="create"||(0,traffic.vY)(before2)?"floating":"pinned",tags,keepPrevious,pauseTimeoutMs,...maxErrorRate===
void 0?{}:{maxErrorRate},...maxLatencyMs===void 0?{}:{maxLatencyMs},...health.path===void 0?{}:{healthPath:health.path}}}function diffOf({templates:templates2},start){
return start.is==="create"?templates2.diff(blank,start.template):templates2.diff(start.compared.before,start.compared.after)}async function rehearse(world,start){
const candidate=start.journal.candidate??nextRevision(world);world.reporter.report(rehearsalOf(world,start,candidate));const answers2=start.is==="create"?await rehearseCreation(
world,start):await rehearseChanges(world,start),refused2=answers2.find(answer=>answer.is==="refused");if(refused2)throw await refusedWrite(world,refused2);const next=world.
settings.showWrites?[]:[showWritesAdvice],outcome={...(0,context_outcome.e4)(world,{kind:"unchanged",reason:reasonFor(answers2)}),next};return world.reporter.report(
{is:"ended",outcome}),outcome}const showWritesAdvice="To see each write as it would be sent: set `show-writes` to true.";function reasonFor(answers2){const accepted=answers2.
filter(({is})=>is==="written").length,all=answers2.length===1?"the write":`all ${answers2.length} writes`;return`Dry run: the API server ${accepted===answers2.length?
`accepts ${all}`:`accepts ${accepted} of ${answers2.length} writes, and could not judge the others`}. Nothing was changed.`}async function rehearseChanges(world,start){
const answers2=[],{stable}=start.journal;await readHolders(world,wayOf(world),stable.map(({revision})=>revision));const writes=rehearsed(world,start),requests=world.
cluster.preview(writes.flatMap(each=>"change"in each?[each.change]:[]))[Symbol.iterator](),{generation,driver=null}=start.service;for(const{what,...write2}of writes){
if("minScale"in write2){const request2=world.cluster.previewMinScale(write2.minScale);reportWrite(world,{what,...request2,answer:"not asked"});continue}const result=await world.
cluster.writeService({...write2.change,generation,driver},{dryRun:!0});answers2.push(result);const request=requests.next().value;request&&reportWrite(world,{what,
...request,answer:answerText(result)})}return answers2}const reportWrite=({reporter,settings},write2)=>reporter.report({is:"would-write",...write2,...settings.showWrites?
{isAsked:!0}:{}}),answerText=result=>result.is==="refused"?result.message:result.is;async function rehearseCreation(world,start){const service=newService(world,
start),result=await world.cluster.createService(service,{dryRun:!0});return reportWrite(world,{what:"Create the Service",...world.cluster.previewCreation(service),
answer:answerText(result)}),[result]}function rehearsed(world,start){const{journal:found2,deployment}=start,{plan:plan2}=found2,paper=onPaper(world),{template}=deployment;
paper.write("Claim",(journal2,facts2)=>claimed(journal2,facts2,world.driver),{journal:found2,driver:null}),paper.write("Deploy",(journal2,facts2)=>deployed(journal2,
facts2,template));const candidate=found2.candidate??nextRevision(world);template&&paper.candidateReady(candidate,template),paper.write(`Tag ${candidate} at 0 %`,
(journal2,facts2,snapshot)=>{const host=hostToWatch(world,snapshot,journal2);return presented(journal2,facts2,{candidate,...host?{emptyUrl:host.url}:{}})});const pods=podsOnPaper(
world,paper);for(const[step2,{percent:percent2}]of plan2.steps.entries()){if(pods.holdFor(step2),paper.write(`Shift ${percent2} % to ${candidate}`,(journal2,facts2)=>shifted(
journal2,facts2,step2)),plan2.pauseAt!==percent2)continue;const{pauseTimeoutMs}=world.settings;return paper.write(`Pause at ${percent2} %`,(journal2,facts2)=>writes_paused(
journal2,facts2,pauseTimeoutMs)),paper.writes}if(plan2.ending==="stay")return pods.release(),paper.write("Keep the split",splitKept),paper.writes;const keep2=world.
settings.keepPrevious;return paper.write("Record that the promotion is decided",promoting),pods.release(journal2=>minScaleAfter(journal2,keep2)),paper.write(`Pr\
omote ${candidate}`,(journal2,facts2,snapshot)=>{const promoted={...journal2,candidate},isJudged=plan2.steps.some(({holdMs})=>holdMs>0),form=formAfterPromotion(
world,promoted,snapshot);return settled(promoted,facts2,{form,keep:keep2,isJudged})}),paper.writes}function onPaper(world){let snapshot=world.cluster.snapshot();
const writes=[],service=()=>snapshot.service;return{writes,now:()=>{const journal2=service()?.journal;return{snapshot,journal:journal2==="unreadable"?void 0:journal2}},
writeMinScale:(what,minScale)=>{writes.push({what,minScale})},write:(what,build,first)=>{const now=service(),journal2=first?.journal??now?.journal;if(!now||!journal2||
journal2==="unreadable")return;const set=build(journal2,(0,read_snapshot.xS)(snapshot,world.cluster.serverNow()),snapshot);writes.push({what,change:{generation:now.
generation,driver:first?null:world.driver,set}}),snapshot={...snapshot,service:written(now,set)}},candidateReady:(name,template)=>{const now=service();if(!now)return;
const generation=Math.max(0,...[...snapshot.revisions.values()].map(each=>each.generation))+1,revision=world.templates.revisionOf(template,{name,generation});snapshot=
{...snapshot,revisions:new Map([...snapshot.revisions,[name,revision]]),configuration:{generation,observedGeneration:generation,ready:{status:"True"},templates:new Map(
[[generation,template]])},service:{...now,latestCreated:name,latestReady:name,configurationsReady:{status:"True"}}}}}}function written(service,{template,traffic:traffic2,
journal:journal2}){const spec={template:template??service.template,traffic:traffic2??service.traffic},isChanged=!(0,external_node_util_.isDeepStrictEqual)(spec,
{template:service.template,traffic:service.traffic}),{journal:before2,...rest}=service,after=journal2===void 0?before2:journal2??void 0;return{...rest,...spec,generation:service.
generation+(isChanged?1:0),...after?{journal:after}:{}}}function nextRevision(world){const generation=(world.cluster.snapshot().configuration?.generation??0)+1;
return`${world.settings.service}-${String(generation).padStart(5,"0")}`}async function finishPrevious(world,untilMs=world.clock.now()+world.settings.timeoutMs){
const limitMs=untilMs-world.clock.now(),turn=await withHeartbeat(world,{on:{is:"turn"},limitMs},()=>awaitTurn(world,untilMs));if(turn.is==="free")return;if(world.
settings.dryRun)return leftAlone(world,turn);world.reporter.report({is:"note",text:`${found(turn)} Finishing it first.`});const outcome=await takeOver({...world,
reporter:withoutEnding(world.reporter)},turn.is==="paused"?void 0:turn.driver,turn.is==="left"?whyLeft(turn.journal):"superseded");return outcome.kind==="stoppe\
d"||outcome.kind==="uncertain"?outcome:void 0}const whyLeft=({stage:stage2})=>stage2==="paused"?"pause-over":"driver-died";function leftAlone(world,turn){const reason=`${found(
turn)} A deploy would finish it first; a dry run does not change it.`,outcome=(0,context_outcome.e4)(world,{kind:"unchanged",reason});return world.reporter.report(
{is:"ended",outcome}),outcome}const found=({is,journal:{id,stage:stage2,job}})=>`Another rollout (${id}${job?.url?`, ${job.url}`:""}) ${is==="alive"?"is in prog\
ress":"was left open"} at stage ${stage2}.`,withoutEnding=reporter=>({report:event=>reporter.report(event.is==="ended"?{is:"note",text:event.outcome.reason}:event)});
function reportPlan({cluster:cluster2,reporter},journal2,plan2=journal2.plan){const{stable,broken:broken2=[],before:before2}=journal2,{revisions}=cluster2.snapshot(),
images=Object.fromEntries(stable.map(({revision})=>[revision,revisions.get(revision)?.image??"unknown image"]));reporter.report({is:"plan",plan:plan2,stable,broken:broken2,
form:(0,traffic.vY)(before2)?"floating":"pinned",images})}const deploy_attempts=4;async function rollOut(world){refuseNothing(world),await openCluster(world,"ch\
ange"),world.reporter.report({is:"target",...await observeKnative(world)});const untilMs=world.clock.now()+world.settings.timeoutMs;for(let edits=0;edits<deploy_attempts;){
const previous=await finishPrevious(world,untilMs);if(previous)return previous;const outcome=await beginOn(world);if(outcome)return outcome;const seen=world.cluster.
snapshot();turnNow(world,world.cluster.snapshot()).is==="free"&&edits++,await untilMoved(world,seen,{attempt:edits})}throw(0,catalogue.V2)("E_WRITE_CONTENDED",{
service:world.settings.service,attempts:deploy_attempts})}async function beginOn(world){const start=await prepare(world);if(start.is!=="changed")return start.is===
"unchanged"?unchanged(world,start.revision):(await announce(world,start),world.settings.dryRun?rehearse(world,start):await begin(world,start)?goOn(world,start):
void 0)}function refuseNothing({settings:{template,newRevision}}){const{requests,limits,...rest}=template,given2=[...Object.values(rest),...Object.values(requests),
...Object.values(limits)],isEmpty=value=>value===void 0||typeof value=="object"&&Object.keys(value??{}).length===0;if(newRevision==="when-changed"&&given2.every(
isEmpty))throw(0,catalogue.V2)("E_NOTHING_TO_RUN",{})}const begin=(world,start)=>start.is==="create"?create(world,start):claim(world,start.journal,start.service);
function goOn(world,start){return world.reporter.report({is:"phase",phase:"deploy"}),drive(world,freshMemory(world.clock,start.is==="create"?void 0:start.deployment))}
function unchanged(world,revision){const{service}=world.cluster.snapshot(),names2=service?changedNames(changedMetadata(world,service)):[];names2.length>0&&world.
reporter.report({is:"warning",code:"W_NOT_APPLIED",message:`Without a new Revision nothing of the Service is changed, so this is not applied: ${names2.join(", ")}\
.`,cure:"Set it with kubectl, or use `new-revision: always`."});const outcome=(0,context_outcome.e4)(world,{kind:"unchanged",reason:`No change: ${revision} alre\
ady runs this configuration and serves 100 % of traffic.`,revision});return world.reporter.report({is:"ended",outcome}),outcome}async function announce(world,{journal:journal2}){
world.settings.dryRun||reportPlan(world,journal2),await chooseEvidence(world,journal2);const way=wayOf(world);way!=="revision"&&announceHolding(world,way,journal2)}
async function promotePaused(world){const{service}=await openCluster(world,"change");if(!service)throw(0,catalogue.V2)("E_NOT_THERE",{service:world.settings.service,
namespace:world.cluster.target.namespace});const{journal:journal2}=service;if(journal2==="unreadable")throw unreadJournal(world,world.cluster.snapshot());if(journal2?.
stage!=="paused")throw(0,catalogue.V2)("E_NOT_PAUSED",{service:world.settings.service});world.reporter.report({is:"target",...world.cluster.target});const going=asDeployed(
world,journal2);return await promote_announce(going,journal2),resume(going)}async function promote_announce(world,journal2){const{pauseAt:_,...rest}=planOn(world,
journal2.plan);reportPlan(world,journal2,{...rest,steps:rest.steps.slice(journal2.step+1)}),await chooseEvidence(world,journal2),world.reporter.report({is:"note",
text:`As in the deploy unless set: ${checksText(world)}.`})}const checksText=({settings:{analysis,health}})=>{const{maxErrorRate,maxLatencyMs}=analysis;return[`\
health-path ${health.path??"/"}`,maxErrorRate===void 0?`max-error-rate ${(0,units.K$)(analysis_limits.tW.maxErrorRate)} (default)`:`max-error-rate ${(0,units.K$)(
maxErrorRate)}`,...maxLatencyMs===void 0?[]:[`max-latency ${maxLatencyMs} ms`]].join(", ")};async function rollBack(world){await openCluster(world,"change"),world.
reporter.report({is:"target",...await observeKnative(world)});const previous=await finishPrevious(world);if(previous)return previous;const{service}=world.cluster.
snapshot();if(!service)throw(0,catalogue.V2)("E_NOT_THERE",{service:world.settings.service,namespace:world.cluster.target.namespace});await learnRights(world),refuseForeignOwners(
world,service);const{current,earlier:earlier2}=endsOf(world,service);if(current.name===earlier2.name||isCopyOf(world,current,earlier2))return rolledBackAlready(
world,current);const journal2=rollbackJournal(world,service,{current,earlier:earlier2});if(!await claim(world,journal2,service))throw(0,catalogue.V2)("E_SERVICE\
_CHANGED",{service:world.settings.service});await warm(world,{current,earlier:earlier2,readyMs:journal2.plan.limits.readyMs});const memory=freshMemory(world.clock);
return memory.abortBecause="asked",drive(world,memory)}function rolledBackAlready(world,{name}){const{stable}=world.settings.tags,reason=`No change: ${name} ser\
ves already what the tag ${stable} stands for.`,outcome=(0,context_outcome.e4)(world,{kind:"unchanged",reason,revision:name});return world.reporter.report({is:"\
ended",outcome}),outcome}function endsOf(world,service){const{revisions}=world.cluster.snapshot(),tag=world.settings.tags.stable,name=service.served.find(target2=>target2.
tag===tag)?.revisionName,current=revisions.get((0,traffic.HV)((0,traffic.AR)(service.served))??""),earlier2=revisions.get(name??"");if(!current||!earlier2||earlier2.
ready.status!=="True")throw(0,catalogue.V2)("E_NOTHING_BEFORE",{service:world.settings.service,tag});return{current,earlier:earlier2}}async function warm(world,{
current,earlier:earlier2,readyMs}){const hold2=(0,read_snapshot.zc)(world.cluster.snapshot())?.hold,over=new AbortController;hold2===void 0&&world.knative.age===
"unknown"||hold2==="nothing"?await untilAwake(world,earlier2.name,readyMs):wake(world,earlier2.name,over.signal);const on=await settleHoldWay(world,earlier2.name);
if(on!=="nothing"){const pods=Math.max(1,current.replicas),held2=await raiseAll(world,on,{[earlier2.name]:pods}),isWarm2=now=>(0,read_snapshot.EB)(now,earlier2.
name)>=pods,warmed=()=>until(world,isWarm2,readyMs,world.interrupt),lacking=[{revision:earlier2.name,pods:earlier2.replicas,wanted:pods}];held2.size>0&&await withHeartbeat(
world,{on:{is:"pods",lacking},limitMs:readyMs},warmed)}over.abort()}var job_limit=__nccwpck_require__2(155),clock2=__nccwpck_require__2(7380),endings2=__nccwpck_require__2(
3588);function needOf({journal:journal2,driver},asker){if(journal2===void 0)return{is:"stray"};if(journal2==="unreadable")return{is:"unreadable"};const left={is:"\
left",journal:journal2,way:left_open_wayOf(journal2),...driver===void 0?{}:{driver}};switch(turnOf({journal:journal2,driver},asker).is){case"alive":return{is:"a\
live",journal:journal2};case"paused":return{is:"waiting",journal:journal2};case"left":return left;case"free":return journal2.stage==="stopped"?{is:"kept",journal:journal2}:
left}}const isLeftAlone=need=>need.is==="alive"||need.is==="waiting"||need.is==="kept",left_open_wayOf=({stage:stage2,plan:plan2})=>stage2==="paused"&&plan2.onPauseTimeout===
"promote"?"on":"back";async function recover(world){const{service}=await openCluster(world,"change");if(!service)return{is:"gone"};const need=needOf(service,askerOf(
world));if(isLeftAlone(need))return stateLeftAlone(need);switch(need.is){case"stray":return unmark(world,service);case"unreadable":return{is:"ended",outcome:unreadable(
world)};case"left":return{is:"ended",outcome:await bringToEnd(world,need)}}}async function bringToEnd(world,{journal:journal2,driver,way}){if(way==="on"){const going=asDeployed(
world,journal2);return await chooseEvidence(going,journal2),resume(going)}return takeOver({...world,settings:{...world.settings,tags:journal2.tags}},driver,whyLeft(
journal2))}async function unmark(world,{driver}){const change={driver:driver??null,set:unmarked()},result=await world.cluster.writeService(change);if(result.is===
"written")return{is:"unmarked"};throw result.is==="refused"?await refusedWrite(world,result):(0,catalogue.V2)("E_SERVICE_CHANGED",{service:world.settings.service})}
function unreadable(world){const{message,cure}=unreadJournal(world,world.cluster.snapshot());return{...(0,context_outcome.e4)(world,{kind:"uncertain",reason:message}),
because:"error",next:[cure]}}const stateLeftAlone=({is,journal:journal2})=>is==="kept"?{is}:{is,untilMs:journal2.deadlineMs},concurrency=4;async function recoverAll(scope){
const found2=await scope.find(),results=await mapWithConcurrency(found2,concurrency,marked2=>recoverOne(scope,marked2)),outcome=recoverOutcome(results);return scope.
reporter.report({is:"ended",outcome}),outcome}async function recoverOne(scope,{namespace,service,...marks2}){const{journal:journal2}=marks2,{stage:stage2,job}=journal2===
void 0||journal2==="unreadable"?{}:journal2,fate=await stateOf(scope,{namespace,service,...marks2});return{namespace,service,...stage2?{stage:stage2}:{},...job?.
url?{jobUrl:job.url}:{},fate}}async function stateOf(scope,marked2){try{const need=needOf(marked2,{...scope,nowMs:scope.serverNow()});return isLeftAlone(need)?stateLeftAlone(
need):scope.interrupt.aborted?{is:"not-begun"}:await recoverAt(scope,marked2)}catch(error){const outcome=(0,context_outcome.x5)(error);return outcome.code==="E_\
BEING_DELETED"?{is:"gone"}:outcome.code==="E_LOCKED"?{is:"taken"}:{is:"ended",outcome}}}function recoverAt({at,reporter},{namespace,service}){const note=text=>reporter.
report({is:"note",text:`${namespace}/${service}: ${text}`});return note("left open; finishing it."),at({namespace,service},world=>recover({...world,reporter:onlyWarnings(
note)}))}const onlyWarnings=note=>({report:event=>{event.is==="warning"&&note(event.message)}});function recoverOutcome(results){const kind=kindOf(results),next=new Set(
results.flatMap(recover_all_failed).flatMap(outcome=>outcome.next));return{kind,reason:recover_all_reasonOf(results),next:[...next],traffic:[],percent:0,steps:[],
exposure:[],swept:results}}const isLeftOpen=({fate})=>fate.is==="not-begun"||fate.is==="ended"&&fate.outcome.kind==="refused",isEnded=({fate})=>fate.is==="ended"||
fate.is==="unmarked",recover_all_failed=({fate})=>fate.is==="ended"&&endings2.h[fate.outcome.kind]>1?[fate.outcome]:[];function kindOf(results){const kinds2=results.
flatMap(recover_all_failed).map(({kind})=>kind);return kinds2.includes("uncertain")?"uncertain":kinds2.includes("stopped")?"stopped":results.some(isLeftOpen)?"l\
eft-open":results.some(isEnded)?"recovered":"unchanged"}function recover_all_reasonOf(results){const needed=results.filter(each=>isLeftOpen(each)||isEnded(each)),
open=results.filter(each=>isLeftOpen(each)||recover_all_failed(each).length>0),checked=`Checked ${results.length} ${results.length===1?"Service":"Services"} wit\
h an open rollout`;return results.length===0?"There is no Service with an open rollout.":needed.length===0?`${checked}: nothing to recover.`:open.length===0?`${checked}\
: ${needed.length} recovered.`:`${checked}: ${needed.length-open.length} recovered, ${open.length} could not be recovered.`}async function mapWithConcurrency(all,concurrency2,work){
const answers2=new Map,remaining=all.entries(),worker=async()=>{for(const[index,each]of remaining)answers2.set(index,await work(each))};return await Promise.all(
Array.from({length:concurrency2},worker)),all.flatMap((_,index)=>{const answer=answers2.get(index);return answer===void 0?[]:[answer]})}var api_json=__nccwpck_require__2(
7624);const retry_attempts=4,isRetriable=({status})=>status===429||status>=500&&status!==501,firstMs=200,retry_longestMs=5e3,longestRetryAfterMs=1e4,backOff=(api,tries2,wait2={})=>api.
clock.sleep(backOffMs(tries2,api.random(),wait2.response),wait2.signal),backOffMs=(tries2,random,response)=>{const askedMs=response?retryAfterMs(response):0,doubled=Math.
min(retry_longestMs,firstMs*2**Math.min(tries2,10));return Math.max(Math.min(askedMs,longestRetryAfterMs),doubled*(.5+random/2))},retryAfterMs=({headers})=>{const retryAfter=headers["\
retry-after"]??"";return/^\d+$/.test(retryAfter)?Number(retryAfter)*1e3:Math.max(0,Date.parse(retryAfter)-Date.parse(headers.date??""))||0},objectNamed=name=>body=>{
const found2=kindIn(body);return found2&&!/^Status$|List$/.test(found2.kind)&&(0,api_json.Ik)(found2.is.metadata).name===name?found2.is:void 0},anyList=body=>{const found2=kindIn(
body);if(!(!found2?.kind.endsWith("List")||!(0,api_json.Qq)((0,api_json.Ik)(found2.is.metadata).resourceVersion)))return Array.isArray(found2.is.items)||found2.
is.items===null?found2.is:void 0},reviewOf=kind=>body=>{const found2=kindIn(body);return found2?.kind===kind&&(0,api_json.Gv)(found2.is.status)?found2.is:void 0},
anyStatus=body=>{const found2=kindIn(body);return found2?.kind==="Status"&&(0,api_json.Qq)(found2.is.status)?found2.is:void 0},nameAt=path=>{const[before2=""]=path.
split("?",1);return decodeURIComponent(before2.slice(before2.lastIndexOf("/")+1))},beginningOf=body=>{const line=body.replace(/\s+/g," ").trim();return line===""?
"an empty body":line.length>longest?`${line.slice(0,longest)}...`:line},longest=80,kindIn=body=>{const is=(0,api_json.qF)(body),kind=(0,api_json.Gv)(is)?(0,api_json.
Qq)(is.kind):void 0;return(0,api_json.Gv)(is)&&kind!==void 0?{is,kind}:void 0},timeout_timedOut=ms=>Object.assign(new Error(`no response within ${Math.round(ms/
1e3)} s`),{code:"E_TIMEOUT"}),isTimedOut=error=>error instanceof Error&&"code"in error&&error.code==="E_TIMEOUT",withTimeout=async(timeout,work)=>{const late=new AbortController,
done=new AbortController,signal=timeout.signal?AbortSignal.any([timeout.signal,late.signal]):late.signal;timeout.clock.sleep(timeout.ms,done.signal).then(()=>{done.
signal.aborted||late.abort(timeout_timedOut(timeout.ms))});try{return await Promise.race([work(signal),rejection(signal,done.signal)])}finally{done.abort(leftBehind)}},
rejection=(signal,done)=>new Promise((_,reject)=>{const fail=()=>reject(signal.reason);signal.aborted&&fail(),signal.addEventListener("abort",fail,{once:!0,signal:done})}),
requestTimeoutMs=1e4,longestResponse=64*1024*1024,longestRefusal=64*1024,sendRequest=async(api,request,{signal,fresh,urgent}={})=>(urgent||await api.rateLimiter?.(
request,signal),withTimeout({clock:api.clock,ms:requestTimeoutMs,signal},async limited=>{const response=await api.transport(request,{signal:limited,fresh});return response.
status<300?whole(response):refusalOf(response)})),whole=async({status,headers,body})=>{let text="";for await(const chunk of body)if(text+=chunk,text.length>longestResponse)
throw new Error("the response is too large");return{status,headers,text}},refusalOf=async({status,headers,body})=>{let text="";for await(const chunk of body)if(text+=
chunk,text.length>longestRefusal)break;return{status,headers,text:text.slice(0,longestRefusal)}},isRight=response=>response.status>=200&&response.status<300,bodyOf=response=>(0,api_json.
Ik)((0,api_json.qF)(response.text)),readError=(response,what,server)=>{const message=messageOf(response);return response.status===401?(0,catalogue.V2)("E_UNAUTH\
ORIZED",{server,message}):response.status===403?(0,catalogue.V2)("E_FORBIDDEN",responses_forbidden(message)):(0,catalogue.V2)("E_API_ANSWER",{server,what,status:response.
status,message})},writeResultOf=(response,request)=>isRight(response)?takenOrUnknown(response,request):response.status===409?{is:"guard-failed"}:response.status===
422&&Object.keys((0,api_json.Ik)(bodyOf(response).details)).length===0?{is:"guard-failed"}:response.status===429||response.status===503||isWebhookDown(response)?
{is:"busy",response}:response.status>=500||response.status===408?{is:"unknown",message:messageOf(response)}:responses_refused(response),takenOrUnknown=(response,{
method,path,body=""})=>{const name=method==="POST"?(0,api_json.Qq)((0,api_json.Ik)((0,api_json.Ik)((0,api_json.qF)(body)).metadata).name):nameAt(path),status=method===
"DELETE"?anyStatus(response.text):void 0,found2=status?.status==="Success"?status:objectNamed(name??"")(response.text);return found2?{is:"written",object:found2}:
{is:"unknown",message:`HTTP ${response.status} with something else than the object (${beginningOf(response.text)})`}},responses_refused=response=>{const message=messageOf(
response),lacks=response.status===403?denial(message)?.lacks:void 0,reason=(0,api_json.Qq)(bodyOf(response).reason)??`HTTP ${response.status}`;return{is:"refuse\
d",status:response.status,reason,message,...lacks&&{lacks}}},isWebhookDown=response=>response.status===500&&messageOf(response).includes("failed calling webhook"),
messageOf=response=>{const body=(0,api_json.qF)(response.text),said=((0,api_json.Gv)(body)?(0,api_json.Qq)(body.message):void 0)??response.text.trim();return cut(
said===""?`HTTP ${response.status}`:toThePoint(said))},leads=["denied the request: ","validation failed: ","mutation failed: ","strict decoding error: "],toThePoint=said=>leads.
reduce((rest,lead)=>{const at=rest.indexOf(lead);return at<0?rest:rest.slice(at+lead.length)},said),responses_longest=500,cut=words2=>words2.length>responses_longest?
`${words2.slice(0,responses_longest)}...`:words2,denial=message=>{const[,user,word,resource,group2]=/User "([^"]+)" cannot (\S+) resource "([^"]+)"(?: in API group "([^"]*)")?/.
exec(message)??[],verb=responses_verbs.find(each=>each===word);if(!(user===void 0||verb===void 0||resource===void 0))return{user,lacks:{verb,group:group2??"",resource}}},
responses_verbs=["get","list","watch","create","update","patch","delete"],responses_forbidden=message=>{const denied=denial(message);if(!denied)return{user:"Thi\
s user",rights:message};const{verb,resource,group:group2}=denied.lacks;return{user:denied.user,rights:`${verb} ${resource}${group2?`.${group2}`:""}`}},pageSize=500,
mostPages=500,patienceMs=9e4,pathOf=({path,query={}})=>{const search=new URLSearchParams(query).toString();return search===""?path:`${path}?${search}`},read=async(api,source,signal)=>{
const find=objectNamed(nameAt(source.path));return readAs(api,source,{find,isGone:response=>anyStatus(response.text)!==void 0,signal})},readAs=async(api,source,expected)=>{
const response=await ask(api,pathOf(source),expected);if(response.status===404&&expected.isGone(response))return;if(response.status!==404&&!isRight(response))throw readError(
response,`read ${source.path}`,api.server);const found2=isRight(response)?expected.find(response.text):void 0;if(found2)return found2;const{status,text}=response;
throw(0,catalogue.V2)("E_API_BODY",{server:api.server,what:`read ${source.path}`,status,got:beginningOf(text)})},readPatiently=async(api,source,signal)=>{const untilMs=api.
clock.now()+patienceMs;for(;;)try{return await read(api,source,signal)}catch(error){if(!isSilence(error)||api.clock.now()>=untilMs)throw error;await backOff(api,
retry_attempts,{signal})}},isSilence=error=>error instanceof rollout_error.a&&(error.code==="E_API_SILENT"||error.code==="E_API_BODY"),readList=async(api,source,signal)=>{
const items=[];let query={...source.query,limit:String(pageSize)};for(let pages=0;pages<mostPages;pages++){const page=await readAs(api,{path:source.path,query},
{find:anyList,isGone:()=>!0,signal});if(!page)return;items.push(...(0,api_json.JD)(page.items));const{continue:more,resourceVersion}=(0,api_json.Ik)(page.metadata);
if(!(0,api_json.Qq)(more))return{items,resourceVersion:(0,api_json.Qq)(resourceVersion)??""};query={...query,continue:String(more)}}const got=`a list of more th\
an ${mostPages} pages`;throw(0,catalogue.V2)("E_API_BODY",{server:api.server,what:`read ${source.path}`,status:200,got})},ask=async(api,path,{find,isGone,signal})=>{
const isAnswer=response=>response.status===404?isGone(response):isRight(response)?find(response.text)!==void 0:!isRetriable(response);for(let tries2=0;;tries2++){
const last=tries2===retry_attempts-1,response=await read_tryOnce(api,path,{signal,fresh:tries2>0});if(!(response instanceof Error)&&(last||isAnswer(response)))return response;
if(response instanceof Error&&last)throw silent(api,response);await backOff(api,tries2,{response:response instanceof Error?void 0:response,signal})}},read_tryOnce=async(api,path,options)=>{
options.signal?.throwIfAborted();try{return await sendRequest(api,{method:"GET",path,headers:{accept:"application/json"}},options)}catch(error){if(options.signal?.
throwIfAborted(),error instanceof rollout_error.a)throw error;return error instanceof Error?error:new Error(String(error))}},silent=(api,error)=>(0,catalogue.V2)(
"E_API_SILENT",{server:api.server,tries:retry_attempts,why:error.message},error),dateCutMs=1e3,jumpMs=6e4,latestDate=Date.UTC(2200,0),createServerClock=(transport,clock3)=>{
let heardAt=clock3.now(),ahead,doubted;const learn=reading=>{const isJump=ahead!==void 0&&Math.abs(reading-ahead)>jumpMs,isConfirmed=doubted!==void 0&&Math.abs(
reading-doubted)<=jumpMs;if(doubted=isJump?reading:void 0,isJump&&!isConfirmed)return;ahead=ahead!==void 0&&Math.abs(reading-ahead)<dateCutMs?Math.max(ahead??reading,
reading):reading},hear=response=>{heardAt=clock3.now();const date=Date.parse(response.headers.date??"");return date>=0&&date<=latestDate&&learn(date-heardAt),{...response,
body:listen(response.body)}},listen=async function*(body){for await(const chunk of body)heardAt=clock3.now(),yield chunk};return{transport:async(request,options)=>hear(
await transport(request,options)),serverNow:()=>clock3.now()+(ahead??0),silentMs:()=>clock3.now()-heardAt}},group="serving.knative.dev",annotation={driver:"kn-r\
ollout.dev/driver",journal:"kn-rollout.dev/rollout",id:"kn-rollout.dev/id",tags:"kn-rollout.dev/tags",minScale:"autoscaling.knative.dev/min-scale",maxScale:"aut\
oscaling.knative.dev/max-scale",window:"autoscaling.knative.dev/window"},label={active:"kn-rollout.dev/active",service:"serving.knative.dev/service",configuration:"\
serving.knative.dev/configuration",configurationGeneration:"serving.knative.dev/configurationGeneration",revision:"serving.knative.dev/revision"},verdictPrefix="\
verdict.kn-rollout.dev/",fieldManager="kn-rollout",newSpelling=name=>/^(?:autoscaling|serving)\.knative\.dev\//.test(name)?name.replaceAll(/[A-Z]/g,letter=>`-${letter.
toLowerCase()}`):name,spellingIn=(live,name)=>{const plain2=newSpelling(name);return Object.hasOwn(live,plain2)?plain2:Object.keys(live).find(each=>newSpelling(
each)===plain2)??name},userContainer=podSpec=>{const containers=(0,api_json.JD)(podSpec.containers);return containers.find(({ports})=>(0,api_json.JD)(ports).length>
0)??containers[0]},versions={services:`${group}/v1`,routes:`${group}/v1`,configurations:`${group}/v1`,revisions:`${group}/v1`,podautoscalers:"autoscaling.intern\
al.knative.dev/v1alpha1"},collection=(namespace,kind)=>`/apis/${versions[kind]}/namespaces/${encodeURIComponent(namespace)}/${kind}`,ingressOf=({namespace,service})=>`\
/apis/networking.internal.knative.dev/v1alpha1/namespaces/${encodeURIComponent(namespace)}/ingresses/${encodeURIComponent(service)}`,installed={namespace:"/api/\
v1/namespaces/knative-serving",controller:"/apis/apps/v1/namespaces/knative-serving/deployments/controller"},everywhere=kind=>`/apis/${versions[kind]}/${kind}`,
one=(namespace,kind,name)=>`${collection(namespace,kind)}/${encodeURIComponent(name)}`,watched=(namespace,service,kind)=>({path:collection(namespace,kind),query:kind===
"revisions"?{labelSelector:`${label.service}=${service}`}:{fieldSelector:`metadata.name=${service}`}}),corePath=(namespace,resource)=>`/api/v1/namespaces/${encodeURIComponent(
namespace)}/${resource}`,writeQuery=options=>{const query=new URLSearchParams({fieldManager});return options.dryRun&&query.set("dryRun","All"),options.strict&&query.
set("fieldValidation","Strict"),query.toString()},printJournal=value=>JSON.stringify(journal.known(value)),parseJournal=annotation2=>{const value=(0,api_json.qF)(
annotation2);return journal.fits(value)?journal.known(value):"unreadable"},isNewerJournal=annotation2=>{const value=(0,api_json.qF)(annotation2);return(0,api_json.
Gv)(value)&&Number.isInteger(value.v)&&Number(value.v)>version},version=1,leaf=fits=>({fits:value=>fits(value),known:value=>value}),record=fields=>{const keys=Object.
keys(fields);return{fits:value=>(0,api_json.Gv)(value)&&keys.every(key=>fields[key].fits(value[key])),known:value=>{const entries2=keys.map(key=>[key,fields[key].
known(value[key])]);return Object.fromEntries(entries2.filter(([,found2])=>found2!==void 0))}}},listOf=({fits,known})=>({fits:value=>Array.isArray(value)&&value.
every(fits),known:value=>value.map(known)}),byName=({fits,known})=>({fits:value=>(0,api_json.Gv)(value)&&Object.values(value).every(fits),known:value=>Object.fromEntries(
Object.entries(value).map(([name,each])=>[name,known(each)]))}),maybe=({fits,known})=>({fits:value=>value===void 0||fits(value),known:value=>value===void 0?void 0:
known(value)}),journal_text=leaf(value=>typeof value=="string"),truth=leaf(value=>typeof value=="boolean"),number=leaf(value=>typeof value=="number"&&Number.isFinite(
value)),textOrNull=leaf(value=>value===null||typeof value=="string"),journal_link={fits:maybe(journal_text).fits,known:api_json.Dy},journal_whole=(least,most2)=>leaf(
value=>Number.isInteger(value)&&Number(value)>=least&&Number(value)<=most2),oneOf=words2=>leaf(value=>typeof value=="string"&&Object.hasOwn(words2,value)),mostSteps=101,
percent=journal_whole(0,100),span=journal_whole(0,168*36e5),moment=leaf(value=>typeof value=="number"&&value>=0&&value<=8e15),stage=oneOf({claimed:!0,deployed:!0,
presented:!0,stepping:!0,paused:!0,promoting:!0,aborting:!0,stopped:!0}),share=record({revision:journal_text,percent}),target=record({tag:maybe(journal_text),revisionName:maybe(
journal_text),latestRevision:maybe(truth),percent:maybe(percent),url:maybe(journal_text)}),plan=record({steps:listOf(record({percent,holdMs:span})),ending:oneOf(
{promote:!0,stay:!0}),onInconclusive:oneOf({abort:!0,hold:!0,promote:!0}),limits:record({readyMs:span,routeMs:span,totalMs:span}),pauseAt:maybe(percent),onPauseTimeout:maybe(
oneOf({abort:!0,promote:!0})),kept:maybe(record({texts:byName(journal_text),again:listOf(journal_text)})),evidence:maybe(record({maxErrorRate:maybe(number),detect:maybe(
number),maxLatencyMs:maybe(number),falseAbort:maybe(number),missedFault:maybe(number)})),maxHoldMs:maybe(span)}),counts=record({n:number,bad:number}),pair=record(
{candidate:counts,stable:counts}),stakes=listOf(number),journal_evidence=record({reserve:number,stakes}),keptMetric=record({againstLimit:journal_evidence,againstStable:journal_evidence,
clumping:record({requests:number,errors:number,squares:number,expected:number,outage:stakes}),guard:record({polls:number,requests:number,bad:listOf(record({poll:number,
requests:number})),latest:listOf(counts)}),all:pair,before:record({counts,against:journal_evidence}),hadOutage:truth}),journal=record({v:leaf(value=>value===version),
id:journal_text,stage,step:journal_whole(-1,mostSteps),plan,tags:record({candidate:journal_text,stable:journal_text}),stable:listOf(share),broken:maybe(listOf(share)),
candidate:maybe(journal_text),floating:maybe(journal_text),deadlineMs:moment,before:listOf(target),intended:listOf(target),parked:listOf(target),hold:maybe(oneOf(
{revision:!0,"pod-autoscaler":!0,nothing:!0})),scale:byName(textOrNull),templateFrom:maybe(journal_text),sent:maybe(journal_text),isNewTag:maybe(truth),emptyUrl:maybe(
journal_text),metadata:maybe(record({labels:maybe(byName(journal_text)),annotations:maybe(byName(journal_text))})),created:maybe(truth),isRollback:maybe(truth),
evidence:maybe(byName(keptMetric)),reason:maybe(journal_text),job:maybe(record({url:journal_link,run:maybe(journal_text),attempt:maybe(number)}))}),podView=pod=>{
const[metadata,spec,status]=[(0,api_json.Ik)(pod.metadata),(0,api_json.Ik)(pod.spec),(0,api_json.Ik)(pod.status)];if(metadata.deletionTimestamp!==void 0)return;
const statuses=[...(0,api_json.JD)(status.initContainerStatuses),...(0,api_json.JD)(status.containerStatuses)];return{name:(0,api_json.Qq)(metadata.name)??"",userContainer:userContainerOf(
metadata,spec),containers:statuses.map(containerView),ready:conditionOf(status,"Ready")?.status==="True",unschedulable:unschedulable(status)}},sidecar="queue-pr\
oxy",userContainerOf=(metadata,spec)=>(0,api_json.Te)(metadata.annotations)["kubectl.kubernetes.io/default-container"]??(0,api_json.JD)(spec.containers).map(({name})=>(0,api_json.
Qq)(name)??"").find(name=>name!==sidecar)??"user-container",containerView=status=>{const state=(0,api_json.Ik)(status.state),kind=["waiting","running","terminat\
ed"].find(known=>state[known]!==void 0),details=(0,api_json.Ik)(kind&&state[kind]),ended=(0,api_json.Ik)(kind==="terminated"?state.terminated:(0,api_json.Ik)(status.
lastState).terminated);return{name:(0,api_json.Qq)(status.name)??"",state:kind??"unknown",reason:(0,api_json.Qq)(details.reason),message:(0,api_json.Qq)(details.
message),exits:exits(status,kind),lastExit:exitView(ended)}},exits=(status,state)=>{const restarts=(0,api_json.WQ)(status.restartCount)??0,isDown=state==="termi\
nated"||state==="waiting"&&(0,api_json.Ik)(status.lastState).terminated!==void 0;return restarts+(isDown?1:0)},exitView=ended=>{const code=(0,api_json.WQ)(ended.
exitCode);return code===void 0?void 0:{code,reason:(0,api_json.Qq)(ended.reason),message:(0,api_json.Qq)(ended.message)}},conditionOf=(status,type)=>(0,api_json.
JD)(status.conditions).find(condition2=>condition2.type===type),unschedulable=status=>{const scheduled=conditionOf(status,"PodScheduled");return scheduled?.status===
"False"&&scheduled.reason==="Unschedulable"?(0,api_json.Qq)(scheduled.message)??"no node has enough capacity":void 0},eventView=event=>({about:(0,api_json.Qq)((0,api_json.
Ik)(event.involvedObject).name)??"",reason:(0,api_json.Qq)(event.reason)??"",message:(0,api_json.Qq)(event.message)??"",isWarning:event.type==="Warning",count:(0,api_json.
WQ)(event.count)??(0,api_json.WQ)((0,api_json.Ik)(event.series).count)??1,at:(0,api_json.Qq)(event.lastTimestamp)??(0,api_json.Qq)(event.eventTime)??(0,api_json.
Qq)((0,api_json.Ik)(event.metadata).creationTimestamp)??""}),inTime=(one2,other)=>+(one2>other)-+(one2<other),parts=["template","traffic"],ownersOf=metadata=>(0,api_json.
JD)(metadata.managedFields).flatMap(ownedBy).toSorted((one2,other)=>inTime(other.at??"",one2.at??"")),ownedBy=entry=>{const spec=(0,api_json.Ik)((0,api_json.Ik)(
entry.fieldsV1)["f:spec"]),by={manager:(0,api_json.Qq)(entry.manager)??"unknown",at:(0,api_json.Qq)(entry.time)};return parts.filter(part=>(0,api_json.Gv)(spec[`\
f:${part}`])).map(owns=>({...by,owns}))},controllerOf=({ownerReferences})=>{const owner=(0,api_json.JD)(ownerReferences).find(({controller})=>controller===!0);if(!owner)
return;const[group2=""]=((0,api_json.Qq)(owner.apiVersion)??"").split("/").slice(0,-1);return{kind:plain(owner.kind)??"object",name:plain(owner.name)??"unknown",
group:plain(group2)??""}},plain=value=>typeof value=="string"&&/^[a-z0-9][a-z0-9.-]{0,252}$/i.test(value)?value:void 0,marks=[["Argo CD","argocd.argoproj.io/tra\
cking-id"],["Argo CD","argocd.argoproj.io/instance"],["Flux","kustomize.toolkit.fluxcd.io/name"],["Flux","helm.toolkit.fluxcd.io/name"]],managers={"argocd-contr\
oller":"Argo CD","argocd-application-controller":"Argo CD","kustomize-controller":"Flux","helm-controller":"Flux"},gitopsOf=metadata=>{const found2={...(0,api_json.
Te)(metadata.labels),...(0,api_json.Te)(metadata.annotations)},owners=ownersOf(metadata).filter(({manager})=>Object.hasOwn(managers,manager)),marked2=marks.find(
([,mark3])=>Object.hasOwn(found2,mark3)),by=marked2?.[0]??managers[owners[0]?.manager??""];if(by===void 0)return;const owned=parts.filter(part=>owners.some(({owns,
manager})=>owns===part&&managers[manager]===by)),mark2=marked2?.[1]??`field manager ${owners[0]?.manager}`;return{by,mark:mark2,owns:owned.length>0?owned:parts}},
serviceView=service=>{const{metadata,spec,status}=resources_parts(service),annotations=(0,api_json.Te)(metadata.annotations),journal2=annotations[annotation.journal];
return{...generations(service),uid:(0,api_json.Qq)(metadata.uid)??"",...deletion(metadata),labels:(0,api_json.Te)(metadata.labels),annotations,template:templateView(
spec.template),traffic:resources_traffic(spec.traffic),served:resources_traffic(status.traffic),url:(0,api_json.Dy)(status.url),ready:condition(service,"Ready"),
configurationsReady:condition(service,"ConfigurationsReady"),latestCreated:(0,api_json.Qq)(status.latestCreatedRevisionName),latestReady:(0,api_json.Qq)(status.
latestReadyRevisionName),driver:annotations[annotation.driver],journal:journal2===void 0?void 0:parseJournal(journal2),...journal2!==void 0&&isNewerJournal(journal2)&&
{hasNewerJournal:!0},owners:ownersOf(metadata),gitops:gitopsOf(metadata),controller:controllerOf(metadata),lastModifier:annotations["serving.knative.dev/lastMod\
ifier"]}},deletion=({deletionTimestamp,finalizers})=>{const since=(0,api_json.Qq)(deletionTimestamp),names2=Array.isArray(finalizers)?finalizers.filter(name=>typeof name==
"string"):[];return since===void 0?{}:{deleting:{since,finalizers:names2}}},routeView=route=>{const{spec,status}=resources_parts(route);return{...generations(route),
traffic:resources_traffic(spec.traffic),served:resources_traffic(status.traffic),ready:condition(route,"Ready"),allTrafficAssigned:condition(route,"AllTrafficAs\
signed"),ingressReady:condition(route,"IngressReady"),certificateProvisioned:condition(route,"CertificateProvisioned")}},configurationView=configuration=>{const{
metadata,spec}=resources_parts(configuration);return{...generations(configuration),uid:(0,api_json.Qq)(metadata.uid)??"",template:templateView(spec.template),ready:condition(
configuration,"Ready")}},revisionView=revision=>{const{metadata,spec,status}=resources_parts(revision),annotations=(0,api_json.Te)(metadata.annotations),labels=(0,api_json.
Te)(metadata.labels);return{name:(0,api_json.Qq)(metadata.name)??"",generation:(0,api_json.WQ)(labels[label.configurationGeneration])??0,createdAt:(0,api_json.Qq)(
metadata.creationTimestamp)??"",annotations,labels,spec,ready:condition(revision,"Ready"),replicas:(0,api_json.WQ)(status.actualReplicas)??0,desired:(0,api_json.
WQ)(status.desiredReplicas),minScale:minScaleIn(annotations),maxScale:annotations[spellingIn(annotations,annotation.maxScale)],window:annotations[annotation.window],
image:(0,api_json.Qq)(userContainer(spec)?.image),digests:digests(status),rolloutId:annotations[annotation.id]}},minScaleIn=annotations=>annotations[spellingIn(
annotations,annotation.minScale)],autoscalerView=autoscaler=>minScaleIn((0,api_json.Te)(resources_parts(autoscaler).metadata.annotations))??null,resources_parts=resource=>({
metadata:(0,api_json.Ik)(resource.metadata),spec:(0,api_json.Ik)(resource.spec),status:(0,api_json.Ik)(resource.status)}),generations=resource=>({generation:(0,api_json.
WQ)((0,api_json.Ik)(resource.metadata).generation)??0,observedGeneration:(0,api_json.WQ)((0,api_json.Ik)(resource.status).observedGeneration)??0}),condition=(resource,type)=>{
const{generation,observedGeneration}=generations(resource);if(observedGeneration!==generation)return{status:"Unknown",reason:"NotObserved"};const found2=(0,api_json.
JD)((0,api_json.Ik)(resource.status).conditions).find(one2=>one2.type===type),status=found2?.status;return status!=="True"&&status!=="False"?{status:"Unknown",...resources_words(
found2)}:{status,...resources_words(found2)}},resources_words=found2=>{const[reason,message]=[(0,api_json.Qq)(found2?.reason),(0,api_json.Qq)(found2?.message)];
return{...reason!==void 0&&{reason},...message!==void 0&&{message}}},resources_traffic=value=>(0,api_json.JD)(value).map(resources_target),resources_target=({tag,
revisionName,latestRevision,percent:percent2,url})=>({...(0,api_json.Qq)(tag)!==void 0&&{tag:(0,api_json.Qq)(tag)},...(0,api_json.Qq)(revisionName)!==void 0&&{revisionName:(0,api_json.
Qq)(revisionName)},...typeof latestRevision=="boolean"&&{latestRevision},...(0,api_json.WQ)(percent2)!==void 0&&{percent:(0,api_json.WQ)(percent2)},...(0,api_json.
Dy)(url)!==void 0&&{url:(0,api_json.Dy)(url)}}),templateView=value=>{const{metadata,spec}=(0,api_json.Ik)(value);return{...(0,api_json.Gv)(metadata)&&{metadata},
spec:(0,api_json.Ik)(spec)}},digests=status=>Object.fromEntries((0,api_json.JD)(status.containerStatuses).flatMap(({name,imageDigest})=>{const digest=(0,api_json.
Qq)(imageDigest);return digest===void 0?[]:[[(0,api_json.Qq)(name)??"",digest]]})),verdictOn=(service,revision)=>{const annotated=service?.annotations[verdictPrefix+
revision],{is,at,why,minScale}=(0,api_json.Ik)(annotated===void 0?void 0:(0,api_json.qF)(annotated));if(!(is!=="good"&&is!=="bad"&&is!=="not-judged"||typeof at!=
"string"||Number.isNaN(Date.parse(at))))return{is,at,...(0,api_json.Qq)(why)!==void 0&&{why:(0,api_json.Qq)(why)},...(0,api_json.Qq)(minScale)!==void 0&&{minScale:(0,api_json.
Qq)(minScale)}}},openRolloutsIn=({transport,clock:clock3,server,namespace,service})=>{const serverClock=createServerClock(transport,clock3),api={transport:serverClock.
transport,clock:clock3,random:Math.random,server};return{find:namespace&&service?()=>findOne(api,{namespace,service}):()=>findAll(api,namespace),serverNow:serverClock.
serverNow}},findAll=async(api,namespace)=>{const path=namespace===void 0?everywhere("services"):collection(namespace,"services"),listed2=await readList(api,{path,
query:{labelSelector:label.active}});if(!listed2)throw(0,catalogue.V2)("E_NO_KNATIVE",{server:api.server});return listed2.items.map(marked)},findOne=async(api,{
namespace,service})=>{const found2=await read(api,{path:one(namespace,"services",service)});if(!found2)throw(0,catalogue.V2)("E_NOT_THERE",{namespace,service});
const{journal:journal2,driver,labels}=serviceView(found2);return journal2!==void 0||driver!==void 0||label.active in labels?[marked(found2)]:[]},marked=service=>{
const{name,namespace}=(0,api_json.Ik)(service.metadata),{journal:journal2,driver}=serviceView(service);return{namespace:(0,api_json.Qq)(namespace)??"",service:(0,api_json.
Qq)(name)??"",...journal2&&{journal:journal2},...driver!==void 0&&{driver}}},none={n:0,bad:0,slow:0},sideWith=pods=>({last:new Map,old:new Set(pods),owed:none});
function counted(side,read2,{own:own2,slowOverMs}){const grown=[...read2].map(([pod,now])=>growth(before(side,pod,now),now,slowOverMs)),all={n:increments_sum(grown.
map(({n:n2})=>n2))-own2.n-side.owed.n,bad:increments_sum(grown.map(({bad:bad2})=>bad2))-own2.bad-side.owed.bad,slow:increments_sum(grown.map(({slow:slow2})=>slow2))-
own2.slow-side.owed.slow},n=Math.max(0,Math.floor(all.n)),[bad,slow]=[clamped(all.bad,n),clamped(all.slow,n)],owed={n:n-all.n,bad:bad-all.bad,slow:slow-all.slow};
return{side:{...side,last:new Map([...side.last,...read2]),owed},counted:{n,bad,slow,causes:increments_causesOf(grown)}}}const increments_nothing={byStatus:new Map,
within:[]},before=({last,old},pod,now)=>last.get(pod)??(old.has(pod)?now:increments_nothing);function growth(before2,now,slowOverMs){const from=[...before2.byStatus].
some(([status,count2])=>(now.byStatus.get(status)??0)<count2)?increments_nothing:before2,more=new Map([...now.byStatus].map(([status,count2])=>[status,count2-(from.
byStatus.get(status)??0)])),causes=new Map([...more].filter(([status,count2])=>status>=firstBad&&count2>0)),n=increments_sum([...more.values()]),quick=slowOverMs===
void 0?n:within(now,slowOverMs)-within(from,slowOverMs);return{n,bad:increments_sum([...causes.values()]),slow:clamped(n-quick,n),causes}}const firstBad=500,within=({
within:within2,byStatus},ms)=>within2.find(edge2=>edge2.ms>=ms)?.count??increments_sum([...byStatus.values()]),increments_causesOf=grown=>{const causes=new Map;
for(const{causes:each}of grown)for(const[status,count2]of each)causes.set(status,(causes.get(status)??0)+count2);return causes},clamped=(value,most2)=>Math.min(
most2,Math.max(0,Math.floor(value))),increments_sum=numbers=>numbers.reduce((total,each)=>total+each,0);function createOwnRequests(slowOverMs=Number.POSITIVE_INFINITY){
const sums={candidate:none,stable:none};return{add:(of,{isBad:isBad2,latencyMs})=>{const{n,bad,slow}=sums[of];sums[of]={n:n+1,bad:bad+(isBad2?1:0),slow:slow+(latencyMs>
slowOverMs?1:0)}},sent:of=>sums[of]}}var external_node_http_=__nccwpck_require__2(7067),external_node_https_=__nccwpck_require__2(4708),external_node_fs_=__nccwpck_require__2(
3024),external_node_tls_=__nccwpck_require__2(1692);const promises_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises"),reaches=async({
ingressAddress},url,around)=>{if(ingressAddress)return around.resolves(ingressAddress.host);const{hostname,protocol}=new URL(url);return proxyNames(protocol).some(
name=>around.env[name])||around.resolves(hostname)},proxyNames=protocol=>protocol==="https:"?["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["http_proxy",
"all_proxy","ALL_PROXY"],resolvesHere=host=>(0,promises_namespaceObject.lookup)(host.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1),httpAgent=(url,{ingressAddress,
env,connections})=>{const options={...connections==="one"?{keepAlive:!0,maxSockets:1}:{keepAlive:!1},proxyEnv:ingressAddress?{}:proxies(url,env)};return url.protocol===
"https:"?new external_node_https_.Agent({...options,ca:[...trusted(env)]}):new external_node_http_.Agent(options)},proxies=(url,env)=>Object.fromEntries([...proxyNames(
url.protocol),"no_proxy","NO_PROXY"].map(name=>[name,env[name]])),trusted=env=>[...(0,external_node_tls_.getCACertificates)("default"),...(0,external_node_tls_.
getCACertificates)("system"),...bundle(env.CURL_CA_BUNDLE)],bundle=path=>{if(!path)return[];try{return[(0,external_node_fs_.readFileSync)(path,"utf8")]}catch{return[]}};
function asking(spec,env,connections){const agents=new Map,agentFor=url=>{const agent2=agents.get(url.protocol)??httpAgent(url,{...spec,env,connections});return agents.
set(url.protocol,agent2),agent2};return{ask:async(request,given2)=>{const timeout=AbortSignal.timeout(spec.timeoutMs),signal=AbortSignal.any([given2,timeout]);try{
const agent2=agentFor(new URL(request.url));return await exchange(request,{spec,agent:agent2,signal})}catch(error){throw new Error(timeout.aborted?`no response \
within ${spec.timeoutMs/1e3} s`:http_request_reasonOf(error))}},close:()=>{for(const agent2 of agents.values())agent2.destroy()}}}function exchange(request,call){
const{promise,resolve,reject}=Promise.withResolvers(),sent=http_request_open(request,call,response=>{const{statusCode:status=0,headers}=response,body=http_request_beginningOf(
response);response.on("error",reject).on("end",()=>resolve({status,headers,body:body()}))});return sent.on("error",error=>{sent.reusedSocket&&http_request_reasonOf(
error)==="ECONNRESET"?exchange(request,call).then(resolve,reject):reject(error)}),sent.end(),promise}const keptBytes=2048;function http_request_beginningOf(response){
const chunks=[];let bytes=0;return response.on("data",chunk=>{bytes<keptBytes&&chunks.push(chunk.subarray(0,keptBytes-bytes)),bytes+=chunk.length}),()=>Buffer.concat(
chunks).toString("utf8")}function http_request_open({url:text,method,headers,by},call,answered2){const url=new URL(text),{hostname,port:port2}=new URL(by??text),
{ingressAddress}=call.spec,options={agent:call.agent,signal:call.signal,method,host:ingressAddress?.host??hostname,port:ingressAddress?.port??port2,path:`${url.
pathname}${url.search}`,headers:{host:url.host,...headers}};return url.protocol==="https:"?external_node_https_.request({...options,servername:url.hostname},answered2):
external_node_http_.request(options,answered2)}const http_request_reasonOf=error=>error instanceof Error?"code"in error&&typeof error.code=="string"?error.code:
error.message:String(error),accepts=({path,status},answered2)=>status?status.some(wanted=>wanted===answered2||wanted===classOf(answered2)):path===void 0?answered2<
500:classOf(answered2)==="2xx",wantedStatus=({path,status})=>status?status.join(" or "):path===void 0?"any below 500":"2xx",healthUrl=(tagUrl,path)=>path===void 0?
tagUrl:`${tagUrl.replace(/\/+$/,"")}/${path.replace(/^\/+/,"")}`,classOf=status=>`${Math.floor(status/100)}xx`;var printable=__nccwpck_require__2(5097);const secretName=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,
nameAndValue=header=>{const colon=header.indexOf(":");return[header.slice(0,colon),header.slice(colon+1).trim()]},printableHeader=header=>isSecret(header)?`${nameAndValue(
header)[0]}: ***`:header,withoutSecrets=(text,headers)=>headers.filter(isSecret).flatMap(secretsIn).flatMap(spellings).toSorted((a,b)=>b.length-a.length).reduce(
(masked,secret)=>masked.replaceAll(secret,"***"),(0,printable.f)(text)),isSecret=header=>header.includes(":")&&secretName.test(nameAndValue(header)[0]),shortestPart=4,
secretsIn=header=>{const[name,value]=nameAndValue(header),[,scheme="",rest=""]=/^(\w+)\s+(.*)$/.exec(value)??[],parts2=[.../cookie/i.test(name)?cookiesIn(value):
[],.../^basic$/i.test(scheme)?loginIn(rest):[]];return[value,rest,...parts2.filter(({length})=>length>=shortestPart)].filter(secret=>secret.length>0)},cookiesIn=value=>value.
split(";").flatMap(cookie=>{const text=cookie.slice(cookie.indexOf("=")+1).trim(),bare=text.replace(/^"(.*)"$/,"$1");return[text,bare,decodedPercents(bare)]}),decodedPercents=text=>{
try{return decodeURIComponent(text)}catch{return text}},loginIn=base64=>{const login=Buffer.from(base64,"base64").toString("utf8");return[login,login.slice(login.
indexOf(":")+1)]},spellings=secret=>{const json2=JSON.stringify(secret).slice(1,-1);return[(0,printable.g)(secret),(0,printable.g)(json2),(0,printable.g)(json2.
replaceAll("/","\\/"))].filter(text=>text!=="")},probeHeaders={"k-network-probe":"probe","k-network-hash":"override"};async function findAt({url,by},{ask:ask2,spec,
signal}){const headers={...lowerCase(spec.headers),...probeHeaders},request={url:healthUrl(url,spec.path),method:"GET",headers,...by?{by}:{}};try{return foundIn(
await ask2(request,signal),request.url)}catch(error){const why=error instanceof Error?error.message:String(error);return isTlsFault(why)?{is:"other",outcome:why,
why:`the TLS handshake failed (${why})`,isFailure:!0}:{is:"nothing",why:`there was no answer (${why})`}}}const foundIn=({status,headers},url)=>{if(status===200&&
headers["k-network-hash"])return{is:"knative"};const why=describe(status,{location:headers.location,url});return{is:"other",outcome:String(status),why,isFailure:status>=
500}},hostAnswer=found2=>found2.is==="other"?{is:found2.is,why:found2.why,isFailure:found2.isFailure}:found2,lowerCase=headers=>Object.fromEntries(headers.map(nameAndValue).
map(([name,value])=>[name.toLowerCase(),value]));function describe(status,{location,url}){return status>=300&&status<400&&location!==void 0?redirect(status,{location,
url}):status===401||status===403?`${status} came from something in front of the Service that asks for a login`:status===404?"404 came from the ingress, which do\
es not know this host":status<300?`${status} came from something other than Knative, such as a catch-all or maintenance page`:`${status} came from something in \
front of the Service`}function redirect(status,{location,url}){const from=new URL(url),to=URL.parse(location,url);if(!to)return`${status} redirects elsewhere`;if(to.
protocol==="https:"&&from.protocol==="http:"&&to.hostname===from.hostname)return`${status} redirects to https, which the ingress enforces`;const page=`${to.origin}${to.
pathname}`;return`${status} redirects to ${page}${to.host===from.host?"":", for example a login page"}`}const isTlsFault=why=>/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED)/.
test(why),podCheck=(spec,{clock:clock3,ask:ask2,command})=>({command:()=>command,reaches:async()=>!0,knock:async()=>{},run:async(_,signal)=>{for(let attempt2=1;;attempt2++){
const result=await once(spec,{clock:clock3,ask:ask2,command},{attempt:attempt2,signal});if(signal.aborted)return{is:"cancelled"};if(result.is==="passed"||attempt2>=
spec.attempts)return result;await clock3.sleep(spec.intervalMs,signal)}}}),once=async(spec,{clock:clock3,ask:ask2,command},{attempt:attempt2,signal})=>{const startedMs=clock3.
now();try{const{status,body}=await ask2(requestOf(spec),signal),ms=clock3.now()-startedMs,why=faultOf(spec,{status,body});return why===void 0?{is:"passed",attempts:attempt2,
status,ms}:{is:"failed",attempts:attempt2,why,detail:{command,status,ms,body:withoutSecrets(body,spec.headers).slice(0,shownBody),stderr:""}}}catch(error){const why=withoutSecrets(
error instanceof Error?error.message:String(error),spec.headers);return{is:"unreachable",attempts:attempt2,why,detail:{command,body:"",stderr:""}}}},shownBody=2048,
faultOf=(spec,{status,body})=>accepts(spec,status)?spec.body===void 0||body.includes(spec.body)?void 0:`the body does not contain "${spec.body}"`:`the status wa\
s ${status}, expected ${wantedStatus(spec)}`,requestOf=({method,path="/",headers})=>({method:method==="POST"||method==="PUT"||method==="PATCH"||method==="DELETE"?
method:"GET",path,headers:Object.fromEntries(headers.map(nameAndValue).map(([name,value])=>[name.toLowerCase(),value]))});function createLanes(open){const all=[],
free=[],opened=()=>{const lane=open();return all.push(lane),lane};return{use:async work=>{const lane=free.pop()??opened();try{return await work(lane)}finally{free.
push(lane)}},close:()=>{for(const{close}of all)close()}}}async function openLoop({clock:clock3,signal,perSecond:perSecond2,atMost},send2){const startMs=clock3.now(),
going=new Set;let inFlight=0;for(let index=0;!signal.aborted;index++){const dueMs=startMs+index*1e3/perSecond2;if(await clock3.sleep(Math.max(0,dueMs-clock3.now()),
signal),signal.aborted)break;const isSent=inFlight<atMost,before2=inFlight;isSent&&(inFlight+=1);let isOver2=!1;const answered2=()=>{isSent&&!isOver2&&(inFlight-=
1),isOver2=!0},sent=send2({dueMs,isSent,inFlight:before2,answered:answered2}).finally(()=>{answered2(),going.delete(sent)});going.add(sent)}await Promise.all(going)}
const shownLength=200,sampleOf=({method,headers},address,body)=>({request:`${method} ${address.replace(/[?#].*$/s,"")}`,...body===void 0?{}:{body:shownOf(body,headers)}}),
shownOf=(body,headers)=>{const shown2=[...withoutSecrets(body,headers).trim()];return shown2.length<=shownLength?shown2.join(""):`${shown2.slice(0,shownLength).
join("")}\u2026`},probesPerSecond=4,stableWithinMs=1e4,againMs=500,probesSource=context=>({name:"probes",one:"probe",what:`${probesPerSecond} probes a second on\
 ${context.settings.health.path??"/"}`,start:probes(context)}),probes=({settings:{health},clock:clock3,env,ask:ask2,own:own2,open})=>ask2?podProbes(health,{clock:clock3,
ask:ask2,own:own2}):pairProbes(health,{clock:clock3,own:own2,open:open??(()=>asking(health,env,"one"))}),pairProbes=(spec,{clock:clock3,open,own:own2})=>async(target2,each,signal)=>{
const lanes=createLanes(open),way={spec,clock:clock3,target:target2,signal,lanes,own:own2},fellow={isThere:!1};awaitStable(way).then(isThere=>{fellow.isThere=isThere}),
await openLoop({clock:clock3,signal,perSecond:probesPerSecond,atMost:mostInFlight(spec)},async tick=>{const candidate=probed(way,"candidate",tick),stable=fellow.
isThere?probed(way,"stable",tick):void 0,report2=async(one2,other)=>{const measured=await attributed(way,await one2,other);signal.aborted||each(measured)};await Promise.
all([report2(candidate,stable),...stable?[report2(stable,candidate)]:[]])}),lanes.close()},podProbes=(spec,{clock:clock3,ask:ask2,own:own2})=>(_,each,signal)=>openLoop(
{clock:clock3,signal,perSecond:probesPerSecond,atMost:mostInFlight(spec)},async tick=>{const{status,...measured}=await timed({spec,clock:clock3,of:"candidate",address:requestOf(
spec).path},tick,()=>ask2(requestOf(spec),signal));tick.isSent&&count(own2,measured,status),signal.aborted||each(measured)}),mostInFlight=({timeoutMs:timeoutMs2})=>Math.
max(1,Math.ceil(probesPerSecond*timeoutMs2/1e3)),harmless=new Set(["GET","HEAD","OPTIONS"]);async function awaitStable({clock:clock3,target:target2,signal,lanes,
spec}){const{stable,stableUrl,isStableTagged}=target2,untilMs=clock3.now()+stableWithinMs;if(stable.length===0||!stableUrl||!isStableTagged||!harmless.has(spec.
method))return!1;for(;!signal.aborted&&clock3.now()<untilMs;){if(await lanes.use(({ask:ask2})=>answerOf({ask:ask2,spec,signal},stableUrl)))return clock3.now()<untilMs;
await clock3.sleep(againMs,signal)}return!1}async function answerOf({ask:ask2,spec,signal},url){const request={url:healthUrl(url,spec.path),method:spec.method,headers:lowerCase(
spec.headers)},{status}=await ask2(request,signal).catch(()=>({status:0}));return status>0&&(await findAt({url},{ask:ask2,spec,signal})).is==="knative"}async function probed({
spec,clock:clock3,target:target2,signal,lanes,own:own2},of,tick){const url=of==="candidate"?target2.url:target2.stableUrl??target2.url;return lanes.use(async({ask:ask2})=>{
const request={url:healthUrl(url,spec.path),method:spec.method,headers:lowerCase(spec.headers)},{status,...measured}=await timed({spec,clock:clock3,of,address:request.
url},tick,()=>ask2(request,signal)),found2=await findAt({url},{ask:ask2,spec,signal});return found2.is==="knative"&&tick.isSent&&count(own2,measured,status),{measured,
found:found2}})}async function timed({spec,clock:clock3,of,address},tick,once2){const asked=tick.isSent?await once2().then(answer=>({status:answer.status,...judged(
spec,address,answer)}),error=>({...probes_failed(withoutSecrets(error instanceof Error?error.message:String(error),spec.headers)),sample:sampleOf(spec,address)})):
probes_failed(`not sent: ${tick.inFlight} in flight`);tick.answered();const atMs=clock3.now();return{...asked,atMs,of,n:1,latencyMs:atMs-tick.dueMs}}const probes_failed=note=>({
bad:1,note}),judged=(spec,address,{status,body=""})=>accepts(spec,status)?{bad:0}:{...probes_failed(String(status)),sample:sampleOf(spec,address,body)},count=(own2,{
of,latencyMs=0},status=502)=>own2?.add(of,{isBad:status>=500,latencyMs});async function attributed(way,{measured,found:found2},other){if(found2.is==="knative")return measured;
const{target:target2,spec,signal,lanes}=way,{stableUrl}=target2,isOtherThere=async()=>other?(await other).found.is==="knative":stableUrl!==void 0&&(await lanes.
use(({ask:ask2})=>findAt({url:stableUrl},{ask:ask2,spec,signal}))).is==="knative";return measured.bad>0&&await isOtherThere()?measured:{...measured,unattributed:found2.
why}}const mostPods=10;async function pod_readings_begin(parts2,{candidate,stable}){const sides=[["candidate",[candidate]],["stable",stable]],readings=await Promise.
all(sides.map(async([of,revisions])=>{const pods=await podsOf(parts2,revisions);if(!pods)return;const drawn=shuffled(pods,parts2.random).slice(0,mostPods);return{
of,revisions,side:sideWith(pods),drawn,pods:pods.length,own:parts2.own.sent(of)}}));return readings.every(reading=>reading!==void 0)?readings:void 0}async function podsOf({
counters},revisions){const read2=await Promise.all(revisions.map(revision=>counters.readPods(revision)));return read2.every(pods=>pods!==void 0)?read2.flat().map(
({name})=>name):void 0}const list=async(parts2,readings)=>{await Promise.all(readings.map(reading=>listSide(parts2,reading)))};async function listSide(parts2,reading){
const pods=await podsOf(parts2,reading.revisions);if(!pods)return;const kept2=reading.drawn.filter(pod=>pods.includes(pod)),others=pods.filter(pod=>!kept2.includes(
pod));reading.drawn=[...kept2,...shuffled(others,parts2.random)].slice(0,mostPods),reading.pods=pods.length}const shuffled=(all,random)=>all.map(each=>({each,at:random()})).
sort((a,b)=>a.at-b.at).map(({each})=>each);async function readAll(parts2,readings,signal){const answers2=await Promise.all(readings.map(reading=>readSide(parts2,
reading,signal))),later=answers2.flat().map(({result})=>result).filter(result=>result.is==="later");if(later.length>0)return{is:"later",afterMs:Math.max(...later.
map(({afterMs})=>afterMs))};const read2=answers2.map(side=>side.flatMap(({pod,result})=>result.is==="read"?[[pod,result.counters]]:[]));return answers2.some((side,index)=>read2[index]?.
length===0&&side.some(({result})=>result.is==="failed"))?{is:"failed"}:{is:"counted",read:readings.map((reading,index)=>({reading,read:new Map(read2[index])}))}}
const readSide=({counters},{drawn},signal)=>Promise.all(drawn.map(async pod=>({pod,result:await counters.readCounters(pod,signal)}))),taken=({own:own2,slowOverMs},round)=>round.
flatMap(({reading,read:read2})=>{const sent=own2.sent(reading.of),ofThese=minus(sent,reading.own,reading.pods===0?0:reading.drawn.length/reading.pods);if(reading.
own=sent,read2.size===0)return[];const isFirst=reading.side.last.size===0,{side,counted:counts2}=counted(reading.side,read2,{own:isFirst?none:ofThese,slowOverMs});
return reading.side=side,[{...counts2,of:reading.of}]}),minus=(now,before2,part)=>({n:(now.n-before2.n)*part,bad:(now.bad-before2.bad)*part,slow:(now.slow-before2.
slow)*part}),users_settleMs=2e3,users_pollMs=1e3,slowPollMs=5e3,longestPollMs=3e4,promptForMs=6e4,listEveryMs=5e3;function usersSource({settings:{evidence:evidence2,
analysis},...parts2}){const counting={...parts2,slowOverMs:analysis.maxLatencyMs},isAsked=evidence2!=="probes";return{name:"users' requests",one:"user's request",
mayBeSilent:!0,needs:{subject:"Users' requests",rights:isAsked?rights:[],isRequired:evidence2==="users",check:async(stable,signal)=>isAsked?checkCounters(counting,
stable,signal):{is:"unavailable",why:"`evidence` is set to probes"}},start:countUsers(counting)}}const rights=[{verb:"list",group:"",resource:"pods"},{verb:"get",
group:"",resource:"pods/proxy"}],turnOn="To turn them on, set `request-metrics-protocol: prometheus` in the ConfigMap config-observability of the namespace knat\
ive-serving (before Knative 1.19: `metrics.request-metrics-backend-destination: prometheus`). Pods that are made from then on count.";async function checkCounters({
counters},stable,signal){const pods=await podsOf({counters},stable);if(!pods)return{is:"unavailable",why:`the pods of ${stable.join(", ")} cannot be read`};if(pods.
length===0)return{is:"available",what:"users' requests (if the pods count them, which only shows once one runs)"};const results=await Promise.all(pods.slice(0,mostPods).
map(pod=>counters.readCounters(pod,signal))),read2=results.filter(result=>result.is==="read"),failed2=results.find(result=>result.is==="failed");return read2.length>
0?{is:"available",what:`users' requests (${soFar(read2,stable)})`}:results.some(({is})=>is==="forbidden")?{is:"unavailable",why:"the API server refuses to read \
port 9091 of pods"}:failed2?{is:"unavailable",why:`the metrics of ${stable.join(", ")} cannot be read: ${failed2.why}`}:{is:"unavailable",why:`the pods of ${stable.
join(", ")} do not count them: request metrics are off`,cure:turnOn}}function soFar(read2,stable){return`${read2.flatMap(({counters})=>[...counters.byStatus.values()]).
reduce((all,each)=>all+each,0)} so far in ${read2.length===1?"1 pod":`${read2.length} pods`} of ${stable.join(", ")}`}const countUsers=parts2=>async(target2,each,signal)=>{
const{clock:clock3}=parts2;for(;!signal.aborted;){const held2=target2.held();held2?await countStep(parts2,{target:target2,held:held2,each,signal}):await clock3.
sleep(users_pollMs,signal)}};async function countStep(parts2,step2){const{clock:clock3}=parts2,{target:target2,held:held2,signal}=step2,isOn=()=>!signal.aborted&&
target2.held()===held2;if(await sleepUntil(clock3,held2.fromMs+users_settleMs,signal),!isOn())return;const readings=await pod_readings_begin(parts2,target2);if(!readings)
return clock3.sleep(users_pollMs,signal);let listedMs=clock3.now(),pauseMs2=users_pollMs;for(let rounds=0;isOn();){const startedMs=clock3.now();startedMs>=listedMs+
listEveryMs&&(await list(parts2,readings),listedMs=startedMs);const round=await readAll(parts2,readings,signal);if(!isOn())return;round.is==="counted"&&tell(step2,
taken(parts2,round.read),rounds++>0?clock3.now():void 0),pauseMs2=pauseAfter(round,held2,{pauseMs:pauseMs2,nowMs:clock3.now()}),await sleepUntil(clock3,startedMs+
pauseMs2,signal)}}function tell({each},sides,atMs){if(atMs!==void 0)for(const{of,...counts2}of sides)each(measurementOf(of,counts2,atMs))}const sleepUntil=(clock3,atMs,signal)=>clock3.
sleep(Math.max(0,atMs-clock3.now()),signal);function pauseAfter(round,{fromMs},{pauseMs:pauseMs2,nowMs}){return round.is==="later"?Math.min(longestPollMs,Math.max(
2*pauseMs2,round.afterMs)):nowMs-fromMs<promptForMs?users_pollMs:slowPollMs}const measurementOf=(of,{n,bad,slow,causes},atMs)=>({atMs,of,n,bad,slow,...bad>0?{note:[
...causes].sort(([,a],[,b])=>b-a).map(([status])=>status).join(" or ")}:{}}),rows=[usersSource,probesSource];function evidenceSources(context){const own2=createOwnRequests(
context.settings.analysis.maxLatencyMs);return rows.map(row=>row({...context,own:own2}))}const resultOfCurl=(spec,url,run2)=>{if(run2.exitCode===null||run2.exitCode>
128)return{is:"killed"};const tally2=tallyOf(run2.stdout);if(run2.exitCode!==0)return broken(spec,url,{...run2,exitCode:run2.exitCode,tally:tally2});if(!tally2||
tally2.status===0)return{is:"unreachable",why:sentence((0,catalogue.aL)("E_CURL_UNUSABLE",{why:"it did not report an HTTP status"}))};const{status,ms}=tally2,failed2=why=>({
is:"failed",why,status,ms});return accepts(spec,status)?spec.body!==void 0&&!curl_answer_bodyOf(run2.stdout).includes(spec.body)?failed2(`the body does not cont\
ain "${spec.body}"`):{is:"passed",status,ms}:failed2(`the status was ${status}, expected ${wantedStatus(spec)}`)},curl_answer_bodyOf=stdout=>stdout.replace(tallyLine,
""),tallyLine=/\n(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\n?$/,tallyOf=stdout=>{const[line,status,total="",connect2=""]=tallyLine.exec(stdout)??[];if(line!==
void 0)return{status:Number(status),ms:Math.round(seconds(total)*1e3),connected:seconds(connect2)>0}},seconds=text=>Number(text.replace(",",".")),broken=(spec,url,{
exitCode,stderr,tally:tally2})=>{const within2=`within ${spec.timeoutMs/1e3} s`,unreachable=exitCode===curl_answer_timedOut&&!tally2?.connected?`no connection ${within2}`:
noConnection[exitCode];if(unreachable)return{is:"unreachable",why:sentence((0,catalogue.aL)("E_TAG_URL_UNREACHABLE",{url,why:unreachable}))};const distrusted=noTls[exitCode];
return distrusted?{is:"unreachable",why:sentence((0,catalogue.aL)("E_TAG_URL_TLS",{url,why:distrusted}))}:{is:"failed",why:exitCode===curl_answer_timedOut?`no c\
omplete response ${within2}`:stderr.trim()||`curl exited with code ${exitCode}`,...tally2&&{ms:tally2.ms},...tally2?.status&&{status:tally2.status}}},curl_answer_timedOut=28,
noConnection={5:"the host name of the proxy could not be resolved",6:"the host name could not be resolved",7:"the connection was refused"},noTls={35:"the TLS ha\
ndshake failed",60:"its certificate is not trusted"},sentence=({message,cure})=>`${message} ${cure}`,faultOfVersion=({exitCode,stdout})=>{const[,version2,major="",
minor=""]=/^curl ((\d+)\.(\d+)\S*)/.exec(stdout)??[];return exitCode!==0||version2===void 0?"`curl --version` did not report a version":Number(major)<7||Number(
major)===7&&Number(minor)<leastMinor?`its version is ${version2}`:void 0},leastMinor=58,tally="\\n%{http_code} in %{time_total} s, connect %{time_connect} s\\n",
curlCommand=(spec,tagUrl)=>{const url=healthUrl(tagUrl,spec.path),args=headers=>["-sS",.../[[\]{}]/.test(url)?["--globoff"]:[],"--max-time",String(spec.timeoutMs/
1e3),...methodArgs(spec.method),...headers.flatMap(header=>["-H",header]),...connectTo(url,spec.ingressAddress),"-w",tally,url],printed=["curl",...args(spec.headers.
map(printableHeader))].map(quoted).join(" "),secret=spec.headers.filter(isSecret);if(secret.length===0)return{args:args(spec.headers),printed};const open=spec.headers.
filter(header=>!isSecret(header));return{args:args([...open,"@-"]),input:`${secret.join(`
`)}
`,printed}},methodArgs=method=>method==="HEAD"?["--head"]:["--max-filesize","10M",...method==="GET"?[]:["-X",method]],connectTo=(url,address)=>{if(!address)return[];
const{hostname,port:port2,protocol}=new URL(url);return["--noproxy","*","--connect-to",`${`${hostname}:${port2||(protocol==="https:"?"443":"80")}`}:${bracketed(
address.host)}:${address.port}`]},bracketed=host=>host.includes(":")&&!host.startsWith("[")?`[${host}]`:host,quoted=word=>/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.
replaceAll("'","'\\''")}'`;var external_node_child_process_=__nccwpck_require__2(1421),external_node_path_=__nccwpck_require__2(6760);const startCurl=(name="cur\
l")=>(args,{input,signal}={})=>new Promise((resolve,reject)=>{const child=(0,external_node_child_process_.spawn)(name,args,{cwd:safeFolder,signal,killSignal:"SI\
GKILL",windowsHide:!0}),[stdout,stderr]=[curl_process_kept(),curl_process_kept()];child.stdout.on("data",stdout.take),child.stderr.on("data",stderr.take),child.
stdin.on("error",()=>{}),child.stdin.end(input),child.on("error",cause=>{signal?.aborted||reject((0,catalogue.V2)("E_CURL_MISSING",{why:cause.message},cause))}),
child.on("close",exitCode=>resolve({exitCode,stdout:stdout.text(),stderr:stderr.text()}))}),safeFolder=(0,external_node_path_.dirname)(process.execPath),mostBytes=1024*
1024,endBytes=256,curl_process_kept=()=>{const chunks=[];let bytes=0,end2=Buffer.alloc(0);return{take:chunk=>{const room=Math.max(0,mostBytes-bytes);room>0&&chunks.
push(chunk.subarray(0,room)),chunk.length>room&&(end2=Buffer.concat([end2,chunk.subarray(room)]).subarray(-endBytes)),bytes+=chunk.length},text:()=>Buffer.concat(
[...chunks,lastLine(end2)]).toString("utf8")}},lastLine=text=>text.subarray(Math.max(0,text.lastIndexOf(`
`,text.length-2))),firstPauseMs=100,curl_shownBody=2048,curlCheck=(spec,clock3,curl=startCurl())=>({command:url=>curlCommand(spec,url).printed,reaches:async url=>{
const why=faultOfVersion(await curl(["--version"]));if(why!==void 0)throw(0,catalogue.V2)("E_CURL_UNUSABLE",{why});return reaches(spec,url,{env:process.env,resolves:resolvesHere})},
knock:async(url,signal)=>{const{args,input}=curlCommand(spec,url);await curl(args,{input,signal}).catch(()=>{})},run:async(url,signal)=>{const command=curlCommand(
spec,url),once2=async()=>{const run2=await curl(command.args,{input:command.input,signal});return{run:run2,result:resultOfCurl(spec,url,run2)}};try{return await tries(
once2,{spec,clock:clock3,signal,command})}catch(error){return unstarted(command,error)}}}),tries=async(once2,row)=>{const{spec,clock:clock3,signal,command}=row,
graceEnd=clock3.now()+notFoundGraceMs;for(let attempt2=1;;attempt2++){const{run:run2,result}=await pastGrace(once2,{...row,graceEnd});if(signal.aborted||result.
is==="killed")return{is:"cancelled"};if(result.is==="passed")return{...result,attempts:attempt2};const why=withoutSecrets(result.why,spec.headers);if(attempt2>=
spec.attempts)return{is:result.is,attempts:attempt2,why,detail:detail(spec,command,{run:run2,result})};await clock3.sleep(spec.intervalMs,signal)}},pastGrace=async(once2,row)=>{
const{spec,clock:clock3,signal,graceEnd}=row;let tried=await once2();for(let pauseMs2=firstPauseMs;mayBeTheIngress(spec,tried.result)&&clock3.now()<graceEnd&&(await clock3.
sleep(Math.min(pauseMs2,graceEnd-clock3.now()),signal),!signal.aborted);pauseMs2*=2)tried=await once2();return tried},mayBeTheIngress=(spec,result)=>result.is!==
"killed"&&result.status===404&&!(spec.status&&accepts(spec,404)),detail=(spec,command,{run:run2,result})=>({command:command.printed,...result.is!=="killed"&&result.
status!==void 0&&{status:result.status},...result.is!=="killed"&&result.ms!==void 0&&{ms:result.ms},body:curl_cut(withoutSecrets(curl_answer_bodyOf(run2.stdout),
spec.headers)),stderr:withoutSecrets(run2.stderr.trim(),spec.headers)}),unstarted=({printed},error)=>({is:"unreachable",attempts:1,why:error instanceof rollout_error.
a?`${error.message} ${error.cure}`:String(error),detail:{command:printed,body:"",stderr:""}}),curl_cut=body=>body.length<=curl_shownBody?body:`${body.slice(0,curl_shownBody)}\

(and ${body.length-curl_shownBody} characters more)`,host_check_firstPauseMs=100,longestPauseMs=1e3,atOnce=10,firstAnswerMs=5e3,hostCheck=(spec,{clock:clock3,ask:ask2})=>{
const at=signal=>(url,by)=>findAt({url,...by?{by}:{}},{ask:ask2,spec,signal}),repeat=(round,limit)=>repeated(round,{clock:clock3,...limit});return{now:async(url,signal)=>hostAnswer(
await at(signal)(url)),leadsToKnative:(url,signal)=>repeat(async()=>hostAnswer(await at(signal)(url)),{forMs:firstAnswerMs,signal}),isServed:(url,signal)=>{const find=at(
signal);return repeat(async()=>hostAnswer(await firstUnlike(isKnative,()=>find(url))??{is:"knative"}),{forMs:takeOverMs,signal})},isEmpty:async({url,tag,mainUrl},signal)=>{
const hosts={url,never:neverUsed(url,tag),mainUrl},result=await repeat(()=>emptyRound(hosts,at(signal)),{forMs:takeOverMs,signal});return result.is==="knative"?
{is:"empty"}:{is:"unknown",why:result.why}}}};async function repeated(round,{clock:clock3,forMs,signal}){const end2=clock3.now()+forMs;for(let pauseMs2=host_check_firstPauseMs;;pauseMs2=
Math.min(longestPauseMs,pauseMs2*2)){const result=await round(),leftMs=end2-clock3.now();if(result.is==="knative"||signal.aborted||leftMs<=0)return result;await clock3.
sleep(Math.min(pauseMs2,leftMs),signal)}}const isKnative=found2=>found2.is==="knative";async function firstUnlike(isWanted,find){const first=await find();if(!isWanted(
first))return first;for(let asked=1;asked<sureConnections;asked+=atOnce){const other=(await Promise.all(Array.from({length:Math.min(atOnce,sureConnections-asked)},
find))).find(each=>!isWanted(each));if(other)return other}}async function emptyRound({url,never,mainUrl},find){const before2=await find(mainUrl);if(before2.is!==
"knative")return notThere(before2);const reference=await find(never,mainUrl);if(reference.is!=="other")return{is:"other",why:"a host of a tag that does not exis\
t is not answered like an unknown host"};if(await firstUnlike(found2=>found2.is==="other"&&found2.outcome===reference.outcome,()=>find(url,mainUrl)))return{is:"\
other",why:"the ingress still serves the host of the tag that was taken off"};const after=await find(mainUrl);return after.is==="knative"?after:notThere(after)}
const notThere=found2=>({is:found2.is,why:`at the URL of the Service, ${found2.why}`}),neverUsed=(url,tag)=>url.replace(/(?<=:\/\/).*/,host=>host.replace(tag,`x${(0,external_node_crypto_.
randomBytes)(3).toString("hex")}`)),access={group:"authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"selfsubjectaccessreviews"},access_review_self={group:"\
authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjectreviews"},missingRights=async(api,scope,rights2)=>{const granted=await Promise.all(rights2.map(
right=>isGranted(api,scope,right)));return rights2.filter((_,index)=>granted[index]===!1)},isGranted=async(api,scope,right)=>(await review(api,access,attributesOf(
scope,right)))?.allowed!==!1,nameOfUser=async api=>(0,api_json.Qq)((0,api_json.Ik)((await review(api,access_review_self))?.userInfo).username),review=async(api,{
group:group2,kind,path},spec)=>{const body=JSON.stringify({apiVersion:`${group2}/v1`,kind,...spec&&{spec}}),request={method:"POST",path:`/apis/${group2}/v1/${path}`,
headers:access_review_json,body};try{for(let tries2=0;tries2<mostTries;tries2++){tries2>0&&await backOff(api,tries2-1);const response=await sendRequest(api,request,
{fresh:tries2>0});if(!isRight(response))return;const found2=reviewOf(kind)(response.text);if(found2)return(0,api_json.Ik)(found2.status)}}catch{}},access_review_json={
accept:"application/json","content-type":"application/json"},mostTries=4,attributesOf=({namespace,nameOf:nameOf2},right)=>{const{verb,group:group2,resource}=right,
[kind=resource,subresource]=resource.split("/"),name=nameOf2(right);return{resourceAttributes:{namespace,verb,group:group2,resource:kind,...subresource!==void 0&&
{subresource},...name!==void 0&&{name}}}},quietMs=25e3,answerMs=5e3,keep_alive_againMs=5e3,createKeepAlive=(transport,clock3)=>{const over=new AbortController;let usedAt=clock3.
now();const warm2=async api=>{const{signal}=over;for(let waitMs=quietMs;!signal.aborted;)await clock3.sleep(Math.max(0,usedAt+waitMs-clock3.now()),signal),!(signal.
aborted||clock3.now()-usedAt<waitMs)&&(waitMs=await isAnswered(api,signal)?quietMs:keep_alive_againMs)};return{transport:(request,options)=>(!options.fresh&&!request.
path.includes("watch=1")&&(usedAt=clock3.now()),transport(request,options)),begin:api=>{warm2(api)},end:()=>over.abort()}},isAnswered=async(api,signal)=>{try{return await withTimeout(
{clock:api.clock,ms:answerMs,signal},limited=>sendRequest(api,{method:"GET",path:"/version"},{signal:limited})),!0}catch{return!1}},port=9091;async function readCounters(api,{
namespace,pod},signal){const path=`${corePath(namespace,"pods")}/${encodeURIComponent(pod)}:${port}/proxy/metrics`;try{return counters_resultOf(await sendRequest(
api,{method:"GET",path,headers:{}},{signal}))}catch(error){return signal.throwIfAborted(),{is:"failed",why:error instanceof Error?error.message:String(error)}}}
function counters_resultOf(response){const{status,text}=response;return status===200?isPage(text)?{is:"read",counters:countersIn(text)}:notAPage:status===403?{is:"\
forbidden"}:status===404?{is:"gone"}:status===429?{is:"later",afterMs:retryAfterMs(response)||unsaidMs}:/connection refused/.test(text)?{is:"off"}:{is:"failed",
why:`HTTP ${status}`}}const unsaidMs=1e3,notAPage={is:"failed",why:"the answer is no page of metrics"},isPage=text=>/^\s*($|# |[a-zA-Z_:][\w:]*[ {])/.test(text),
names=[{counts:"kn_serving_invocation_duration_seconds_count",buckets:"kn_serving_invocation_duration_seconds_bucket",status:"http_response_status_code",unitMs:1e3},
{counts:"revision_app_request_count",buckets:"revision_app_request_latencies_bucket",status:"response_code",unitMs:1}];function countersIn(page){const byStatus=new Map,
within2=new Map;for(const[,name="",labels="",text=""]of page.matchAll(/^([a-zA-Z_:][\w:]*)\{(.*)\} (\S+)/gm)){const of=names.find(({counts:counts2,buckets})=>counts2===
name||buckets===name),value=Number(text);!of||!Number.isFinite(value)||value<0||(name===of.counts?add(byStatus,Number(labelIn(labels,of.status)),value):add(within2,
Number(labelIn(labels,"le"))*of.unitMs,value))}const edges=[...within2].map(([ms,count2])=>({ms,count:count2})).sort((a,b)=>a.ms-b.ms);return{byStatus,within:edges.
filter(({ms})=>Number.isFinite(ms))}}const add=(sums,key,value)=>{Number.isNaN(key)||sums.set(key,(sums.get(key)??0)+value)},labelIn=(labels,name)=>new RegExp(`\
(?:^|,)${name}="([^"]*)"`).exec(labels)?.[1]??"none";var redact=__nccwpck_require__2(673);const servicePatch=(live,change)=>{const metadata=(0,api_json.Ik)(live.
metadata),{set}=change,annotations={...set.annotations,[annotation.driver]:set.driver,[annotation.journal]:set.journal&&printJournal(set.journal),[annotation.tags]:set.
tags?.join(","),...verdicts(metadata,set.verdicts)},labels={...set.labels,[label.active]:set.active===void 0?void 0:set.active?"true":null};return[...change.generation===
void 0?[]:[test("/metadata/generation",change.generation)],...driverGuard(metadata,change.driver),...entries(metadata,"annotations",annotations),...entries(metadata,
"labels",labels),...set.template?[patch_add("/spec/template",set.template)]:[],...set.traffic?[patch_add("/spec/traffic",set.traffic)]:[]]},minScalePatch=(live,minScale)=>{
const metadata=(0,api_json.Ik)(live.metadata);return[...[...uidGuard(metadata),...minScaleGuard(metadata)],...entries(metadata,"annotations",{[annotation.minScale]:minScale})]},
minScaleGuard=({annotations})=>(0,api_json.Gv)(annotations)?[test(`/metadata/annotations/${pointer(annotation.minScale)}`,annotations[annotation.minScale]??null)]:
[],verdicts=(metadata,wanted)=>{if(wanted===void 0)return{};const old=Object.keys((0,api_json.Ik)(metadata.annotations)).filter(name=>name.startsWith(verdictPrefix)),
set=Object.entries(wanted).map(([revision,verdict])=>[verdictPrefix+revision,JSON.stringify(verdict)]);return{...Object.fromEntries(old.map(name=>[name,null])),
...Object.fromEntries(set)}},uidGuard=({uid})=>uid===void 0?[]:[test("/metadata/uid",uid)],driverGuard=(metadata,driver)=>(0,api_json.Gv)(metadata.annotations)||
driver!==null?[test(`/metadata/annotations/${pointer(annotation.driver)}`,driver)]:[test("/metadata/annotations",null)],entries=(metadata,map,wanted)=>{const operations=Object.
entries(wanted).flatMap(([name,value])=>{const path=`/metadata/${map}/${pointer(name)}`;return typeof value=="string"?[patch_add(path,value)]:value===null&&Object.
hasOwn((0,api_json.Ik)(metadata[map]),name)?[{op:"remove",path}]:[]});return(0,api_json.Gv)(metadata[map])||operations.length===0?operations:[test(`/metadata/${map}`,
null),patch_add(`/metadata/${map}`,{}),...operations]},test=(path,value)=>({op:"test",path,value}),patch_add=(path,value)=>({op:"add",path,value}),pointer=name=>name.
replaceAll("~","~0").replaceAll("/","~1"),shortest=4,redactSentValues=(words2,body)=>(0,redact.LF)((0,api_json.qF)(body)??null).filter(value=>value.length>=shortest).
toSorted((a,b)=>b.length-a.length).reduce((rest,value)=>rest.replaceAll(value,redact.R).replaceAll(JSON.stringify(value).slice(1,-1),redact.R),words2),secondCopyMs=1e3,
unsentCodes=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),write_write=(api,request)=>attempt(api,request,{fresh:!1}),writeUrgently=async(api,request)=>{
const done=new AbortController;try{const first=attempt(api,request,{fresh:!1,urgent:!0,signal:done.signal}),early=await Promise.race([first,api.clock.sleep(secondCopyMs,
done.signal)]);return early&&early.is!=="unknown"?early:await firstKnown([first,attempt(api,request,{fresh:!0,urgent:!0,signal:done.signal})])}finally{done.abort()}},
firstKnown=async copies=>{const known=copies.map(async copy=>{const result=await copy;if(result.is==="unknown")throw new Error(result.message);return result});try{
return await Promise.any(known)}catch{return{is:"unknown",message:"no response to two attempts"}}},attempt=async(api,request,options)=>{for(let tries2=0;;tries2++){
const result=await send(api,request,{...options,fresh:options.fresh||tries2>0});if(result.is!=="busy"&&result.is!=="unsent")return result;if(tries2===retry_attempts-
1||options.signal?.aborted)return givenUp(result);await backOff(api,tries2,{response:result.is==="busy"?result.response:void 0,signal:options.signal})}},givenUp=result=>result.
is==="busy"?responses_refused(result.response):{is:"unknown",message:result.message},send=async(api,request,options)=>{try{return writeResultOf(shown(await sendRequest(
api,request,options),request),request)}catch(error){const message=error instanceof Error?error.message:String(error);return error instanceof rollout_error.a?{is:"\
refused",status:0,reason:error.code,message}:{is:isUnsent(error)?"unsent":"unknown",message}}},shown=(response,{body=""})=>isRight(response)?response:{...response,
text:redactSentValues(response.text,body)},isUnsent=error=>error instanceof Error&&"code"in error&&unsentCodes.has(String(error.code)),accept={accept:"applicati\
on/json"},writes_json={...accept,"content-type":"application/json"},servicePatchRequest=({namespace,service},live,write2)=>{const{dryRun}=write2.options,query=writeQuery(
{dryRun,strict:dryRun&&write2.change.set.template!==void 0});return patch(`${one(namespace,"services",service)}?${query}`,servicePatch(live,write2.change))},servicePostRequest=(place,service,options)=>({
method:"POST",path:`${collection(place.namespace,"services")}?${writeQuery({...options,strict:!0})}`,headers:writes_json,body:JSON.stringify(manifest(place,service))}),
writeService=async(api,request,{urgent})=>{const result=await(urgent?writeUrgently:write_write)(api,request);if(result.is==="refused"&&result.status===401)throw(0,catalogue.
V2)("E_UNAUTHORIZED",{server:api.server,message:result.message});return result.is!=="written"?{result}:{result:{is:"written",service:serviceView(result.object)},
object:result.object}},minScaleRequest=({namespace},{kind,name,live,minScale})=>patch(`${one(namespace,kind,name)}?${writeQuery({})}`,minScalePatch(live,minScale)),
patchMinScale=async(api,place,scaled)=>{const result=await write_write(api,minScaleRequest(place,scaled));return result.is==="written"?{result:{is:"written"},object:result.
object}:{result}},removeService=async(api,place,live)=>{const body=JSON.stringify({apiVersion:"v1",kind:"DeleteOptions",preconditions:{uid:(0,api_json.Ik)(live.
metadata).uid??null}}),path=one(place.namespace,"services",place.service),result=await write_write(api,{method:"DELETE",path,headers:writes_json,body});return result.
is==="written"||result.is==="refused"&&result.status===404?{is:"written"}:result},patch=(path,operations)=>({method:"PATCH",path,headers:{...accept,"content-typ\
e":"application/json-patch+json"},body:JSON.stringify(operations)}),manifest=({namespace,service},spec)=>({apiVersion:`${group}/v1`,kind:"Service",metadata:{name:service,
namespace,labels:{...spec.labels,[label.active]:"true"},annotations:{...spec.annotations,[annotation.driver]:spec.driver,[annotation.journal]:printJournal(spec.
journal)}},spec:{template:spec.template,...spec.traffic.length>0&&{traffic:spec.traffic}}}),preview=(place,live,changes)=>{let service=live;return changes.map(change=>{
const request=servicePatchRequest(place,service,{change,options:{}});return service=applied(service,servicePatch(service,change)),preview_shown(request)})},previewCreation=(place,service)=>preview_shown(
servicePostRequest(place,service,{})),previewMinScale=(place,{on,revision,before:before2,after},live={})=>{const metadata=(0,api_json.Ik)(live.metadata),{[annotation.
minScale]:_,...others}=(0,api_json.Ik)(metadata.annotations),annotations={...others,...before2!==null&&{[annotation.minScale]:before2}},kind=on==="revision"?"re\
visions":"podautoscalers",known={...live,metadata:{...metadata,annotations}};return preview_shown(minScaleRequest(place,{kind,name:revision,live:known,minScale:after}))},
preview_shown=({method,path,body=""})=>({method,path,body:JSON.stringify((0,redact.L)((0,api_json.qF)(body)??null))}),applied=(service,operations)=>operations.reduce(
(now,operation)=>operation.op==="test"?now:withMember(now,segments(operation.path),operation.op==="add"?operation.value:void 0),service),segments=path=>path.slice(
1).split("/").map(segment=>segment.replaceAll("~1","/").replaceAll("~0","~")),withMember=(at,[name="",...rest],value)=>{const{[name]:before2,...others}=at,after=rest.
length===0?value:withMember((0,api_json.Gv)(before2)?before2:(0,api_json.Ik)(void 0),rest,value);return after===void 0?others:{...others,[name]:after}},timeoutMs=2e3,
versionLabel="app.kubernetes.io/version",ingressClass="networking.knative.dev/ingress.class",givenIngress=service=>(0,api_json.Qq)((0,api_json.Ik)((0,api_json.Ik)(
service?.metadata).annotations)[ingressClass]),readInstallation=async(api,place,service)=>{const given2=givenIngress(service),[version2,ingress]=await Promise.all(
[readVersion(api),given2??readQuietly(api,ingressOf(place)).then(found2=>textIn(found2,"annotations",ingressClass))]);return{...version2!==void 0&&{version:version2},
...ingress!==void 0&&{ingress}}},readVersion=async api=>{const namespace=await readQuietly(api,installed.namespace),version2=textIn(namespace,"labels",versionLabel);
return namespace===void 0||isNumbered(version2)?version2:textIn(await readQuietly(api,installed.controller),"labels",versionLabel)??version2},isNumbered=version2=>/^v?\d+\.\d+/.
test(version2??""),readQuietly=(api,path)=>withTimeout({clock:api.clock,ms:timeoutMs},signal=>read(api,{path},signal)).catch(()=>{}),textIn=(found2,map,name)=>(0,api_json.
Te)((0,api_json.Ik)(found2?.metadata)[map])[name],readPodMarks=async(api,namespace,revision)=>{const query={labelSelector:`${label.revision}=${revision}`};return(await readList(
api,{path:corePath(namespace,"pods"),query}).catch(()=>{}))?.items.flatMap(podMark)},podMark=pod=>{const metadata=(0,api_json.Ik)(pod.metadata);return metadata.
deletionTimestamp!==void 0?[]:[{name:(0,api_json.Qq)(metadata.name)??"",template:(0,api_json.Te)(metadata.labels)["pod-template-hash"]??"",isScaleMarked:Object.
keys((0,api_json.Te)(metadata.annotations)).some(isForAutoscaler)}]},createScaling=(api,place,snapshots)=>{let installation;return{previewMinScale:of=>previewMinScale(
place,of,snapshots.kept(scaling_kindOf[of.on],of.revision)),writeRevision:(name,change)=>writeMinScale(api,{place,snapshots,kind:"revisions",name},change),readAutoscaler:name=>readAutoscaler(
api,{place,snapshots,name}),writeAutoscaler:(name,change)=>writeAutoscaler(api,{place,snapshots,name},change),readPods:revision=>readPodMarks(api,place.namespace,
revision),installation:()=>(installation??=readInstallation(api,place,snapshots.kept("services",place.service)),installation)}},absent={is:"refused",status:404,
reason:"NotFound",message:"This rollout has not found the object."},learned=(snapshots,kind,{result,object})=>(object&&snapshots.learn(kind,{is:"put",object}),result),
scaling_kindOf={revision:"revisions","pod-autoscaler":"podautoscalers"},writeMinScale=async(api,{place,snapshots,kind,name},{minScale})=>{const live=snapshots.kept(
kind,name);return live?learned(snapshots,kind,await patchMinScale(api,place,{kind,name,live,minScale})):absent},readAutoscaler=async(api,{place,snapshots,name})=>{
const found2=await read(api,{path:one(place.namespace,"podautoscalers",name)}).catch(()=>{});return found2&&snapshots.learn("podautoscalers",{is:"put",object:found2}),
found2!==void 0},writeAutoscaler=async(api,named2,change)=>{const result=await writeMinScale(api,{...named2,kind:"podautoscalers"},change);return result.is!=="w\
ritten"&&await readAutoscaler(api,named2),result},applyEvent=(cache,event)=>{switch(event.is){case"put":return put(cache,event.object);case"gone":return takeAway(
cache,event.object);case"listed":return replace(cache,event)}},put=(cache,heard)=>{const name=cache_nameOf(heard),kept2=cache.get(name);return name===""||kept2&&
!isNewer(heard,kept2)?cache:new Map(cache).set(name,heard)},takeAway=(cache,heard)=>{const kept2=cache.get(cache_nameOf(heard));return!kept2||uidOf(kept2)!==uidOf(
heard)&&!isNewer(heard,kept2)?cache:new Map([...cache].filter(([name])=>name!==cache_nameOf(heard)))},replace=(cache,{items,resourceVersion})=>{const listed2=new Set(
items.map(cache_nameOf)),made=(0,api_json.WQ)(resourceVersion),stays=([name,kept2])=>{const version2=versionOf(kept2);return listed2.has(name)||version2!==void 0&&
made!==void 0&&version2>made},staying=[...cache].filter(stays);return items.reduce(put,staying.length===cache.size?cache:new Map(staying))},isNewer=(heard,kept2)=>{
const[now,before2]=[versionOf(heard),versionOf(kept2)];return now!==void 0&&before2!==void 0?now>before2:uidOf(heard)!==uidOf(kept2)||generationOf(heard)>=generationOf(
kept2)},cache_nameOf=subject=>(0,api_json.Qq)((0,api_json.Ik)(subject.metadata).name)??"",uidOf=subject=>(0,api_json.Qq)((0,api_json.Ik)(subject.metadata).uid)??
"",versionOf=subject=>(0,api_json.WQ)((0,api_json.Ik)(subject.metadata).resourceVersion),generationOf=subject=>(0,api_json.WQ)((0,api_json.Ik)(subject.metadata).
generation)??0,quietTimeoutMs=1e5,expired=410;async function*stream(api,source,{version:version2,signal}){const end2=new AbortController,either=AbortSignal.any(
[signal,end2.signal]);try{const response=await watch_stream_open(api,source,{version:version2,signal:either});response.status===expired?yield{is:"expired"}:response.
status!==200?yield{is:"refused",error:await errorOf(api,source,response)}:yield*events(lines(lively(api,response.body,either)))}catch{}finally{end2.abort()}}const watch_stream_open=async(api,source,{
version:version2,signal})=>{const query={...source.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:version2},request={method:"GET",path:pathOf({path:source.
path,query})};return await api.rateLimiter?.(request,signal),withTimeout({clock:api.clock,ms:requestTimeoutMs,signal},()=>api.transport(request,{signal}))},errorOf=(api,source,response)=>withTimeout(
{clock:api.clock,ms:requestTimeoutMs},async()=>readError(await refusalOf(response),`watch ${source.path}`,api.server));async function*lively(api,body,signal){const chunks=body[Symbol.
asyncIterator]();for(;;){const next=await withTimeout({clock:api.clock,ms:quietTimeoutMs,signal},()=>chunks.next());if(next.done)return;yield next.value}}async function*events(texts){
for await(const text of texts){const{type,object:subject}=(0,api_json.Ik)((0,api_json.qF)(text));if(type==="ERROR")return yield*ending((0,api_json.Ik)(subject));
const is=typeof type=="string"?watch_stream_kinds.get(type):void 0;is&&(yield{is,object:(0,api_json.Ik)(subject)})}}const watch_stream_kinds=new Map([["ADDED","\
put"],["MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*ending(status){(0,api_json.WQ)(status.code)===expired&&(yield{is:"expired"})}async function*lines(chunks){
let rest="";for await(const chunk of chunks){const parts2=(rest+chunk).split(`
`);rest=parts2.pop()??"",yield*parts2,rest.length>watch_stream_longest&&(yield rest,rest="")}rest!==""&&(yield rest)}const watch_stream_longest=8*1024*1024;async function*watch(api,source,{
from,signal}){let version2=from;for(let fruitless=0;!signal.aborted;fruitless++){for await(const line of watch_once(api,source,{from:version2,signal}))line.is!==
"refused"&&(fruitless=-1),version2=versionAfter(line,version2),line.is!=="bookmark"&&line.is!=="expired"&&(yield line);await backOff(api,Math.max(0,fruitless),{
signal})}}async function*watch_once(api,source,{from,signal}){const listed2=from===void 0?await watch_list(api,source,signal):void 0;listed2&&(yield listed2);const version2=listed2?.
is==="listed"?listed2.resourceVersion:from;version2!==void 0&&(yield*stream(api,source,{version:version2,signal}))}const versionAfter=(line,before2)=>{switch(line.
is){case"expired":return;case"refused":return before2;case"listed":return line.resourceVersion;case"put":case"gone":case"bookmark":return(0,api_json.Qq)((0,api_json.
Ik)(line.object.metadata).resourceVersion)??before2}},watch_list=async(api,source,signal)=>{try{const listed2=await readList(api,source,signal);return listed2&&
{is:"listed",...listed2}}catch(error){return error instanceof rollout_error.a?{is:"refused",error}:void 0}},emptyCaches=()=>({services:new Map,routes:new Map,configurations:new Map,
revisions:new Map,podautoscalers:new Map}),viewer=name=>{const[service,route]=[views_once(serviceView),views_once(routeView)],[configuration,revision]=[views_once(
withTemplates()),views_once(revisionView)];return caches=>{const owner=service(caches.services.get(name));return{service:owner,route:route(caches.routes.get(name)),
configuration:configuration(caches.configurations.get(name)),revisions:new Map([...caches.revisions].map(([key,raw])=>[key,remembered(revision(raw),owner)])),...caches.
podautoscalers.size>0&&{autoscalers:new Map([...caches.podautoscalers].map(([key,raw])=>[key,autoscalerView(raw)]))}}}},withTemplates=()=>{let owner,templates2=new Map;
return raw=>{const{uid,template,...view}=configurationView(raw);return templates2=new Map([...uid===owner?templates2:[],[view.generation,template]]),owner=uid,{
...view,templates:templates2}}},remembered=(revision,service)=>{const verdict=verdictOn(service,revision.name),journal2=service?.journal==="unreadable"?void 0:service?.
journal,held2=journal2?.hold===void 0||journal2.hold==="revision"?journal2?.scale:void 0,minScaleBefore=held2&&Object.hasOwn(held2,revision.name)?held2[revision.
name]:verdict?.minScale;return{...revision,...verdict&&{verdict},...minScaleBefore!==void 0&&{minScaleBefore}}},views_once=view=>{const seen=new WeakMap;function viewed(raw){
if(raw===void 0)return;const known=seen.get(raw)??view(raw);return seen.set(raw,known),known}return viewed},snapshot_kinds=["services","routes","configurations",
"revisions"],createSnapshots=(api,{namespace,service})=>{const end2=new AbortController,caches=emptyCaches(),notifier=createNotifier(),views=viewer(service);let watches=[],
snapshot={revisions:new Map};const publish=next=>{snapshot=next,notifier.notify()},learn=(kind,event)=>{const cache=applyEvent(caches[kind],event);cache!==caches[kind]&&
(caches[kind]=cache,publish({...views(caches),start:snapshot.start}))},list2=async kind=>{const listed2=await readList(api,watched(namespace,service,kind),end2.
signal);if(!listed2)throw(0,catalogue.V2)("E_NO_KNATIVE",{server:api.server});return learn(kind,{is:"listed",...listed2}),listed2.resourceVersion},follow2=async(kind,from)=>{
const source=watched(namespace,service,kind);for await(const event of watch(api,source,{from,signal:end2.signal}))event.is!=="refused"&&learn(kind,event)};return{
open:async()=>{const versions2=await Promise.all(snapshot_kinds.map(list2));return watches=snapshot_kinds.map((kind,index)=>follow2(kind,versions2[index]??"")),
snapshot},snapshot:()=>snapshot,changed:async(since,signal)=>{for(;since===snapshot&&!signal.aborted;)await notifier.next(signal)},learn,relist:async kind=>(await list2(
kind),snapshot),setStart:start=>publish({...snapshot,start}),kept:(kind,name)=>caches[kind].get(name),close:async()=>{end2.abort(),await Promise.all(watches)}}};
var plain_path=__nccwpck_require__2(6364);const userPort=8012,createPodAsker=(api,namespace)=>{const known=new Map;return async(revision,request,signal)=>{const pod=known.
get(revision)??await readyPod(api,{namespace,revision},signal);if(pod===void 0)throw new Error(`${revision} has no ready pod`);known.set(revision,pod);const answer=await askPod(
api,proxyPath(namespace,pod),{request,signal});return answer.status>=500&&known.delete(revision),answer}},proxyPath=(namespace,pod)=>`${corePath(namespace,"pods")}\
/${encodeURIComponent(pod)}:${userPort}/proxy`,readyPod=async(api,{namespace,revision},signal)=>(await readList(api,{path:corePath(namespace,"pods"),query:{labelSelector:`${label.
revision}=${revision}`}},signal))?.items.map(podView).find(pod=>pod?.ready)?.name,askPod=async(api,proxy,{request:{method,path,headers},signal})=>{if(Object.keys(
headers).some(name=>(0,reserved_headers.y)(name)||(0,reserved_headers.l)(name)))throw new Error("a header is not for the app");if(!(0,plain_path.q)(path))throw(0,catalogue.
V2)("E_API_PATH",{path:`${proxy}${path}`});const{status,text}=await sendRequest(api,{method,path:`${proxy}${path}`,headers},{signal});return{status,body:text}},
readEvents=async(api,subject,signal)=>{const{pod,revision}=subject,about=selector=>listEvents(api,subject.namespace,{selector,signal});return(pod?await about(`i\
nvolvedObject.name=${pod}`):(await Promise.all([about(`involvedObject.name=${revision}`),about("involvedObject.kind=ReplicaSet")])).flat()).filter(event=>event.
about===pod||event.about.startsWith(revision)).toSorted((one2,other)=>inTime(one2.at,other.at))},listEvents=async(api,namespace,{selector,signal})=>{try{const source={
path:corePath(namespace,"events"),query:{fieldSelector:selector}};return((await readList(api,source,signal))?.items??[]).map(eventView)}catch{return[]}},lastLines=20,
readCrashLog=async(api,namespace,{pod,container,signal})=>{const isDown=pod.containers.some(({name,state})=>name===container&&state==="terminated"),query={container,
tailLines:String(lastLines),previous:String(!isDown)},path=pathOf({path:`${corePath(namespace,"pods")}/${encodeURIComponent(pod.name)}/log`,query});try{const response=await sendRequest(
api,{method:"GET",path},{signal});return isRight(response)?response.text.split(`
`).filter(Boolean):[]}catch{return[]}},settingFaultMs=5e3,fatalStart={afterMs:new Map([["ImagePullBackOff",0],["InvalidImageName",settingFaultMs],["ErrImageNeve\
rPull",settingFaultMs],["CreateContainerConfigError",settingFaultMs],["CreateContainerError",settingFaultMs],["RunContainerError",settingFaultMs]]),exits:3,noRoomMs:1e4,
conditionMs:2e3},diagnosesOf=seen=>{const ofPods=seen.pods.flatMap(pod=>podDiagnoses(pod,seen)),patient=seen.pods.some(({ready})=>ready)?ofPods.map(diagnosis=>({
...diagnosis,failsAfterMs:void 0})):ofPods,gravity=({failsAfterMs=Number.POSITIVE_INFINITY})=>failsAfterMs;return[...patient,...revisionDiagnoses(seen,ofPods)].
toSorted((one2,other)=>gravity(one2)===gravity(other)?0:gravity(one2)-gravity(other))},podDiagnoses=(pod,seen)=>{if(pod.ready)return[];if(pod.unschedulable!==void 0)
return[noRoom(`${pod.name}/room`,pod.unschedulable,{pod,seen})];const found2=pod.containers.flatMap(container=>containerDiagnosis(pod,container,seen));return found2.
length>0?found2:unhealthy(pod,seen)},noRoom=(key,message,of)=>{const grows=of.seen.events.some(({reason})=>reason==="TriggeredScaleUp"),pod=of.pod?.name;return{
key,reason:"Unschedulable",message,pod,failsAfterMs:grows?void 0:fatalStart.noRoomMs}},containerDiagnosis=(pod,container,seen)=>{const{name,state,reason="",message,
exits:exits2}=container,at={key:`${pod.name}/${name}/${reason}`,pod:pod.name};if(state==="waiting"&&(fatalStart.afterMs.has(reason)||reason==="ErrImagePull"))return[
{...at,reason,message:message??reason,failsAfterMs:fatalStart.afterMs.get(reason)}];if(exits2===0||state==="terminated"&&container.lastExit?.code===0&&name!==pod.
userContainer)return[];const failsAfterMs=exits2>=fatalStart.exits&&!seen.wasReady.has(pod.name)?0:void 0;return[{...at,key:`${pod.name}/${name}/exit`,reason:"C\
rashLoopBackOff",message:exited(container),container:name,failsAfterMs}]},exited=({name,exits:exits2,lastExit})=>{const times2=exits2===1?"once":`${exits2} time\
s`,code=lastExit?` with code ${lastExit.code}`:"",cause=lastExit?.reason&&lastExit.reason!=="Error"?` (${lastExit.reason})`:"";return`Container ${name} exited ${times2}${exits2===
1?"":", most recently"}${code}${cause}.`},unhealthy=(pod,{events:events2,revision})=>{const said=events2.findLast(({about,reason})=>about===pod.name&&reason==="\
Unhealthy"),port2=revision&&portOf(revision);if(!said)return[];const hint=`The container is running but not ready. It must listen on port ${port2??8080} (the va\
riable PORT).`;return[{key:`${pod.name}/unhealthy`,reason:"Unhealthy",message:`${said.message.trim()}. ${hint}`,pod:pod.name}]},portOf=({spec})=>(0,api_json.WQ)(
(0,api_json.JD)(userContainer(spec)?.ports)[0]?.containerPort),revisionDiagnoses=(seen,ofPods)=>{const{status,reason="Unknown",message=reason}=seen.revision?.ready??
{status:"Unknown"};return status!=="False"?[]:reason==="Unschedulable"?ofPods.length>0?[]:[noRoom("revision/room",message,{seen})]:reason.startsWith("ExitCode")&&
ofPods.some(({key})=>key.endsWith("/exit"))?[]:[{key:`revision/${reason}`,reason,message,failsAfterMs:fatalStart.conditionMs}]},noMemory={since:new Map,wasReady:new Set},
judge_quietMs=[3e3,15e3,6e4],judgeStart=(before2,sight)=>{const{nowMs}=sight,ready=sight.pods.filter(pod=>pod.ready).map(({name})=>name),wasReady=new Set([...before2.
wasReady,...ready]),found2=diagnosesOf({...sight,wasReady}),quiet=sight.pods.filter(isQuiet).map(({name})=>`${name}/quiet`),keys=[...found2.map(({key})=>key),...quiet],
since=new Map(keys.map(key=>[key,before2.since.get(key)??nowMs])),stood=key=>nowMs-(since.get(key)??nowMs),left=({key,failsAfterMs})=>(failsAfterMs??Number.POSITIVE_INFINITY)-
stood(key),failed2=found2.find(diagnosis2=>left(diagnosis2)<=0),waits=[...found2.map(left),...quiet.flatMap(key=>judge_quietMs.map(limit=>limit-stood(key)))],againMs2=Math.
min(...waits.filter(wait2=>wait2>0)),diagnosis=failed2??found2[0];return{is:failed2?"failed":diagnosis?"healing":sight.blind===void 0?"starting":"unseen",diagnosis,
memory:{since,wasReady},againMs:Number.isFinite(againMs2)?againMs2:void 0,question:questionOf(diagnosis,failed2!==void 0)??quietQuestion(quiet,stood),about:diagnosis?
diagnosis.pod:sight.pods.find(isQuiet)?.name,note:sight.blind??progress(sight.pods)}},isQuiet=({ready,containers})=>!ready&&containers.length>0&&containers.every(
({state})=>state==="running"),questionOf=(diagnosis,isFailed2)=>diagnosis&&`${diagnosis.key}${isFailed2?"/failed":""}`,quietQuestion=(quiet,stood)=>{const[key]=quiet,
times2=key===void 0?0:judge_quietMs.filter(limit=>stood(key)>=limit).length;return times2===0?void 0:`${key}/${times2}`},progress=pods=>{const waiting2=pods.filter(
({ready})=>!ready);if(pods.length!==0)return waiting2.length===0?"ready":waiting2.every(isQuiet)?"running, not ready yet":"creating the containers"},mostEvents=5,
judge_startOf=({is,diagnosis,note},evidence2)=>diagnosis&&(is==="failed"||is==="healing")?{is,why:startTrouble(diagnosis,evidence2)}:is==="unseen"?{is,note:note??
""}:{is:"starting",pods:evidence2.pods.length,...note!==void 0&&{note}},startTrouble=({reason,message,pod},{events:events2,log})=>({reason,message,...pod!==void 0&&
{pod},events:newestOfEach(events2.filter(isTelling)).slice(-mostEvents).map(eventLine),log}),isTelling=({isWarning,reason})=>isWarning||reason.includes("ScaleUp"),
newestOfEach=events2=>events2.filter(({reason},index)=>!events2.slice(index+1).some(later=>later.reason===reason)),eventLine=({reason,message,count:count2})=>`${reason}${count2>
1?` (${count2} times)`:""}: ${message.trim().replaceAll(/\s*\n\s*/g," ")}`,logs_mostPods=3,createPodLogs=(api,{namespace,each,signal})=>{const last=new Map,taken2=new Set,
tail=async pod=>{const query={container:pod.userContainer,follow:"true"},path=pathOf({path:`${corePath(namespace,"pods")}/${encodeURIComponent(pod.name)}/log`,query});
try{const response=await api.transport({method:"GET",path},{signal});if(response.status!==200)return;last.set(pod.name,[]);const show=bounded(text=>each(pod.name,
text));for await(const line of lines(response.body)){const text=logs_cut(line);last.set(pod.name,[...last.get(pod.name)??[],text].slice(-lastLines)),show(text)}}catch{}};
return{follow:pods=>{for(const pod of pods){const run2=runOf(pod);run2!==void 0&&!taken2.has(run2)&&(last.has(pod.name)||last.size<logs_mostPods)&&(taken2.add(run2),
tail(pod))}},last:pod=>last.get(pod)??[]}},longestLine=4e3,mostLines=1e3,logs_cut=text=>text.length<=longestLine?text:`${text.slice(0,longestLine)} (and ${text.
length-longestLine} characters more)`,bounded=show=>{let count2=0;return text=>{count2+=1,count2<=mostLines&&show(text),count2===mostLines&&show("(further lines\
 are not shown)")}},runOf=({name,userContainer:userContainer2,containers})=>{const user=containers.find(container=>container.name===userContainer2);return user?.
state==="running"?`${name}/${user.exits}`:user?.state==="terminated"?`${name}/${user.exits-1}`:void 0},createStarts=(api,place,snapshots)=>{let end2=new AbortController;
return{follow:(revision,log)=>{end2.abort(),end2=new AbortController,snapshots.setStart({is:"starting",pods:0}),watch_observe({api,place,snapshots,revision,log,
end:end2})},unfollow:()=>{end2.abort(),snapshots.setStart(void 0)}}},watch_observe=async task=>{const{api,snapshots,place,revision,log,end:end2}=task,notifier=createNotifier(),
heard={pods:[],events:[],log:[]},each=(pod,text)=>log({revision,pod,text}),podLogs=createPodLogs(api,{namespace:place.namespace,each,signal:end2.signal});hearPods(
task,{heard,notifier,podLogs}),hearRevision(task,notifier);const gathered=new Set;let memory=noMemory;for(;!end2.signal.aborted;){const revisionSeen=snapshots.snapshot().
revisions.get(revision),verdict=judgeStart(memory,{...heard,revision:revisionSeen,nowMs:api.clock.now()});if(memory=verdict.memory,verdict.question!==void 0&&!gathered.
has(verdict.question))gathered.add(verdict.question),await gather(task,{heard,podLogs,verdict});else{watch_tell(task,judge_startOf(verdict,heard)),verdict.is===
"failed"&&end2.abort();const{againMs:againMs2}=verdict;await firstOf([notifier.next,signal=>againMs2===void 0?aborted(signal):api.clock.sleep(againMs2,signal)],
end2.signal)}}},watch_tell=({snapshots,end:end2},start)=>{JSON.stringify(start)!==JSON.stringify(snapshots.snapshot().start)&&!end2.signal.aborted&&snapshots.setStart(
start)},hearPods=async({api,place,revision,end:end2},{heard,notifier,podLogs})=>{const query={labelSelector:`${label.revision}=${revision}`},source={path:corePath(
place.namespace,"pods"),query};let cache=new Map;for await(const event of watch(api,source,{signal:end2.signal})){const isForbidden=event.is==="refused"&&event.
error.code==="E_FORBIDDEN";if(heard.blind=isForbidden?event.error.message:void 0,event.is!=="refused"&&(cache=applyEvent(cache,event)),heard.pods=[...cache.values()].
flatMap(pod=>podView(pod)??[]),podLogs.follow(heard.pods),notifier.notify(),isForbidden)return}},hearRevision=async({snapshots,revision,end:end2},notifier)=>{const current=()=>snapshots.
snapshot().revisions.get(revision)?.ready;for(;!end2.signal.aborted;){const[snapshot,before2]=[snapshots.snapshot(),current()];await snapshots.changed(snapshot,
end2.signal),current()!==before2&&notifier.notify()}},gatherTimeoutMs=2e3,gather=async({api,place,revision,end:end2},{heard,podLogs,verdict})=>{const pod=heard.
pods.find(({name})=>name===verdict.about),subject={namespace:place.namespace,revision,pod:pod?.name},timeout={clock:api.clock,ms:gatherTimeoutMs,signal:end2.signal};
await withTimeout(timeout,async signal=>{if(heard.events=await readEvents(api,subject,signal),pod===void 0)return;const{reason,container=pod.userContainer}=verdict.
diagnosis??{},followed2=container===pod.userContainer?podLogs.last(pod.name):[],isKnown2=followed2.length>0||reason!=="CrashLoopBackOff";heard.log=isKnown2?followed2:
await readCrashLog(api,place.namespace,{pod,container,signal})}).catch(()=>{})},lostOf=(stored,{journal:journal2,driver,traffic:traffic2})=>holds(stored,annotation.
journal,journal2&&printJournal(journal2))?holds(stored,annotation.driver,driver)?traffic2&&!isTraffic(stored.traffic,traffic2)?"the traffic that was sent":void 0:
say(annotation.driver,driver):say(annotation.journal,journal2),holds=({annotations},name,value)=>value===void 0||annotations[name]===(value??void 0),say=(name,value)=>value===
null?`the removal of the annotation ${name}`:`the annotation ${name}`,isTraffic=(stored,sent)=>(0,traffic.UN)(stored,sent)||sent.length===0&&(0,traffic.UN)(stored,
[{latestRevision:!0,percent:100}]),nameIn=({service})=>right=>right.group===group&&right.resource!=="revisions"&&right.verb!=="create"?service:void 0,createCluster=parts2=>{
const{clock:clock3,target:target2,rateLimiter:rateLimiter2,random=Math.random}=parts2,place={namespace:parts2.namespace,service:parts2.service},serverClock=createServerClock(
parts2.transport,clock3),keepAlive=createKeepAlive(serverClock.transport,clock3),api={transport:keepAlive.transport,clock:clock3,random,server:target2.server,rateLimiter:rateLimiter2},
snapshots=createSnapshots(api,place),starts=createStarts(api,place,snapshots);return{target:target2,open:async()=>{const snapshot=await snapshots.open();return keepAlive.
begin(api),snapshot},snapshot:snapshots.snapshot,changed:snapshots.changed,reread:signal=>reread(api,{...place,snapshots},signal),rereadRevisions:()=>snapshots.
relist("revisions"),serverNow:serverClock.serverNow,silentMs:serverClock.silentMs,missing:rights2=>missingRights(api,{namespace:place.namespace,nameOf:nameIn(place)},
rights2),user:()=>nameOfUser(api),writeService:async(change,options={})=>{const kept2=snapshots.kept("services",place.service);if(!kept2)return absent;const written2=await writeService(
api,servicePatchRequest(place,kept2,{change,options}),options);return options.dryRun?written2.result:confirmed(place,learned(snapshots,"services",written2),change.
set)},createService:async(service,options={})=>{const written2=await writeService(api,servicePostRequest(place,service,options),options);return options.dryRun?written2.
result:confirmed(place,learned(snapshots,"services",written2),service)},preview:changes=>preview(place,snapshots.kept("services",place.service)??{},changes),previewCreation:service=>previewCreation(
place,service),...createScaling(api,place,snapshots),deleteService:()=>deleteService(api,place,snapshots.kept("services",place.service)),...throughPods(api,place),
follow:starts.follow,unfollow:starts.unfollow,close:async()=>{starts.unfollow(),keepAlive.end(),await snapshots.close()}}},throughPods=(api,{namespace})=>({askPod:createPodAsker(
api,namespace),readCounters:(pod,signal)=>readCounters(api,{namespace,pod},signal)}),deleteService=async(api,place,kept2)=>kept2?removeService(api,place,kept2):
{is:"written"},confirmed=({service},result,sent)=>{const what=result.is==="written"&&result.service?lostOf(result.service,sent):void 0;if(what!==void 0)throw(0,catalogue.
V2)("E_WRITE_ALTERED",{service,what});return result},reread=async(api,{namespace,service,snapshots},signal)=>{const kept2=snapshots.kept("services",service),found2=await readPatiently(
api,{path:one(namespace,"services",service)},signal);return found2?snapshots.learn("services",{is:"put",object:found2}):kept2&&snapshots.learn("services",{is:"g\
one",object:kept2}),snapshots.snapshot()};var external_node_stream_=__nccwpck_require__2(7075);const createAcceptedCredentials=newest=>{let accepted,wrong,wereAny=!1;
return{choose:async()=>{const credentials2=await newest();return accepted&&(0,external_node_util_.isDeepStrictEqual)(credentials2,wrong)?accepted:credentials2},
accepted:sent=>{(0,external_node_util_.isDeepStrictEqual)(sent,accepted)||(wrong=void 0),accepted=sent,wereAny=!0},rejected:sent=>((0,external_node_util_.isDeepStrictEqual)(
sent,accepted)?accepted=void 0:wereAny&&(wrong=sent),accepted!==void 0),areNewerWrong:()=>wrong!==void 0}},perSecond=20,own_request_rate_atOnce=40,createRateLimiter=clock3=>{
const everyMs=1e3/perSecond;let nextMs=Number.NEGATIVE_INFINITY;return(request,signal)=>{if(isForApp(request))return Promise.resolve();const now=clock3.now();return nextMs=
Math.max(nextMs,now-own_request_rate_atOnce*everyMs)+everyMs,nextMs>now?clock3.sleep(nextMs-now,signal):Promise.resolve()}},isForApp=({path})=>path.includes("/p\
roxy/"),requestUrl=(server,path)=>{const intended=server.pathname.replace(/\/$/,"")+path,url=(0,plain_path.q)(path)&&(0,plain_path.q)(intended)?URL.parse(server.
origin+intended):null;if(url?.origin!==server.origin||!isSame(url.href,server.origin+intended))throw(0,catalogue.V2)("E_API_PATH",{path:intended});return url},isSame=(resolved,intended)=>bytesOf(
resolved)===bytesOf(intended),bytesOf=text=>Buffer.from(text).toString("latin1").replace(/%([0-9a-f]{2})/gi,(_,code)=>String.fromCharCode(+`0x${code}`)),longestAnswer=16*
1024,tunnelAgent=(tunnel,options)=>{const agent2=new external_node_https_.Agent(options),connect2=agent2.createConnection.bind(agent2);return agent2.createConnection=
(target2,done=()=>{})=>{tunnel_open(tunnel,target2).then(socket=>done(null,connect2({...target2,socket})),error=>done(error))},agent2},tunnel_open=({proxy,limitMs},{
host,port:port2})=>{const{promise,resolve,reject}=Promise.withResolvers(),path=`${host?.includes(":")?`[${host}]`:host}:${port2}`,asked=(proxy.protocol==="https\
:"?external_node_https_.request:external_node_http_.request)(proxy,{method:"CONNECT",path,headers:{host:path,...loginOf(proxy)},agent:!1,maxHeaderSize:longestAnswer}),
late=setTimeout(()=>asked.destroy(new Error(`no tunnel within ${limitMs/1e3} s`)),limitMs);return asked.on("connect",({statusCode=0},socket,head)=>{if(head.length>
0&&socket.unshift(head),statusCode>=200&&statusCode<300)return resolve(socket);socket.destroy(),reject(Object.assign(new Error(`the proxy ${proxy.host} refused \
a tunnel: HTTP ${statusCode}`),{statusCode}))}),asked.on("error",reject),asked.on("close",()=>reject(new Error(`the proxy ${proxy.host} closed the connection`))),
asked.end(),promise.finally(()=>clearTimeout(late))},loginOf=({username,password})=>{if(username===""&&password==="")return{};const login=`${decodeURIComponent(
username)}:${decodeURIComponent(password)}`;return{"proxy-authorization":`Basic ${Buffer.from(login).toString("base64")}`}},connectTimeoutMs=5e3,keepAliveDelayMs=15e3,
createTransport=wire=>{const kept2=agent(wire,!0),fresh=agent(wire,!1),known=createAcceptedCredentials(wire.credentials),sendOnce=async(request,attempt2)=>{const credentials2=await known.
choose(),response=await https_send(wire,request,{...attempt2,credentials:credentials2});if(asksForPassword(response)&&wire.proxy)throw passwordOf(wire.proxy);const isRejected=response.
statusCode===401;return isRejected||known.accepted(credentials2),{response,isRejected,hasOlder:isRejected&&known.rejected(credentials2)}},ask2=async(request,{fresh:isFresh,
signal})=>{const attempt2={agent:isFresh?fresh:kept2,signal},again2=async({response})=>(response.destroy(),sendOnce(request,attempt2)),first=await sendOnce(request,
attempt2),second=first.hasOlder?await again2(first):first;if(!second.isRejected)return https_read(second.response);if(!await wire.renew?.())return rejected(wire,
second.response,known);const third=await again2(second);return third.isRejected?rejected(wire,third.response,known):https_read(third.response)};return{transport:async(request,options)=>{
try{return await ask2(request,options)}catch(error){throw!options.fresh&&isTimedOut(options.signal.reason)&&!isForApp(request)&&kept2.destroy(),error}},close:()=>[
kept2,fresh].forEach(each=>{each.destroy()})}},rejected=(wire,response,known)=>{const problem=wire.problem?.()??(known.areNewerWrong()?wire.ifWrong?.():void 0);
if(!problem)return https_read(response);response.destroy();const cure=problem instanceof rollout_error.a?problem.cure:"",message=`Unauthorized, and there are no\
 newer ones. ${problem.message} ${cure}`.trim().replace(/\.$/,"");return{status:401,headers:{},body:external_node_stream_.Readable.from([JSON.stringify({message})],
{encoding:"utf8"})}},isPlain=({server})=>server.protocol==="http:",agent=(wire,keepAlive)=>{const{proxy,tls}=wire;if(isPlain(wire))return new external_node_http_.
Agent({keepAlive,...proxy&&{proxyEnv:{HTTP_PROXY:proxy.url}}});const options={keepAlive,...tls};return proxy?tunnelAgent({proxy:new URL(proxy.url),limitMs:connectTimeoutMs},
options):new external_node_https_.Agent(options)},https_send=async(wire,request,{agent:agent2,signal,credentials:credentials2})=>{const{method,path,body}=request,
url=requestUrl(wire.server,path),{headers,...certificate}=credentials2,options={...certificate,agent:agent2,method,headers:{...request.headers,...headers},timeout:connectTimeoutMs};
signal.throwIfAborted();const sent=(isPlain(wire)?external_node_http_.request:external_node_https_.request)(url,options);return sent.end(body),answerTo(wire,sent,
signal)},answerTo=(wire,sent,signal)=>new Promise((resolve,reject)=>{const giveUp2=reason=>{sent.destroy(),reject(reason)},abort2=()=>giveUp2(signal.reason),late=setTimeout(
giveUp2,connectTimeoutMs,notConnected(connectTimeoutMs)),connected2=()=>clearTimeout(late);signal.addEventListener("abort",abort2),sent.on("response",resolve),sent.
on("socket",socket=>{socket.setKeepAlive(!0,keepAliveDelayMs),sent.reusedSocket?connected2():socket.once(isPlain(wire)?"connect":"secureConnect",connected2)}),sent.
on("error",error=>reject(connectionError(wire,error))),sent.on("close",()=>{connected2(),signal.removeEventListener("abort",abort2)})}),https_read=response=>{response.
setEncoding("utf8");const headers=Object.entries(response.headers).map(([name,value])=>[name,String(value)]);return{status:response.statusCode??0,headers:Object.
fromEntries(headers),body:response}},notConnected=timeoutMs2=>Object.assign(new Error(`no connection within ${timeoutMs2/1e3} s`),{code:"E_CONNECT"}),certificateCodes=new Set(
["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_C\
ERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"]),asksForPassword=said=>"statusCode"in said&&said.statusCode===407,connectionError=(wire,error)=>"code"in error&&
certificateCodes.has(String(error.code))?(0,catalogue.V2)("E_API_CERTIFICATE",{server:wire.server.origin,why:error.message},error):asksForPassword(error)&&wire.
proxy?passwordOf(wire.proxy):error,passwordOf=({url,setting})=>(0,catalogue.V2)("E_PROXY_PASSWORD",{proxy:new URL(url).host,setting});var external_node_net_=__nccwpck_require__2(
7030);const proxyFor=(server,env)=>{const proxy=(server.protocol==="http:"?["http_proxy","HTTP_PROXY"]:["https_proxy","HTTPS_PROXY"]).map(name=>env[name]).find(
value=>value);if(!(proxy===void 0||isLoopback(server)||isExempt(server,env.no_proxy||env.NO_PROXY||"")))return proxy.includes("://")?proxy:`http://${proxy}`},isLoopback=server=>{
const host=hostOf(server);return host==="localhost"||host==="::1"||host.startsWith("127.")},isExempt=(server,list2)=>list2.split(/[\s,]+/).filter(entry=>entry!==
"").some(entry=>matches(entry.toLowerCase(),server)),matches=(entry,server)=>{const host=hostOf(server);if(entry==="*")return!0;if(entry.includes("/"))return isInBlock(
entry,host);const[,name=entry,port2]=/^(.*[^:]):(\d+)$/.exec(entry)??[];if(port2!==void 0&&port2!==proxy_portOf(server))return!1;const domain=name.replace(/^\*?\./,
"");return host===domain?name===domain||(0,external_node_net_.isIP)(host)!==0:host.endsWith(`.${domain}`)},isInBlock=(block,host)=>{const[address="",bits]=block.
split("/"),family=(0,external_node_net_.isIP)(address),most2=family===6?128:32;if(family===0||(0,external_node_net_.isIP)(host)!==family||!/^\d{1,3}$/.test(bits??
"")||Number(bits)>most2)return!1;const kind=family===6?"ipv6":"ipv4",blocks=new external_node_net_.BlockList;return blocks.addSubnet(address,Number(bits),kind),
blocks.check(host,kind)},hostOf=server=>server.hostname.replace(/^\[|\]$/g,"").toLowerCase(),proxy_portOf=server=>server.port||(server.protocol==="http:"?"80":"\
443");var credentials=__nccwpck_require__2(6264),expiry=__nccwpck_require__2(1119),safe_file=__nccwpck_require__2(4996);const mounted="/var/run/secrets/kubernet\
es.io/serviceaccount",inCluster=async(env,folder=mounted)=>{const{KUBERNETES_SERVICE_HOST:host,KUBERNETES_SERVICE_PORT:port2="443"}=env;if(!host)return;const namespace=await(0,safe_file.
yR)((0,external_node_path_.join)(folder,"namespace")).catch(()=>{});if(namespace)return{context:"in-cluster",server:new URL(`https://${host.includes(":")?`[${host}\
]`:host}:${port2}`),namespace:namespace.trim(),cluster:{"certificate-authority":(0,external_node_path_.join)(folder,"ca.crt")},user:{tokenFile:(0,external_node_path_.
join)(folder,"token")},userName:"the service account of this pod"}};var auth_kubeconfig=__nccwpck_require__2(9095);const connect=async source=>{const chosen=await choose(
source),credentials2=await credentialSourceOf(chosen),{transport,close}=createTransport({...await wireOf(chosen,source.env),...credentials2}),endsAtMs=await endOf(
chosen);return{transport,...endsAtMs!==void 0&&{endsAtMs},server:chosen.server.href.replace(/\/$/,""),context:chosen.context,namespace:source.namespace??chosen.
namespace??"default",warnings:[...isUnverified(chosen)?[unverified(chosen)]:[],...switchedOff(source.env)],close:()=>{credentials2.close(),close()}}},choose=async({
kubeconfig,context,env})=>{if(kubeconfig&&"account"in kubeconfig)return podAccount(env);const configs=await(0,auth_kubeconfig.Js)(kubeconfig,env);if(configs.length>
0)return(0,auth_kubeconfig.db)(configs,context);throw(0,catalogue.V2)("E_KUBECONFIG_MISSING",{looked:(0,safe_file.Vj)(env.KUBECONFIG||"~/.kube/config")})},podAccount=async env=>{
const pod=await inCluster(env);if(pod)return pod;throw(0,catalogue.V2)("E_NOT_IN_CLUSTER",{})},credentialSourceOf=async chosen=>{const close=()=>{};if(chosen.server.
protocol==="http:")return{credentials:async()=>({headers:{}}),close};if(!(0,credentials.lw)(chosen.user))return{...await(0,credentials.H_)(chosen.user,chosen.userName),
close};const{pluginCredentials}=await __nccwpck_require__2.e(357).then(__nccwpck_require__2.bind(__nccwpck_require__2,3357));return pluginCredentials(chosen)},endOf=async({
server,user,userName})=>{if(server.protocol==="http:"||(0,credentials.lw)(user))return;const cert=await(0,credentials.iD)(user,"client-certificate",userName),token=user.
tokenFile===void 0?(0,api_json.Qq)(user.token):void 0,ends=[cert&&(0,expiry.MC)(cert),token&&(0,expiry.kv)(token)].filter(end2=>typeof end2=="number");return ends.
length>0?Math.min(...ends):void 0},wireOf=async(chosen,env)=>{const{server,cluster:cluster2}=chosen;return{server,proxy:proxyOf(chosen,env),tls:{ca:await(0,credentials.
iD)(cluster2,"certificate-authority",`cluster of context ${chosen.context}`),servername:(0,api_json.Qq)(cluster2["tls-server-name"]),rejectUnauthorized:!isUnverified(
chosen)}}},proxyOf=({server,cluster:cluster2},env)=>{const[own2,usual]=[(0,api_json.Qq)(cluster2["proxy-url"]),proxyFor(server,env)],url=usable(own2??usual),variable2=server.
protocol==="http:"?"HTTP_PROXY":"HTTPS_PROXY";return url===void 0?void 0:{url,setting:own2===void 0?variable2:"proxy-url of the kubeconfig"}},usable=proxy=>{if(proxy===
void 0||/^https?:\/\/./.test(proxy)&&isWhole(proxy))return proxy;throw(0,catalogue.V2)("E_PROXY",{scheme:/^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(proxy)?.[0]??"unknow\
n"})},isWhole=proxy=>{try{const{username,password}=new URL(proxy);return decodeURIComponent(username+password),!0}catch{return!1}},isUnverified=({cluster:cluster2})=>cluster2["\
insecure-skip-tls-verify"]===!0,unverified=({server})=>`The certificate of ${server.host} is not verified (insecure-skip-tls-verify): anyone on the network path\
 can read the token.`,switchedOff=({NODE_TLS_REJECT_UNAUTHORIZED:check2})=>check2==="0"?["This job sets NODE_TLS_REJECT_UNAUTHORIZED=0, so probes and requests t\
o GitHub or GitLab accept any certificate. The certificate of the API server is still verified. Set NODE_EXTRA_CA_CERTS to the certificate authority instead."]:
[],apply_change_changed=(live,change)=>({metadata:apply_change_metadataOf((0,api_json.Ik)(live.metadata),change),spec:specOf(live.spec,change)}),apply_change_metadataOf=(live,change)=>({
...without(live,["name"]),labels:merged((0,api_json.Ik)(live.labels),change.labels),annotations:merged((0,api_json.Ik)(live.annotations),respelled((0,api_json.Ik)(
live.annotations),{...change.annotations,...apply_change_scale(annotation.minScale,change.minScale),...apply_change_scale(annotation.maxScale,change.maxScale),...change.
image===void 0?{}:{"client.knative.dev/user-image":null}}))}),apply_change_scale=(name,wanted)=>wanted===void 0?{}:{[name]:String(wanted)},respelled=(live,marks2)=>Object.
fromEntries(Object.entries(marks2).map(([name,value])=>[spellingIn(live,name),value])),specOf=(live,change)=>({...live,...change.serviceAccount!==void 0&&{serviceAccountName:change.
serviceAccount},...change.concurrency!==void 0&&{containerConcurrency:change.concurrency},...change.requestTimeoutSeconds!==void 0&&{timeoutSeconds:change.requestTimeoutSeconds},
containers:containersOf(live,change)}),containersOf=(live,change)=>{const user=userContainer(live);return user===void 0?[containerOf({},change)]:(0,api_json.JD)(
live.containers).map(container=>container===user?containerOf(user,change):container)},containerOf=(live,change)=>({...live,...change.image!==void 0&&{image:change.
image},...change.env.length>0&&{env:envOf((0,api_json.JD)(live.env),change.env)},...change.port!==void 0&&{ports:portsOf((0,api_json.JD)(live.ports),change.port)},
...resourcesOf((0,api_json.Ik)(live.resources),change)}),envOf=(live,changes)=>changes.reduce(withVariable,live),withVariable=(env,change)=>{if("remove"in change)
return env.filter(({name})=>name!==change.name);const entry=variable(change);return env.some(({name})=>name===change.name)?env.map(each=>each.name===change.name?
entry:each):[...env,entry]},variable=change=>{if("value"in change)return{name:change.name,value:change.value};const kind=change.from==="secret"?"secretKeyRef":"\
configMapKeyRef";return{name:change.name,valueFrom:{[kind]:{name:change.object,key:change.key}}}},portsOf=([first,...others],port2)=>[{...first,containerPort:port2},
...others],resourcesOf=(live,{requests,limits})=>{const wanted={requests:given(requests),limits:given(limits)};if(Object.keys(wanted.requests).length+Object.keys(
wanted.limits).length===0)return{};const sum2=part=>({...(0,api_json.Ik)(live[part]),...wanted[part]});return{resources:{...live,requests:sum2("requests"),limits:sum2(
"limits")}}},given=amounts2=>Object.fromEntries(Object.entries(amounts2).filter(entry=>entry[1]!==void 0)),merged=(live,change)=>Object.fromEntries(Object.entries(
{...live,...change}).filter(([,value])=>value!==null)),without=(of,names2)=>Object.fromEntries(Object.entries(of).filter(([name])=>!names2.includes(name))),same=(one2,other)=>isBlank(
one2)||isBlank(other)?isBlank(one2)&&isBlank(other):Array.isArray(one2)&&Array.isArray(other)?one2.length===other.length&&one2.every((item,index)=>same(item,other[index])):
(0,api_json.Gv)(one2)&&(0,api_json.Gv)(other)?[...new Set([...Object.keys(one2),...Object.keys(other)])].every(key=>same(own(one2,key),own(other,key))):one2===other,
own=(object,key)=>Object.hasOwn(object,key)?object[key]:void 0,isBlank=value=>value==null||value===""?!0:Array.isArray(value)?value.length===0:(0,api_json.Gv)(value)&&
Object.values(value).every(isBlank),canonical=value=>JSON.stringify(equality_plain(value))??"",equality_plain=value=>{if(isBlank(value))return;if(Array.isArray(
value))return value.map(item=>equality_plain(item)??null);if(!(0,api_json.Gv)(value))return value;const entries2=Object.entries(value).map(([key,item])=>[key,equality_plain(
item)]);return Object.fromEntries(entries2.filter(([,item])=>item!==void 0).sort(([a],[b])=>a<b?-1:1))},templateWords=(before2,after,{standsForAll})=>{const[old,
now]=[facets(before2),facets(after)];return[...new Set([...old.keys(),...now.keys()])].flatMap(name=>{const isLeftOut=!now.has(name);return same(old.get(name),now.
get(name))||isLeftOut&&standsForAll&&!isNamed(name)?[]:[isLeftOut&&isNamed(name)?`${name} removed`:name]})},isNamed=name=>/^(env|label|annotation) /.test(name),
facets=({metadata,spec})=>{const container=userContainer(spec)??{},others=(0,api_json.JD)(spec.containers).filter(each=>each!==container);return new Map([...containerFacets(
container),...named(spec,specWords,["containers"]),...others.map(other=>[`container ${(0,api_json.Qq)(other.name)??""}`,other]),...describe_marks((0,api_json.Ik)(
metadata))])},containerFacets=container=>{const resources=(0,api_json.Ik)(container.resources);return[...container.image===void 0?[]:[["image",container.image]],
...(0,api_json.JD)(container.env).map(entry=>[`env ${(0,api_json.Qq)(entry.name)??""}`,entry]),...amounts((0,api_json.Ik)(resources.requests),"request"),...amounts(
(0,api_json.Ik)(resources.limits),"limit"),...(0,api_json.JD)(container.ports).slice(0,1).map(port2=>["port",port2.containerPort??null]),...named(container,containerWords,
["image","env","resources","ports","name"])]},amounts=(of,what)=>Object.entries(of).map(([resource,amount])=>[`${resource} ${what}`,amount]),specWords={timeoutSeconds:"\
request timeout",containerConcurrency:"concurrency",serviceAccountName:"service account",volumes:"volumes"},containerWords={readinessProbe:"readiness probe",livenessProbe:"\
liveness probe",startupProbe:"startup probe",volumeMounts:"volume mounts"},named=(of,words2,but)=>Object.entries(of).filter(([field])=>!but.includes(field)).map(
([field,value])=>[Object.hasOwn(words2,field)?words2[field]??field:field,value]),describe_marks=metadata=>[...Object.entries((0,api_json.Te)(metadata.labels)).map(
([name,value])=>[`label ${name}`,[value]]),...Object.entries((0,api_json.Te)(metadata.annotations)).filter(([name])=>!isOwnMark(name)).map(([name,value])=>[annotationWord(
newSpelling(name)),[value]])],annotationWord=name=>name===annotation.minScale?"min-scale":name===annotation.maxScale?"max-scale":`annotation ${name}`,isOwnMark=name=>name.
startsWith("client.knative.dev/")||name.startsWith("kn-rollout.dev/"),meaning=({metadata,spec})=>({spec,metadata:(0,api_json.Gv)(metadata)?{labels:Object.fromEntries(
present((0,api_json.Ik)(metadata.labels))),annotations:Object.fromEntries(present((0,api_json.Ik)(metadata.annotations)).filter(([name])=>!isOwnMark(name)).sort(
([a],[b])=>+(a===newSpelling(a))-+(b===newSpelling(b))).map(([name,value])=>[newSpelling(name),value]))}:null}),present=marks2=>Object.entries(marks2).map(([name,
value])=>[name,[value]]),templateDiff=(before2,after)=>{const[old,now]=[facts(before2),facts(after)];return{images:[...new Set([...old.images.keys(),...now.images.
keys()])].flatMap(container=>{const[from,to]=[old.images.get(container),now.images.get(container)];return from===to?[]:[{...container===""?{}:{container},...from?
{from}:{},...to?{to}:{}}]}),env:namesChanged(old.env,now.env),fields:namesChanged(old.fields,now.fields)}},namesChanged=(old,now)=>({added:[...now.keys()].filter(
name=>!old.has(name)),changed:[...now.keys()].filter(name=>old.has(name)&&!same(old.get(name),now.get(name))),removed:[...old.keys()].filter(name=>!now.has(name))}),
facts=template=>{const user=userContainer(template.spec),containers=[...(0,api_json.JD)(template.spec.containers).map(each=>({list:"containers",each,name:each===
user?"":diff_nameOf(each)})),...(0,api_json.JD)(template.spec.initContainers).map(each=>({list:"initContainers",each,name:diff_nameOf(each)}))],{metadata,spec}=meaning(
template),{containers:_,initContainers:_init,...rest}=(0,api_json.Gv)(spec)?spec:{};return{images:new Map(containers.flatMap(({each,name})=>{const image=(0,api_json.
Qq)(each.image);return image===void 0?[]:[[name,image]]})),env:new Map(containers.flatMap(({each,name})=>variables(each,name))),fields:new Map([...leaves("metad\
ata",metadata??null),...leaves("spec",rest),...containers.flatMap(({each,name,list:list2})=>{const{image:_image,env:_env,name:_name,...others}=each;return leaves(
`spec.${list2}${member(name)}`,others)})])}},diff_nameOf=container=>(0,api_json.Qq)(container.name)??"without a name",variables=(container,name)=>(0,api_json.JD)(
container.env).map(entry=>[`${(0,api_json.Qq)(entry.name)??""}${name===""?"":` (${name})`}`,entry]),leaves=(path,value)=>same(value,null)?[]:(0,api_json.Gv)(value)?
Object.entries(value).flatMap(([key,each])=>leaves(`${path}${step(key)}`,each)):[[path,value]],step=key=>/^\w+$/.test(key)?`.${key}`:`["${key}"]`,member=name=>name===
""?"":`[${name}]`,templates={apply:(live,change)=>{const template=change.manifest?fromManifest(change.manifest,live):apply_change_changed(live??template_blank,change),
standsForAll=change.manifest!==void 0;return{template,changes:live?templateWords(live,template,{standsForAll}):[]}},of:revision=>templateOf(revision),revisionOf:(template,of)=>forecast(
template,of),same:(one2,other)=>same(meaning(one2),meaning(other)),diff:templateDiff,fingerprint:template=>(0,external_node_crypto_.createHash)("sha256").update(
canonical(meaning(template))).digest("hex").slice(0,fingerprintLength)},fingerprintLength=12,template_blank={spec:{}},fromManifest=(manifest2,live)=>{const{metadata,
spec}=(0,api_json.Ik)((0,api_json.Ik)(manifest2.spec).template),{name:_,...kept2}=(0,api_json.Ik)(metadata);return{...(0,api_json.Gv)(metadata)&&{metadata:kept2},
spec:{...filledOnCreation(live),...(0,api_json.Ik)(spec)}}},filledOnCreation=live=>live?.spec.enableServiceLinks===!1?{enableServiceLinks:!1}:{},templateOf=({spec,
labels,annotations,minScaleBefore})=>{const{[annotation.minScale]:held2,...others}=annotations,before2=minScaleBefore===void 0?annotations:others,scale2=minScaleBefore===
void 0?{}:{[spellingIn(before2,annotation.minScale)]:minScaleBefore},kept2=Object.entries({...before2,...scale2}).filter(([name,value])=>value!==null&&isUsers(name));
return{metadata:{labels:(0,api_json.Te)(Object.fromEntries(Object.entries(labels).filter(([name])=>isUsers(name)))),annotations:Object.fromEntries(kept2)},spec}},
forecast=({metadata,spec},{name,generation})=>revisionView({metadata:{name,labels:{...(0,api_json.Ik)(metadata?.labels),[label.configurationGeneration]:String(generation)},
annotations:(0,api_json.Ik)(metadata?.annotations),generation:1},spec,status:{observedGeneration:1,conditions:[{type:"Ready",status:"True"}],actualReplicas:1}}),
fromTemplates=new Set(["serving.knative.dev/progress-deadline","serving.knative.dev/progressDeadline"]),isUsers=name=>fromTemplates.has(name)||!(name.startsWith(
"serving.knative.dev/")||name.startsWith("kn-rollout.dev/")),worldOf=({id=(0,external_node_crypto_.randomUUID)().slice(0,8),healthFor,sourcesFor,reporter,...given2})=>{
const asks=settings=>({settings,health:healthFor(settings),sources:sourcesFor(settings),throughPod:revision=>throughPod({...given2,settings,sourcesFor},revision)});
return{...given2,...asks(given2.settings),asks,id,templates,reporter:neverThrowing(reporter),notifier:createNotifier(),may:{patchRevisions:!0},knative:{age:"unk\
nown"}}};function throughPod({cluster:cluster2,clock:clock3,settings,sourcesFor},revision){const{namespace}=cluster2.target,ask2=(request,signal)=>cluster2.askPod(
revision,request,signal),pod=`$(kubectl get pod -n ${namespace} -l serving.knative.dev/revision=${revision} -o name | head -1 | cut -d/ -f2)`,command=`kubectl g\
et --raw "/api/v1/namespaces/${namespace}/pods/${pod}:8012/proxy${settings.health.path??"/"}"`;return{health:podCheck(settings.health,{clock:clock3,ask:ask2,command}),
sources:sourcesFor(settings,ask2)}}const neverThrowing=({report:report2})=>({report:event=>{try{report2(event)}catch{}}});async function connected(invocation,work){
const{settings,env,reporter}=invocation,connection=await connect({...settings,env});for(const message of connection.warnings)reporter.report({is:"warning",code:"\
W_CONNECTION",message});try{return await work(connection)}finally{connection.close()}}const inWorld=(invocation,work)=>connected(invocation,connection=>inWorldOf(
invocation,connection,work)),rateLimiter=createRateLimiter(clock2.d);async function inWorldOf(invocation,connection,work){const{service}=invocation.settings,{transport,
namespace,server,context}=connection,target2={server,context,namespace,service},cluster2=createCluster({transport,clock:clock2.d,rateLimiter,namespace,service,target:target2});
try{return await work(worldOf(partsOf(invocation,cluster2)))}finally{await cluster2.close()}}const partsOf=({env,...invocation},cluster2)=>({...invocation,cluster:cluster2,
clock:clock2.d,healthFor:({health})=>curlCheck(health,clock2.d),hosts:hostCheck(invocation.settings.health,{clock:clock2.d,ask:asking(invocation.settings.health,
env,"fresh").ask}),sourcesFor:(settings,ask2)=>evidenceSources({settings,clock:clock2.d,env,counters:cluster2,random:Math.random,...ask2?{ask:ask2}:{}})}),recover_many_recover=invocation=>connected(
invocation,connection=>(invocation.reporter.report({is:"note",text:startText(invocation,connection)}),recoverAll({...invocation,...fieldOf(invocation,connection),
at:worldAt(invocation,connection)}))),startText=({settings},{namespace,context,server})=>{const where=settings.allNamespaces?"all namespaces":namespace;return`O\
pen rollouts ${settings.service?`of ${settings.service} `:""}in ${where} (context ${context}, server ${server})`},fieldOf=({settings},{transport,namespace,server})=>openRolloutsIn(
{transport,clock:clock2.d,server,...settings.allNamespaces?{}:{namespace},...settings.service?{service:settings.service}:{}}),worldAt=(invocation,connection)=>({
namespace,service},work)=>{const settings={...invocation.settings,namespace,service};return inWorldOf({...invocation,settings},{...connection,namespace},work)};
function statusOutcome(reading,candidateTag){const{snapshot,target:target2}=reading,{service}=snapshot;if(!service)throw(0,catalogue.V2)("E_NOT_THERE",{service:target2.
service,namespace:target2.namespace});const candidateUrl=(0,read_snapshot.rs)(snapshot,candidateTag);return{kind:"unchanged",reason:"Nothing was changed.",next:[],
...service.url&&{url:service.url},...candidateUrl&&{candidateUrl},traffic:service.served,percent:0,steps:[],exposure:[],status:statusOf(reading)}}const statusOf=({
snapshot,nowMs,target:target2,installation={}})=>{const{service,revisions}=snapshot,rollout=rolloutIn(snapshot,nowMs);return{...target2,...installation.version&&
{knative:installation.version},...installation.ingress&&{ingress:installation.ingress},...service?.url&&{url:service.url},revisions:[...revisions.values()].sort(
(a,b)=>b.generation-a.generation).map(revision=>revisionStatus(revision,{snapshot,nowMs})),...rollout&&{rollout}}},revisionStatus=(revision,{snapshot,nowMs})=>{
const{name,ready,replicas,createdAt,image,verdict}=revision,served=snapshot.service?.served??[],targets=served.filter(target2=>target2.revisionName===name),since=at=>Math.
max(0,nowMs-Date.parse(at));return{name,...targets.length>0&&{percent:(0,traffic.tC)(name,served)},tags:targets.flatMap(target2=>target2.tag?[target2.tag]:[]),ready,
pods:replicas,ageMs:since(createdAt),...image&&{image},...verdict&&{verdict:{is:verdict.is,...verdict.why&&{why:verdict.why},agoMs:since(verdict.at)}}}},rolloutIn=({
service},nowMs)=>{const journal2=service?.journal;if(journal2===void 0||journal2==="unreadable")return journal2;const{stage:stage2,candidate,step:step2,plan:plan2,
job,deadlineMs}=journal2,isTimed=service?.driver!==void 0||stage2==="paused";return{stage:stage2,...candidate&&{candidate},step:step2+1,steps:plan2.steps.length,
...job?.url&&{jobUrl:job.url},...isTimed&&{untilMs:deadlineMs},...isTimed&&deadlineMs<=nowMs&&{isOver:!0}}},readOnce=async({transport,clock:clock3,...place})=>{
const serverClock=createServerClock(transport,clock3),api={transport:serverClock.transport,clock:clock3,random:Math.random,server:place.server},cache=async kind=>{
const listed2=await readList(api,watched(place.namespace,place.service,kind));if(!listed2)throw(0,catalogue.V2)("E_NO_KNATIVE",{server:place.server});return applyEvent(
new Map,{is:"listed",...listed2})},[services,revisions,found2]=await Promise.all([cache("services"),cache("revisions"),readInstallation(api,place,void 0)]),ingress=givenIngress(
services.get(place.service)),installation={...found2,...ingress!==void 0&&{ingress}};return{snapshot:viewer(place.service)({...emptyCaches(),services,revisions}),
serverNow:serverClock.serverNow(),installation}};async function showStatus({settings,reporter},connection){const{transport,namespace,server,context}=connection,
target2={server,context,namespace,service:settings.service};reporter.report({is:"target",...target2});const{snapshot,serverNow,installation}=await readOnce({transport,
clock:clock2.d,...target2}),outcome=statusOutcome({snapshot,nowMs:serverNow,target:target2,installation},settings.tags.candidate);return reporter.report({is:"en\
ded",outcome}),outcome}const inOne=work=>invocation=>inWorld(invocation,work),run_verbs={deploy:invocation=>connected(invocation,connection=>run_deploy(invocation,
connection)),promote:inOne(promotePaused),abort:inOne(world=>abandon(world,"anyone")),rollback:inOne(rollBack),recover:recover_many_recover,status:invocation=>connected(
invocation,connection=>showStatus(invocation,connection)),curl:inOne(checkNow),finish:invocation=>invocation.settings.command==="recover"?recover_many_recover(invocation):
finishOwn(invocation)};function run_deploy(invocation,connection){const{endsAtMs}=connection,settings=(0,job_limit.g)(invocation.settings,endsAtMs&&endsAtMs-clock2.
d.now());return settings.timeoutMs<invocation.settings.timeoutMs&&invocation.reporter.report({is:"warning",code:"W_CREDENTIALS_END",message:`The token or client\
 certificate in the kubeconfig expires and cannot be renewed, so the timeout of the rollout is ${(0,units.cb)(Math.floor(settings.timeoutMs/1e3)*1e3)} instead o\
f ${(0,units.cb)(invocation.settings.timeoutMs)}.`}),inWorldOf({...invocation,settings},connection,rollOut)}const finishOwn=inOne(world=>abandon(world,"own"));async function run_run(verb,invocation){
try{return await run_verbs[verb](invocation)}catch(error){return(0,context_outcome.J5)(error,invocation.reporter)}}const newDriver=()=>(0,external_node_crypto_.
randomUUID)()}),1438:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{r:()=>version});
const version="0.1.0"}),3698:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.r(__webpack_exports__2),__nccwpck_require__2.
d(__webpack_exports__2,{main:()=>main});var context=__nccwpck_require__2(3443),ci_context=__nccwpck_require__2(5387),units=__nccwpck_require__2(7049);const isGitlab=env=>env.
GITLAB_CI==="true",gitlabContext=env=>({name:"gitlab",...(0,ci_context.E)({jobUrl:env.CI_JOB_URL,run:env.CI_PIPELINE_ID&&`${env.CI_PIPELINE_ID}/${env.CI_JOB_NAME??
""}`,attempt:(0,ci_context.r)(env.CI_JOB_ID),commit:env.CI_COMMIT_SHA,commitUrl:env.CI_PROJECT_URL&&env.CI_COMMIT_SHA&&`${env.CI_PROJECT_URL}/-/commit/${env.CI_COMMIT_SHA}`,
actor:env.GITLAB_USER_LOGIN,endsAtMs:endsAt(env)})}),endsAt=env=>{const startedMs=Date.parse(env.CI_JOB_STARTED_AT??""),given=[((0,ci_context.r)(env.CI_JOB_TIMEOUT)??
0)*1e3,(0,units.Qu)(env.RUNNER_SCRIPT_TIMEOUT??"")??0].filter(limitMs=>limitMs>0);return Number.isNaN(startedMs)||given.length===0?void 0:startedMs+Math.min(...given)},
cis=[{is:context.el,context:context.h4},{is:isGitlab,context:gitlabContext}],detect=env=>cis.find(ci=>ci.is(env))?.context(env);var run=__nccwpck_require__2(6093),
version=__nccwpck_require__2(1438),context_outcome=__nccwpck_require__2(8737),rollout_error=__nccwpck_require__2(4794),log=__nccwpck_require__2(8282),fan_out=__nccwpck_require__2(
6045),interrupted=__nccwpck_require__2(3519),live_page=__nccwpck_require__2(9709),summary_summary=__nccwpck_require__2(8012),outputs=__nccwpck_require__2(1899);
const longest=1e3,dotenv=(outcome,prefix2)=>Object.entries((0,outputs.Y)(outcome)).map(([name,value])=>[variable(prefix2,name),plain(value)]).filter(([,value])=>value!==
"").map(([name,value])=>`${name}=${value}
`).join(""),variable=(prefix2,name)=>`${prefix2}${name.toUpperCase().replaceAll("-","_")}`,plain=value=>value.replace(/["'`\\$#]/g,"").slice(0,longest).trim();var external_node_fs_=__nccwpck_require__2(
3024),external_node_path_=__nccwpck_require__2(6760);const keepDriver=(file2,kept)=>{(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file2),{recursive:!0}),
(0,external_node_fs_.writeFileSync)(file2,`${JSON.stringify(kept)}
`)},forgetDriver=file2=>(0,external_node_fs_.rmSync)(file2,{force:!0}),driverIn=file2=>{try{const kept=JSON.parse((0,external_node_fs_.readFileSync)(file2,"utf8"));
return isDriverMark(kept)?{driver:kept.driver,pid:kept.pid}:void 0}catch{return}},isAtWork=({pid})=>{try{const words=(0,external_node_fs_.readFileSync)(`/proc/${pid}\
/cmdline`,"utf8").split("\0");return pid!==process.pid&&words.some(word=>(0,external_node_path_.basename)(word)===program)}catch{return!1}},program=(0,external_node_path_.
basename)(process.argv[1]??""),isDriverMark=value=>typeof value=="object"&&value!==null&&"driver"in value&&typeof value.driver=="string"&&"pid"in value&&typeof value.
pid=="number",reportFiles=["outputs.env","junit.xml","annotations.json","summary.md"],jobFolders=({KN_ROLLOUT_JOB_FOLDER:reports,KN_ROLLOUT_STATE_FOLDER:state})=>reports&&
state?{reports,state}:void 0,driverFile=state=>(0,external_node_path_.join)(state,"driver.json"),writeReports=(folder,texts)=>{for(const each of[(0,external_node_path_.
dirname)(folder),folder])makeFolder(each);for(const name of reportFiles){const file2=(0,external_node_path_.join)(folder,name);(0,external_node_fs_.rmSync)(file2,
{force:!0,recursive:!0}),(0,external_node_fs_.writeFileSync)(file2,texts[name],{flag:"wx"})}},makeFolder=path=>{if((0,external_node_fs_.lstatSync)(path,{throwIfNoEntry:!1})||
(0,external_node_fs_.mkdirSync)(path),!(0,external_node_fs_.lstatSync)(path).isDirectory())throw new Error(`${path} is not a folder.`)},reportUrl=(env,folder)=>env.
CI_JOB_URL&&env.CI_PROJECT_DIR?`${env.CI_JOB_URL}/artifacts/file/${(0,external_node_path_.relative)(env.CI_PROJECT_DIR,(0,external_node_path_.join)(folder,"summ\
ary.md"))}`:void 0,annotations=(outcome,{reportUrl:reportUrl2})=>{const{url,candidateUrl,revision}=outcome,section=[{label:"Service",url},{label:`Candidate${revision?
` ${revision}`:""}`,url:candidateUrl},{label:"Rollout report",url:reportUrl2}].filter(link=>link.url).map(link=>({external_link:link}));return`${JSON.stringify(
{"kn-rollout":section},void 0,2)}
`};var ending=__nccwpck_require__2(1581),trouble_lines=__nccwpck_require__2(4265),endings2=__nccwpck_require__2(6165),foreign_text2=__nccwpck_require__2(621),measurements=__nccwpck_require__2(
2320),numbers=__nccwpck_require__2(1447),trouble=__nccwpck_require__2(1246),rollout_endings=__nccwpck_require__2(3588);const junitReporter=service=>{let cases=[];
return{report:event=>{const before=event.is==="ended"?cases.map(each=>withFacts(each,event.outcome)):cases;cases=[...before,...casesOf(event,before)]},xml:()=>suite(
service,cases)}},withFacts=(each,outcome)=>each.verdict==="failed"?{...each,output:[...each.output??[],...(0,trouble_lines.TW)((0,trouble.r4)(outcome)),...(0,ending.
K)(outcome)]}:each,casesOf=(event,before)=>event.is==="ready"?[{name:`${event.candidate} starts`,ms:event.afterMs,verdict:"passed"}]:event.is==="starting"?startCase(
event.candidate,event.start):event.is==="health"?[healthCase(event.result)]:event.is==="in-force"?[{name:`${event.percent} % in effect`,ms:event.afterMs,verdict:"\
passed"}]:event.is==="step-ended"?sourceCases(event.result):event.is==="ended"?[endingCase(event.outcome,before)]:[],startCase=(candidate,start2)=>start2.is==="\
failed"?[{name:`${candidate} starts`,ms:0,verdict:"failed",message:`${start2.why.reason} ${start2.why.message}`.trim(),output:(0,trouble_lines.ln)(start2.why)}]:
[],healthCase=result=>{const name="health check at 0 %";switch(result.is){case"passed":return{name,ms:result.ms,verdict:"passed"};case"failed":case"unreachable":
return{name,ms:result.detail.ms??0,verdict:"failed",message:(0,trouble.gD)(result),output:[{tone:"plain",text:result.detail.command},...(0,trouble_lines.qJ)(result)]};case"\
cancelled":return{name,ms:0,verdict:"skipped",message:trouble.HW}}},verdicts={passed:"passed",failed:"failed",inconclusive:"skipped","not-judged":"skipped","not\
-asked":"passed"},sourceCases=({percent,heldMs,sources})=>sources.filter(({count,verdict})=>count>0||verdict!=="not-asked").map(result=>{const{source,bad,verdict,
why}=result,text=[(0,measurements.lT)(result),`${(0,numbers.U9)(bad)} failed`,...(0,measurements.nU)(result,["p95"])].join(", ");return{name:`${source} at ${percent}\
 %`,ms:heldMs,verdict:verdicts[verdict],message:why,output:[{tone:"plain",text}]}}),endingCase=(outcome,before)=>{const failed=before.some(({verdict})=>verdict===
"failed")?"skipped":"failed";return{name:"outcome",ms:0,verdict:(0,rollout_endings.F)(outcome)===0?"passed":failed,message:(0,endings2.Pl)(outcome),output:(0,ending.
D)(outcome)}},suite=(service,cases)=>{const countOf=verdict=>cases.filter(each=>each.verdict===verdict).length,counts=`tests="${cases.length}" failures="${countOf(
"failed")}" skipped="${countOf("skipped")}"`,rows=cases.map(each=>caseXml(service,each)).join(`
`);return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${`<testsuite name="kn-rollout ${(0,foreign_text2.js)(service)}" ${counts}>`}
${rows}
</testsuite>
</testsuites>
`},caseXml=(service,{name,ms,verdict,message="",output=[]})=>{const said=output.map(({text})=>(0,foreign_text2.js)(text)).join(`
`),why={passed:"",failed:`<failure message="${(0,foreign_text2.js)(message)}">${said}</failure>`,skipped:skipped(message)},out=verdict==="failed"||said===""?"":
`<system-out>${said}</system-out>`,seconds=(ms/1e3).toFixed(3);return`<testcase classname="${(0,foreign_text2.js)(service)}" name="${(0,foreign_text2.js)(name)}\
" time="${seconds}">${why[verdict]}${out}</testcase>`},skipped=message=>`<skipped message="${(0,foreign_text2.js)(message)}"/>`;var comment=__nccwpck_require__2(
5464);const patienceMs=5e3;function noteKeeper({notes,job,warn}){let trouble2;const{reporter,settled}=(0,live_page.t6)([async state=>{trouble2=await notes.put({
mark:(0,comment.H)(state),body:(0,comment.b)(state,job)}).then(()=>{},error=>error instanceof Error?error.message:String(error))}]);return{reporter,settled:async clock2=>{
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
env,clock:clock2,log:log2,warn}){const folders=jobFolders(env);if(folders===void 0)return;const file2=driverFile(folders.state),service=env.KN_ROLLOUT_SERVICE||
"kn-rollout",[junit,summary]=[junitReporter(service),(0,summary_summary.G)(service)],note=keeperIn(env,warn),reports=(0,fan_out.Y)([junit,summary,...note?[note.
reporter]:[]],warn);let isFinishing=!1;const reported=outcome=>isFinishing?(0,interrupted.B)(outcome):outcome;return{reporter:{report:event=>{log2.report(event),
reports.report(event.is==="ended"?{...event,outcome:reported(event.outcome)}:event)}},begin:driver=>keepDriver(file2,{driver,pid:process.pid}),leftDriver:()=>(isFinishing=
!0,waitForScript(file2,clock2)),end:async outcome=>{outcome.kind!=="uncertain"&&forgetDriver(file2),decorate(warn,()=>writeReports(folders.reports,{"outputs.env":dotenv(
reported(outcome),env.KN_ROLLOUT_OUTPUTS_PREFIX||"ROLLOUT_"),"junit.xml":junit.xml(),"annotations.json":annotations(reported(outcome),{reportUrl:reportUrl(env,folders.
reports)}),"summary.md":summary.markdown()??""})),await note?.settled(clock2)}}}const keeperIn=(env,warn)=>{const notes=(0,live_page.SI)(env.KN_ROLLOUT_COMMAND??
"")?notesOf(env):void 0;return notes&&noteKeeper({notes,job:gitlabContext(env),warn})},job_patienceMs=6e4,readEveryMs=200;async function waitForScript(file2,clock2){
const endMs=clock2.now()+job_patienceMs;for(;;){const kept=driverIn(file2);if(!kept||!isAtWork(kept)||clock2.now()>=endMs)return kept?.driver;await clock2.sleep(
readEveryMs)}}function decorate(warn,write){try{write()}catch(error){warn(`Could not write the reports of the job: ${error instanceof Error?error.message:String(
error)}`)}}var log_log=__nccwpck_require__2(5958),printable=__nccwpck_require__2(5097),line=__nccwpck_require__2(3216),log_lines=__nccwpck_require__2(1367);const terminalReporter=(write,options2)=>(0,log_log.
e)(write,terminalPage(options2)),terminalPage=({colour})=>({lines:log_lines.D,line:({text,tone},{inFold})=>{const clean=`${inFold?"  ":""}${(0,printable.g)(text)}`;
return colour?(0,line.I4)(clean,tone):clean},openFold:title=>colour?(0,line.I4)(title,"title"):title,closeFold:()=>{},after:()=>[]}),gitlabReporter=(write,{now,
...options2})=>{const page=terminalPage(options2),mark=(what,title)=>`\x1B[0Ksection_${what}:${Math.floor(now()/1e3)}:${nameOf(title)}\r\x1B[0K`;return(0,log_log.
e)(write,{...page,openFold:title=>`${mark("start",title)}${page.openFold(title)}`,closeFold:title=>mark("end",title)})},nameOf=title=>`kn_rollout_${title.toLowerCase().
replace(/[^a-z0-9]+/g,"_").replace(/_$/,"")}`,jsonReporter=({write})=>({report:event=>write(jsonLine(event))}),jsonOutcomeReporter=({write,writeError})=>({report:event=>{
event.is==="ended"&&write(jsonLine(event)),event.is==="warning"&&writeError(`Warning: ${(0,printable.g)(`${event.message} ${event.cure??""}`).trim()}`)}}),jsonLine=event=>escaped(
JSON.stringify(publicPart(event))),publicPart=event=>{if(event.is==="would-write")return{...event,body:(0,foreign_text2._i)(event.body)};if(event.is!=="waiting-\
for-driver")return event;const{id,candidate,stage,step,job}=event.journal;return{...event,journal:{id,candidate,stage,step,job}}},escaped=json=>json.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,
sign=>sign.split("").map(escapedUnit).join("")).replaceAll("##[","##\\u005b"),escapedUnit=unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`;var run_facts=__nccwpck_require__2(
8670),catalogue=__nccwpck_require__2(7017);const width=96,indent=" ".repeat(6),usage=`Rolls out a Knative Service step by step, with nothing installed in the cl\
uster.

  kn rollout deploy SERVICE [flags]    deploy a Revision and shift traffic to it step by step
  kn rollout promote SERVICE [flags]   continue a rollout that --pause-at has paused
  kn rollout abort SERVICE [flags]     abort the open rollout and return traffic to stable
  kn rollout rollback SERVICE [flags]  return to the previous Revision after a promotion
  kn rollout recover [SERVICE] [flags] finish rollouts that killed jobs or pauses left open
  kn rollout status SERVICE [flags]    show Revisions, the traffic split and the open rollout
  kn rollout curl SERVICE [flags]      check the health of the candidate

The command is also available without kn, as kn-rollout. Every flag can be set as a variable:
--hold is KN_ROLLOUT_HOLD.

Exit codes: 0 success; 1 aborted, traffic is on the previous Revision; 2 refused, nothing was
changed; 3 traffic may not be where it should be: read the last lines of the log.`,help=()=>{const sections=[...catalogue.TN,catalogue.vo].map(({title,settings})=>[
title,...settings.flatMap(entry)].join(`
`));return[usage,...sections].join(`

`)},entry=setting=>[`  ${flag(setting)}`,...wrapped(`${setting.sentence} ${remark(setting)}`.trim())],flag=({name,short,kind,example})=>{const names=short?`-${short}\
, --${name}`:`--${name}`;return kind.shape==="switch"?names:`${names} ${/[\s"*]/.test(example)?`'${example}'`:example}`},remark=({kind,default:text,required})=>required?
"Usually the first argument.":kind.shape==="lines"?"Can be repeated.":kind.shape==="switch"||text===void 0?"":kind.options?`One of ${kind.options.join(", ")}; d\
efault ${text}.`:`Default: ${text}.`,wrapped=text=>{const line2=new RegExp(`(\\S.{0,${width-indent.length-1}})(?:\\s+|$)`,"g");return[...text.matchAll(line2)].map(
([,part=""])=>indent+part)};var job_limit=__nccwpck_require__2(155),parse=__nccwpck_require__2(4120),external_node_util_=__nccwpck_require__2(7975),settings_setting=__nccwpck_require__2(
7714),file=__nccwpck_require__2(6985),nearest=__nccwpck_require__2(5628);const prefix="KN_ROLLOUT_",variables=env=>new Map([...conventions(env),...Object.entries(
env).flatMap(ours)]),ours=([key,text=""])=>{const name=key.slice(prefix.length).toLowerCase().replaceAll("_","-");return key.startsWith(prefix)&&text.trim()!==""&&
isMeant(name)?[[name,text]]:[]},conventions=({GITLAB_CI,KUBE_CONTEXT,KUBE_NAMESPACE})=>{const known={[catalogue.aC.context.name]:KUBE_CONTEXT,[catalogue.aC.namespace.
name]:KUBE_NAMESPACE};return GITLAB_CI!=="true"?[]:Object.entries(known).flatMap(([name,text])=>text?[[name,text]]:[])},spellVariable=(env,name)=>env.GITLAB_CI===
"true"?name:prefix+name.toUpperCase().replaceAll("-","_"),isMeant=name=>(0,catalogue.A$)(name)!==void 0||(0,nearest.p)(name,catalogue.Jw.map(({name:name2})=>name2))!==
void 0,fromFlags=(args,{env,cwd})=>{const{values,problems,spelled}=flagsIn(args),byVariable=withoutRivals(variables(env),values),given=new Map([...byVariable,...values]),
spell=name=>byVariable.has(name)&&!values.has(name)?spellVariable(env,name):spellFlag(spelled,name);return{given,known:catalogue.Jw,spell,...(0,file.U)(given,cwd),
problems}};function withoutRivals(byVariable,values){const all=catalogue.aC.allNamespaces.name,one=[catalogue.aC.service.name,catalogue.aC.namespace.name],rivals=[
...values.get(all)==="true"?one:[],...one.some(name=>values.has(name))?[all]:[]];return new Map([...byVariable].filter(([name])=>!rivals.includes(name)))}const spellFlag=(spelled,name)=>spelled.
get(name)??`--${name}`,options=Object.fromEntries(catalogue.Jw.map(({name,kind,short})=>[name,{type:kind.shape==="switch"?"boolean":"string",multiple:!0,...short&&
{short}}])),flagsIn=args=>{const{tokens}=(0,external_node_util_.parseArgs)({args:[...args],options,strict:!1,allowPositionals:!0,tokens:!0}),flags=tokens.flatMap(
token=>token.kind==="option"?[flagOf(token)]:[]),[service,...others]=tokens.flatMap(token=>token.kind==="positional"?[token.value]:[]),byName=Map.groupBy([...flags,
...service===void 0?[]:[asService(service)]],({name})=>name),areKnown=flags.every(({name})=>(0,catalogue.A$)(name)!==void 0);return{spelled:new Map([...byName].
map(([name,[first]])=>[name,first?.raw??`--${name}`])),values:new Map([...byName].flatMap(([name,flags2])=>textIn(name,flags2))),problems:[...[...byName].flatMap(
([name,flags2])=>problemsOf(name,flags2)),...areKnown&&others.length>0?[tooMany(others.length+1)]:[]]}},asService=value=>({name:catalogue.aC.service.name,raw:`-\
-${catalogue.aC.service.name}`,value}),flagOf=token=>{const{name,rawName:raw,value}=token,positive=name.startsWith("no-")?(0,catalogue.A$)(name.slice(3)):void 0;
return positive?.kind.shape==="switch"?{name:positive.name,raw,value:"false"}:(0,catalogue.A$)(name)?.kind.shape==="switch"?{name,raw,value:value??"true"}:{name,
raw,value}},isList=name=>(0,catalogue.A$)(name)?.kind.shape==="lines",textIn=(name,flags)=>{const texts=flags.map(({value=""})=>value),text=isList(name)?texts.join(
`
`):texts[0]??"";return text.trim()===""&&(0,catalogue.A$)(name)?[]:[[name,text]]},problemsOf=(name,flags)=>{const setting=(0,catalogue.A$)(name);if(!setting)return[];
const written=flags[0]?.raw??`--${name}`,example=`${written} ${setting.example}`;return[...flags.filter(({value})=>value===void 0||value.trim()==="").map(()=>({
setting:written,...(0,settings_setting.DG)("E_NO_VALUE",{example})})),...flags.length>1&&!isList(name)?[{setting:written,...(0,settings_setting.DG)("E_REPEATED",
{times:flags.length})}]:[]]},tooMany=count=>({setting:`--${catalogue.aC.service.name}`,...(0,settings_setting.DG)("E_ARGUMENT",{count})}),verbs={deploy:"deploy",
promote:"promote",abort:"abort",rollback:"rollback",recover:"recover",status:"status",curl:"curl"};async function main(given){const program2=withinRunner(given),
{args,env,write}=program2,[word=env.KN_ROLLOUT_COMMAND,...rest]=args;if(word===void 0||word==="help"||word==="--help"||rest.includes("--help"))return print(write,
help());if(word==="--version")return print(write,version.r);if(word==="finish")return finish(program2,rest);const verb=Object.hasOwn(verbs,word)?verbs[word]:void 0;
if(verb)return start(program2,verb,rest);const isJson=isJsonWanted(writtenIn(program2,rest)),message=`Unknown command "${(0,printable.g)(word)}". Use deploy, pr\
omote, abort, rollback, recover, status, curl or help.`;return print(isJson?program2.writeError:write,message,2)}const withinRunner=program2=>{const{env,write:page,
writeError}=program2;if(!(0,context.el)(env))return{...program2,page};const harmless=to=>line2=>to((0,foreign_text2.c)(line2));return{...program2,page,write:harmless(
page),writeError:harmless(writeError)}};function print(write,text,code=0){return write(text),code}function start(program2,verb,args){const raw=writtenIn(program2,
args,verb),face=faceOf(program2,raw,verb);return withSettings(face,raw,settings=>act(face,{verb,settings,driver:(0,run.D)()}))}async function finish(program2,args){
const raw=writtenIn(program2,args),face=faceOf(program2,raw,"finish"),driver=await face.job?.leftDriver();return driver!==void 0?withSettings(face,raw,settings=>act(
face,{verb:"finish",settings,driver})):(face.reporter.report({is:"note",text:"There was nothing to finish."}),0)}const writtenIn=({env,cwd},args,verb)=>fromFlags(
args,{env:{...env,...verb&&{KN_ROLLOUT_COMMAND:verb}},cwd}),isJsonWanted=({given})=>given.get(catalogue.ay.output.name)?.trim()==="json";function faceOf(program2,raw,verb){
const{env,clock:clock2,write,writeError}=program2,isJson=isJsonWanted(raw),log2=isJson?jsonLog(program2,verb):textLog(program2,raw),job=gitlabJob({env,clock:clock2,
log:log2,warn:message=>(isJson?writeError:write)(`Warning: ${(0,printable.g)(message)}`)}),run2=(0,run_facts.V)(detect(env)??{},{version:version.r,startedMs:clock2.
now()}),reporter=(0,run_facts.J)(run2,clock2.now,job?.reporter??log2);return{...program2,reporter,...job&&{job}}}const jsonLog=({page:write,writeError},verb)=>verb===
"status"?jsonOutcomeReporter({write,writeError}):jsonReporter({write});function textLog({env,clock:clock2,page,isTerminal},{given}){return(0,context.el)(env)?(0,log.
T)(page,given.get(catalogue.aC.service.name)??"kn-rollout"):isGitlab(env)?gitlabReporter(page,{colour:!0,now:clock2.now}):terminalReporter(page,{colour:isTerminal&&
!env.NO_COLOR})}async function act(face,{verb,settings:wanted,driver}){const{env,job,reporter,clock:clock2}=face,interrupt=interruptOf(face,{verb,settings:wanted}),
{run:id,attempt,jobUrl,endsAtMs}=detect(env)??{},settings=verb==="deploy"?(0,job_limit.p)(wanted,endsAtMs&&endsAtMs-clock2.now()):wanted;job?.begin(driver);const outcome=await(0,run.
e)(verb,{settings,env,driver,reporter,interrupt,job:{run:id,attempt,url:jobUrl}});return await job?.end(outcome),(0,rollout_endings.F)(outcome)}function interruptOf(face,{
verb,settings}){const{job,interrupt,exit,writeError}=face;return job?interrupt():verb==="status"?new AbortController().signal:interrupt(()=>{verb!=="curl"&&writeError(
leftOpen(verb,settings)),exit(130)})}const leftOpen=(verb,{service,namespace})=>{const where=namespace===void 0?"":` -n ${namespace}`;return verb==="recover"?`S\
topped before the end: rollouts may still be open, with their Services locked. To finish them: kn rollout recover${where}`:`Stopped before the end: ${service} m\
ay still be locked, with traffic on both Revisions. To return traffic to stable and unlock it: kn rollout abort ${service}${where}`};async function withSettings({
reporter,job},raw,then){try{return await then((0,parse.q)(raw))}catch(error){if(!(error instanceof rollout_error.a))throw error;const outcome=(0,context_outcome.
J5)(error,reporter);return await job?.end(outcome),(0,rollout_endings.F)(outcome)}}}),8737:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{J5:()=>refused,Lu:()=>shareText,_N:()=>end,e4:()=>outcomeBefore,x5:()=>refusal});var _errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4794),_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(2105),_ports_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5389);
function end(world,memory,ending){memory.outcome||(memory.outcome=outcomeOf(world,memory,ending),world.reporter.report({is:"ended",outcome:memory.outcome}))}function outcomeOf(world,memory,{
journal,...ending}){const snapshot=world.cluster.snapshot(),{service,route}=snapshot,traffic=route?.served??service?.served??[],trouble=snapshot.start?.is==="fa\
iled"||snapshot.start?.is==="healing"?snapshot.start.why:void 0,now=world.clock.now();return{...ending,next:[...ending.next,...leftOut(world,ending.kind,journal)],
...revisionsOf(snapshot,journal,traffic),...service?.url?{url:service.url}:{},traffic,...optional("brings",bringsOf(snapshot,memory,journal)),...trouble&&ending.
kind!=="promoted"?{trouble}:{},...optional("health",memory.candidate.healthResult),steps:memory.steps,exposure:memory.exposure.map(each=>({...each,toMs:Math.min(
each.toMs,now)})),...optional("metBefore",memory.exposure.length===0?reached(journal):void 0)}}function revisionsOf(snapshot,journal,traffic){if(!journal)return{
percent:0};const previousRevision=optional("previousRevision",(0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__.HV)(journal.stable)),candidate=journal.candidate??
(0,_ports_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.RH)(snapshot,journal)?.name,copy=optional("copy",copyIn(traffic,journal.stable,candidate));if(candidate===
void 0)return{...previousRevision,...copy,percent:0};const tagged=traffic.find(({tag,revisionName})=>tag===journal.tags.candidate&&revisionName===candidate),url=optional(
"candidateUrl",tagged?.url);return{revision:candidate,...previousRevision,...copy,...url,percent:(0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__.tC)(candidate,
traffic)}}function bringsOf(snapshot,{deployment},journal){const candidate=journal&&(0,_ports_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.RH)(snapshot,journal);
if(!candidate)return;const stable=snapshot.revisions.get((0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__.HV)(journal.stable)??""),image={...optional("from",
stable&&imageOf(stable)),...optional("to",imageOf(candidate))};return{...optional("from",stable?.name),image,changes:deployment?.changes??[]}}function imageOf({
image,digests}){const[digest,...others]=Object.values(digests).flatMap(each=>/@sha256:\w+$/.exec(each)?.[0]??[]);return image&&digest&&others.length===0&&!image.
includes("@")?`${image}${digest}`:image}function copyIn(traffic,stable,candidate){const[only,...more]=(0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__.AR)(traffic),
of=(0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__.HV)(stable);if(!(!only||more.length>0||of===void 0||only.revision===candidate))return stable.some(({revision})=>revision===
only.revision)?void 0:{revision:only.revision,of}}const hasClosed=new Set(["promoted","split","aborted","rolled-back"]),leftOut=(world,kind,journal)=>journal&&hasClosed.
has(kind)?parkedTags(world.cluster.snapshot(),journal,world.cluster.target):[],reached=journal=>journal?.plan.steps[journal.step]?.percent||void 0;function outcomeBefore(world,{
revision,...ending}){const{service}=world.cluster.snapshot(),traffic=service?.served??[];return{...ending,next:[],...revision?{revision}:{},...service?.url?{url:service.
url}:{},...optional("candidateUrl",(0,_ports_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.rs)(world.cluster.snapshot(),world.settings.tags.candidate)),traffic,
percent:revision?(0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__.tC)(revision,traffic):0,steps:[],exposure:[]}}const optional=(key,value)=>value===void 0?{}:
{[key]:value},shareText=shares=>shares.length===1?shares[0]?.revision??"":shares.map(({revision,percent})=>`${revision} (${percent} %)`).join(", ");function refused(error,reporter){
const outcome=refusal(error);return reporter.report({is:"ended",outcome}),outcome}function refusal(error){const nothing={next:[],traffic:[],percent:0,steps:[],exposure:[]};
if(error instanceof _errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_0__.a)return{...nothing,kind:"refused",code:error.code,reason:error.message,next:[error.cure],
problems:error.problems};const what=error instanceof Error?error.stack??error.message:String(error);return{...nothing,kind:"uncertain",because:"error",reason:`I\
nternal error in kn-rollout: ${what}`}}function parkedTags(snapshot,journal,place){const{service}=snapshot;if(!service)return[];const isThere=target=>service.traffic.
some(({tag})=>tag===target.tag);return(0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__.tj)(journal).filter(target=>target.tag!==void 0&&!isThere(target)&&!(0,_ports_read_snapshot_js__WEBPACK_IMPORTED_MODULE_1__.
i_)(snapshot)(target.revisionName)).map(({tag,revisionName="@latest"})=>[`The tag ${tag} was removed from the traffic list: ${revisionName} is not ready, and on\
e such entry blocks the whole Route.`,`To add it again once the Revision is ready: kn service update ${place.service} -n ${place.namespace} --tag ${revisionName}\
=${tag}`].join(" "))}}),9320:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{D:()=>names,
K:()=>ourManager});const names={id:"kn-rollout.dev/id",tags:"kn-rollout.dev/tags"},ourManager="kn-rollout"}),1610:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{G:()=>isObject,I:()=>object});const isObject=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),nothing={},
object=value=>isObject(value)?value:nothing}),6364:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{q:()=>isPlainPath});const isPlainPath=path=>{const[before=""]=path.split("?",1),decoded=fullyDecoded(before);if(hasStray(path)||decoded===void 0||!decoded.startsWith(
"/")||/[\\\p{Cc}]/u.test(decoded))return!1;const segments=decoded.slice(1).split("/");return segments.every((segment,index)=>!isDots(segment)&&(segment!==""||index===
segments.length-1))},hasStray=path=>/[ #\p{Cc}]/u.test(path),isDots=segment=>/^\.{1,2}(;|$)/.test(segment),mostRounds=10,fullyDecoded=path=>{let decoded=path;for(let round=0;round<
mostRounds;round++){const next=decoded.replace(/%([0-7][0-9a-f])/gi,(_,code)=>String.fromCharCode(+`0x${code}`));if(next===decoded)return decoded;decoded=next}}}),
5097:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{f:()=>printableLines,g:()=>printable});
const printable=text=>text.replace(escapeSequence,"").replace(/[\r\n\u0085\u2028\u2029]+/g," ").replace(/\t/g,"  ").replace(/[\p{Cc}\p{Cf}]/gu,""),printableLines=text=>text.
split(/\r\n|\r|\n/).map(printable).join(`
`),escapeSequence=/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]?/g}),5389:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$S:()=>revisionFacts,Ck:()=>isTaken,EB:()=>podsOf,Hy:()=>isTemplateOfRollout,NK:()=>routeTrouble,RH:()=>candidateOf,
TH:()=>idOf,Xs:()=>liveRevisionOf,bO:()=>tagUrlFor,fx:()=>isInForce,hU:()=>editorOf,i_:()=>isReady,kv:()=>recordedTags,nO:()=>oursOf,rs:()=>urlOf,xS:()=>factsOf,
zc:()=>journalIn});var _rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(2105),_annotations_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9320),_json_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1610);function journalIn({service}){return service?.journal==="unreadable"?void 0:service?.journal}
function oursOf(snapshot,driver){const{service}=snapshot;if(service===void 0||service.deleting)return"deleted";const{journal}=service;return service.driver!==driver||
journal===void 0||journal==="unreadable"?"driver":(0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__.UN)(service.traffic,journal.intended)?{service,journal}:"t\
raffic"}function candidateOf(snapshot,journal,templates){if(journal.candidate!==void 0)return snapshot.revisions.get(journal.candidate);const made=[...snapshot.
revisions.values()].filter(({rolloutId})=>rolloutId===journal.id);if(!templates||journal.sent===void 0)return made.sort((a,b)=>a.generation-b.generation)[0];const generation=generationOf(
snapshot,journal,templates);return made.find(revision=>revision.generation===generation)}const generationOf=({configuration},{id,sent},{fingerprint})=>[...configuration?.
templates??[]].filter(([,template])=>idOf(template)===id&&fingerprint(template)===sent).map(([generation])=>generation).sort((a,b)=>a-b)[0];function idOf({metadata}){
const id=(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.I)(metadata?.annotations)[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.D.id];return typeof id=="string"?id:void 0}
function liveRevisionOf({service,configuration,revisions},templates){const{generation,templates:held}=configuration??{},taken=held?.get(generation??0);if(!(!service||
!taken||!templates.same(service.template,taken)))return[...revisions.values()].find(revision=>revision.generation===generation)}function isTemplateOfRollout(snapshot,journal,templates){
const{service}=snapshot;if(journal.sent!==void 0)return service!==void 0&&templates.fingerprint(service.template)===journal.sent;const made=candidateOf(snapshot,
journal);return made!==void 0&&liveRevisionOf(snapshot,templates)?.name===made.name}const isReady=({service,revisions})=>revision=>revisions.get(revision??service?.
latestReady??"")?.ready.status==="True",factsOf=(snapshot,nowMs)=>({nowMs,...revisionFacts(snapshot),minScaleOf:name=>{const revision=snapshot.revisions.get(name);
return revision?.minScaleBefore??revision?.minScale??null},ownTags:tagsInUse(snapshot.service),verdicts:Object.fromEntries([...snapshot.revisions.values()].flatMap(
({name,verdict})=>verdict?[[name,verdict]]:[]))}),revisionFacts=snapshot=>({isReady:isReady(snapshot),exists:revision=>snapshot.revisions.has(revision)}),podsOf=({
revisions},revision)=>revisions.get(revision)?.replicas??0,recordedTags=({annotations})=>annotations[_annotations_js__WEBPACK_IMPORTED_MODULE_0__.D.tags]?.split(
",").filter(tag=>tag!=="")??[],tagsInUse=service=>service===void 0?[]:recordedTags(service).filter(tag=>service.traffic.some(target=>target.tag===tag));function isInForce(route,intended){
return!route||route.observedGeneration!==route.generation||route.ready.status!=="True"?!1:(0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_2__.UN)(route.traffic,
intended)&&isServed(route.served,intended)}function routeTrouble(route){const found=[["AllTrafficAssigned",route?.allTrafficAssigned],["IngressReady",route?.ingressReady],
["CertificateProvisioned",route?.certificateProvisioned]].find(([,condition2])=>condition2?.reason!==void 0&&condition2.status!=="True");if(!found)return;const[
type,condition]=found,words=[condition?.reason,condition?.message?.trim().replace(/\.$/,"")].filter(Boolean).join(": ");return`${type} is ${condition?.status}, ${words}`}
const isTaken=({route,service})=>service===void 0||isInForce(route,service.traffic),isServed=(served,intended)=>served.length===intended.length&&served.every((target,index)=>{
const wanted=intended[index];return!wanted||target.tag!==wanted.tag||(target.percent??0)!==(wanted.percent??0)?!1:wanted.revisionName===void 0||wanted.revisionName===
target.revisionName}),urlOf=({route,service},tag)=>(route??service)?.served.find(target=>target.tag===tag)?.url;function tagUrlFor(snapshot,tag){const own=urlOf(
snapshot,tag);if(own)return own;const other=(snapshot.route??snapshot.service)?.served.find(target=>target.tag&&target.url);return other?.url&&other.tag?inHost(
other.url,host=>host.replace(other.tag??"",tag)):snapshot.service?.url&&inHost(snapshot.service.url,host=>`${tag}-${host}`)}const inHost=(url,change)=>url.replace(
/(?<=:\/\/).*/,change);function editorOf(service,part){const other=service?.owners.find(({owns,manager})=>owns===part&&manager!==_annotations_js__WEBPACK_IMPORTED_MODULE_0__.
K),user=service&&isTheirs(service,part,other?.at)?service.lastModifier:void 0,who=[other?.manager,user&&`user ${user}`].filter(Boolean);return who.length>0?` (${who.
join(", ")}${other?.at?`, at ${other.at}`:""})`:""}function isTheirs({owners},part,at=""){const ours=owners.find(({manager})=>manager===_annotations_js__WEBPACK_IMPORTED_MODULE_0__.
K);return part==="traffic"||(ours?.at??"")<at}}),673:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{L:()=>redactEnv,LF:()=>envValuesIn,R:()=>hidden});const hidden="***",redactEnv=node=>changed(node,{inEnv:!1,change:()=>hidden}),envValuesIn=node=>{const values=[];
return changed(node,{inEnv:!1,change:value=>(values.push(value),value)}),values},changed=(node,walk)=>{if(typeof node!="object"||node===null)return node;if(Array.
isArray(node))return node.map(each=>changed(each,walk));const inEnv=walk.inEnv||"path"in node&&typeof node.path=="string"&&/\/env(\/|$)/.test(node.path);return Object.
fromEntries(Object.entries(node).map(([key,value])=>[key,field(key,value,{...walk,inEnv})]))},field=(key,value,walk)=>walk.inEnv&&key==="value"&&typeof value!="\
object"?walk.change(String(value)):changed(value,{...walk,inEnv:walk.inEnv||key==="env"})}),3095:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{l:()=>isOfApiServer,y:()=>isOfConnection});const isOfConnection=name=>/^(connection|content-length|transfer-encoding|te|trailer|upgrade|keep-alive|expect|proxy-.*)$/i.
test(name),isOfApiServer=name=>/^(authorization|impersonate-.*|x-remote-.*)$/i.test(name)}),3931:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{O:()=>yamlDocuments,h:()=>parseYaml});var yaml__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3483);const kubectlTags=tags=>[
newOctal,bigHex,endless,notNumber,binaryText,...tags.filter(tag=>typeof tag=="string"||!(isTime(tag)||tag.tag===binaryText.tag))],isTime=({tag,format})=>format===
"TIME"||tag==="tag:yaml.org,2002:timestamp",number={default:!0,tag:"tag:yaml.org,2002:int"},signed=(written,radix)=>{const amount=Number.parseInt(written.replace(
/^[-+]?0[oOX]|_/g,""),radix);return written.startsWith("-")?-amount:amount},newOctal={...number,test:/^[-+]?0[oO][0-7_]+$/,resolve:written=>signed(written,8)},bigHex={
...number,test:/^[-+]?0X[0-9a-fA-F_]+$/,resolve:written=>signed(written,16)},endless={...number,tag:"tag:yaml.org,2002:float",test:/^[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?[eE]\+?[0-9]{3,}$/,
resolve:written=>Number.isFinite(Number(written))?Number(written):written},notNumber={...number,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
resolve:(written,onError)=>(onError(`${written} is not a number`),written)},binaryText={tag:"tag:yaml.org,2002:binary",resolve:written=>Buffer.from(written,"bas\
e64").toString()},options={version:"1.1",customTags:kubectlTags,merge:!0,logLevel:"error"},yamlDocuments=text=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.hR)(text,options).
filter(({contents,errors})=>errors.length>0||!isNothing(contents)),isNothing=contents=>contents===null||"value"in contents&&contents.value===null,parseYaml=text=>{
const documents=yamlDocuments(text),[error]=documents.flatMap(({errors})=>errors);if(error)throw error;if(documents.length>1)throw new Error(`it has ${documents.
length} documents`);return documents[0]?.toJS()??null}}),6491:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{V2:()=>failure,aL:()=>words});var cluster=__nccwpck_require__2(1902),documentation=__nccwpck_require__2(7386);const rolloutErrors={E_MANIFEST_VISIBILITY:({
service,namespace,label})=>({message:`The manifest changes who can reach ${service} (${label}), which takes effect for all users at once.`,cure:`Change it first\
, then deploy: kubectl label ksvc ${service} -n ${namespace} --overwrite ${label}`}),E_LOCKED:({service,namespace,by,url})=>({message:`Another rollout of ${service}\
 is in progress (${by}).`,cure:`Wait for it${url?` (${url})`:""}, set \`on-newer\` to supersede to take over, or abort it: kn rollout abort ${service} -n ${namespace}`}),
E_JOURNAL:({service,namespace,isNewer})=>({message:isNewer?`A newer version of kn-rollout has opened a rollout of ${service}. This version cannot read its journ\
al.`:`The journal of the rollout of ${service} cannot be read, so it cannot be finished automatically.`,cure:`${isNewer?"Use that version to finish it. ":""}To \
give the rollout up and leave traffic as it is: kubectl annotate ksvc ${service} -n ${namespace} kn-rollout.dev/rollout- kn-rollout.dev/driver-`}),E_EVIDENCE:({
subject,why,cure})=>({message:`${subject} cannot be measured, and \`evidence\` requires it: ${why}.`,cure:`${cure??"Turn request metrics on, or grant `get pods/\
proxy`."} To go on with probes alone, set \`evidence\` to auto.`}),E_NOTHING_TO_RUN:_=>({message:"Nothing to deploy: `image`, `manifest` and all other settings \
of what to run are empty.",cure:"Set `image` or `manifest`. If the image comes from an output of an earlier job, check its name; GitHub empties outputs that con\
tain a secret. To deploy the current template once more, set `new-revision` to always."}),E_CREATE:({service,namespace})=>({message:`There is no Service ${service}\
 in ${namespace}, and \`create\` is false.`,cure:"Check `service` and `namespace`. For the first deployment of a new Service, set `create` to true."}),E_STATE_FILE:({
why})=>({message:`Cannot write the state file of this step (GITHUB_STATE), so a post step could not finish the rollout if this job is killed: ${why}.`,cure:"Fre\
e disk space on the runner, and check that GITHUB_STATE names a file that this job can write to."}),E_CURL_MISSING:({why})=>({message:`Could not start curl for \
the health check: ${why}`,cure:"Install `curl` in the image or on the machine of this job, and add it to the PATH."}),E_CURL_UNUSABLE:({why})=>({message:`The cu\
rl on the PATH of this job cannot be used for the health check: ${why}.`,cure:"Install `curl` 7.58 or later; a wrapper script must pass on its arguments, output\
 and exit code."}),E_TAG_URL_UNREACHABLE:({url,why})=>({message:`This job cannot reach ${url}: ${why}.`,cure:"Set `ingress-address` to the host:port at which th\
is job can reach the ingress of the cluster."}),E_TAG_URL_TLS:({url,why})=>({message:`This job reached ${url}, but ${why}.`,cure:"Use an ingress certificate tha\
t covers tag URLs and that this job trusts (SSL_CERT_FILE adds trusted certificates)."}),E_WRITE_REFUSED:({status,reason,message})=>({message:`The API server re\
fused a change (${status} ${reason}): ${message}`,cure:status===403?`Grant the Role in ${(0,documentation.t)("permissions.md")}.`:"Fix the reported problem and \
deploy again."}),E_WRITE_CONTENDED:({service,attempts})=>({message:`Could not write to ${service}: another client changed it before each of ${attempts} attempts\
.`,cure:"Find and stop the client that keeps writing (see metadata.managedFields), then deploy again."}),E_WRITE_UNCONFIRMED:({service,attempts,why})=>({message:`\
The API server did not confirm a change of ${service} in ${attempts} attempts, and the change did not take effect: ${why}.`,cure:"Check the API server and what \
is in front of it, such as a proxy or a login page, then run the job again."}),E_WRITE_ALTERED:({service,what})=>({message:`The API server accepted a change of ${service}\
, but stored it without ${what}.`,cure:"Find the admission webhook that changes Services, and exclude the annotations kn-rollout.dev/* and spec.traffic: kubectl\
 get mutatingwebhookconfigurations"}),E_SERVICE_CHANGED:({service})=>({message:`Another client changed ${service} while the rollout was starting.`,cure:"Run the\
 job again: it starts from the current state."}),E_NOT_IN_SYNC:({service,seconds})=>({message:`Knative did not process the last change of ${service} within ${seconds}\
 s, so its status may be out of date.`,cure:"Check that the Knative controllers are running: kubectl get pods -n knative-serving"}),E_ROUTE_NOT_SERVED:({service,
namespace,why})=>({message:`No ingress serves the Route of ${service}, so no change of its traffic would take effect: ${why}.`,cure:`Fix what the Route reports,\
 for example the annotation networking.knative.dev/ingress.class or the ingress controller: kubectl get route.serving.knative.dev ${service} -n ${namespace} -o \
yaml`}),E_BEING_DELETED:facts=>({message:`${facts.service} is being deleted since ${facts.since}${facts.finalizers?` (held by the finalizer ${facts.finalizers})`:
""}, so Knative does not act on changes of it.`,cure:`Wait until it is gone, then deploy again. If it stays, find out why its finalizers are not removed: kubect\
l get ksvc ${facts.service} -n ${facts.namespace} -o yaml`}),E_TAG_TAKEN:({tag,setting,holder})=>({message:`The tag ${tag} is on ${holder} and was not set by a \
rollout.`,cure:`Set \`${setting}\` to another name, or set \`adopt-tags\` to true so that the rollout can move the tag.`}),E_OWNED:facts=>({message:`The ${facts.
kind} ${facts.name} owns ${facts.service}: its controller writes this Service, and would revert the rollout.`,cure:`Change the ${facts.kind} instead, and roll o\
ut by its own means: kubectl edit ${facts.kind.toLowerCase()}${facts.group?`.${facts.group}`:""} ${facts.name} -n ${facts.namespace}`}),E_GITOPS:({owner,owns,mark})=>({
message:`${owner} manages the ${owns} of this Service (${mark}) and would revert the rollout.`,cure:`Configure it to ignore spec.template and spec.traffic (${(0,documentation.
t)("recipes.md")}), then set \`adopt-gitops\` to true.`}),E_STABLE_NOT_READY:({revision,why})=>({message:`The stable Revision ${revision} is not ready (${why}),\
 so traffic could not return to it.`,cure:"Its pods still serve, so it is not replaced. Wait until it is ready, or shift traffic to a Revision that is."}),E_REFUSED_TEMPLATE:({
message})=>({message:`Knative rejected the new template: ${message}`,cure:"Correct the setting that it names."}),E_NOT_PROVEN:facts=>({message:`Not proven: no a\
nswer at ${facts.url} is known to come from the candidate (${facts.why}), and ${facts.user} may not ask its pods through the API server (${facts.rights}).`,cure:`\
Set \`ingress-address\` to the host:port of the Knative ingress, with \`health-header\` if something in front of it asks for a login, or grant the permission. ${(0,cluster.
r)(facts.grant)}`}),E_URL_UNREACHABLE:facts=>({message:`${facts.why}, and ${facts.user} may not reach its pods through the API server (${facts.rights}).`,cure:`\
Set \`ingress-address\` to the host:port of the ingress (Host header and SNI remain those of the URL), or grant the permission. ${(0,cluster.r)(facts.grant)}`}),
E_NOT_THERE:({service,namespace})=>({message:`There is no Service ${service} in the namespace ${namespace}.`,cure:"Check `service`, `namespace` and `context`."}),
E_PAUSED:({service,percent,url})=>({message:`A rollout of ${service} is paused at ${percent} %${url?` (${url})`:""}.`,cure:"Run `promote` or `abort` to finish i\
t, or set `on-newer` to abort or supersede so that this deploy aborts it."}),E_NOT_PAUSED:({service})=>({message:`No rollout of ${service} is paused.`,cure:"Run\
 `deploy` to start one: `promote` only continues a rollout that `pause-at` has paused."}),E_GIVE_AGAIN:({settings})=>({message:`The deploy of this rollout had \`${settings}\
\`, which may be secret and so is not stored on the Service.`,cure:`Set \`${settings}\` for this command too, as for the deploy.`}),E_NOTHING_BEFORE:({service,tag})=>({
message:`${service} has no previous Revision to return to: no ready Revision has the tag ${tag}.`,cure:"Deploy the earlier image again."}),E_UNHEALTHY:({url,why})=>({
message:`${url} is not healthy: ${why}.`,cure:"Run the command above to see the complete response."}),E_NO_ROLLOUT:({service,namespace})=>({message:`No rollout \
of ${service} is open.`,cure:`There is nothing to abort. If it was promoted, this returns to the previous Revision: kn rollout rollback ${service} -n ${namespace}`}),
E_TOO_LATE:({service,namespace,revision})=>({message:`Too late: ${revision} serves all traffic of ${service}, and its promotion is being finished.`,cure:`To ret\
urn to the previous Revision: kn rollout rollback ${service} -n ${namespace}`}),E_JOB_TOO_SHORT:({left,holds})=>({message:`The job times out in ${left}, but the\
 holds alone take ${holds}.`,cure:"Increase the timeout (`job-timeout` and `script-timeout` of the GitLab component), or use shorter holds or fewer steps."})};var rollout_error=__nccwpck_require__2(
4794);const combinationErrors={E_TOGETHER:({other})=>({message:`Cannot be combined with \`${other}\`: both define the traffic split.`,cure:"Remove one of the tw\
o."}),E_ALL_AND_ONE:({other})=>({message:`Cannot be combined with \`${other}\`.`,cure:"Remove one of the two."}),E_ONLY_RECOVER:({command})=>({message:`Only \`re\
cover\` has this setting, not \`${command}\`.`,cure:"Set `service` and `namespace` instead."}),E_WITH_MANIFEST:({manifest})=>({message:`Cannot be combined with \
\`${manifest}\`, which contains the whole template.`,cure:`Set it in the file, or remove \`${manifest}\`.`}),E_SCALE_ORDER:({min,max,other})=>({message:`${min} \
is more than \`${other}\` (${max}).`,cure:`Use at most ${max}.`}),E_REQUEST_OVER_LIMIT:({request,limit,other})=>({message:`${request} is more than \`${other}\` (${limit}\
).`,cure:`Use at most ${limit}.`}),E_MARK_AND_SETTING:({name,other})=>({message:`${name} means the same as \`${other}\`.`,cure:`Remove it and keep \`${other}\`.`}),
E_TAGS_EQUAL:({tag,other})=>({message:`"${tag}" is also the value of \`${other}\`, but the two tags must differ.`,cure:"Use a different tag."}),E_TAG_LENGTH:({tag,
service,length})=>({message:`The tag "${tag}" leads to the host name ${tag}-${service}, which has ${length} characters; DNS allows 63.`,cure:`Use a tag of at mo\
st ${Math.max(0,62-service.length)} characters.`}),E_SPLIT_TAGS:({candidate,stable})=>({message:`The split must be between the tags ${candidate} and ${stable}.`,
cure:`Use for example ${candidate}=10, ${stable}=90.`}),E_BODY_OF_HEAD:({other})=>({message:`A response to HEAD (\`${other}\`) has no body to check.`,cure:"Use \
GET, or remove this setting."}),E_DETECT:({value,limit,other,usual})=>({message:`${value} is not between \`${other}\` (${limit}) and 100 %.`,cure:`Use the share\
 of failed requests that must not go undetected, for example ${usual}.`}),E_MAX_HOLD:({value,hold,other})=>({message:`${value} is shorter than \`${other}\` (${hold}\
).`,cure:`Use at least ${hold}, or a shorter \`${other}\`.`}),E_TIMEOUT_SHORT:({timeout,holds})=>({message:`"${timeout}" is too short: the holds alone take ${holds}\
.`,cure:"Allow more time, or use shorter holds or fewer steps."})},severalLines="For a value of several lines write NAME<<END, then its lines, then a line END.",
linesText=lines=>{const ranges=lines.filter(line=>!lines.includes(line-1)).map(from=>{let to=from;for(;lines.includes(to+1);)to++;return from===to?`${from}`:`${from}\
 to ${to}`}),list=new Intl.ListFormat("en",{style:"long"}).format(ranges);return lines.length===1?`Line ${list} is`:`Lines ${list} are`},catalogue={...{E_SETTINGS:({
count,list})=>({message:`${count===1?"1 setting is":`${count} settings are`} invalid. Nothing was changed.
${list}`,cure:`See ${(0,documentation.t)("settings.md")} for all settings and their values.`}),E_UNKNOWN:({near})=>({message:"Unknown setting.",cure:near?`Did y\
ou mean \`${near}\`?`:`See ${(0,documentation.t)("settings.md")} for all settings.`}),E_MISSING:({example})=>({message:"Required, but not set.",cure:`Set it, fo\
r example to ${example}.`}),E_NO_VALUE:({example})=>({message:"Needs a value.",cure:`Use for example ${example}.`}),E_REPEATED:({times})=>({message:`Appears ${times}\
 times.`,cure:"Use it only once."}),E_ARGUMENT:({count})=>({message:`There are ${count} arguments, but only one is expected.`,cure:"Name one Service, use flags \
for everything else, and quote values that contain spaces."}),...{E_CHOICE:({value,options})=>({message:`Unknown value "${value}".`,cure:`Use ${options.slice(0,
-1).join(", ")} or ${options.at(-1)}.`}),E_BOOLEAN:({value})=>({message:`"${value}" is neither true nor false.`,cure:"Use true or false."}),E_INTEGER:({value,min,
max})=>({message:`"${value}" is not a whole number from ${min} to ${max}.`,cure:`Use for example ${Math.max(min,Math.min(max,3))}.`}),E_DURATION:({value})=>({message:/^\d+$/.
test(value)?`"${value}" has no unit.`:`Invalid duration "${value}".`,cure:/^\d+$/.test(value)?`Use ${value}s or ${value}m.`:"Use for example 2m, 90s or 1m30s."}),
E_LATENCY:({value})=>({message:/^\d+$/.test(value)?`"${value}" has no unit.`:`Invalid latency "${value}".`,cure:/^\d+$/.test(value)?`Use ${value}ms.`:"Use for e\
xample 300ms or 1.5s."}),E_DURATION_RANGE:({value,min,max})=>({message:`"${value}" is not between ${min} and ${max}.`,cure:"Use for example 90s."}),E_DURATION_SECONDS:({
value})=>({message:`"${value}" is not a whole number of seconds, as Knative requires.`,cure:"Use for example 90s."}),E_RATE_UNIT:({value})=>({message:`"${value}\
" has no unit.`,cure:`Use ${value} % or ${Number(value)/100}.`}),E_RATE:({value})=>({message:`"${value}" is not a rate from 0 % to 100 %.`,cure:"Use for example\
 1 % or 0.01."}),E_LIMIT_HIGH:({value})=>({message:`${value} is too high for a limit of failed requests.`,cure:"Use less than 50 %, for example 5 %."}),E_CHANCE:({
value})=>({message:`${value} is not a chance from 0.1 % to 30 %.`,cure:"Use for example 5 %."}),E_PERCENT:({value})=>({message:`"${value}" is not a whole percen\
tage from 0 to 100.`,cure:"Knative splits traffic by whole percentages: use for example 10."}),E_PAUSE_STEP:({value,steps})=>({message:steps?`No step has ${value}\
 % (the steps are ${steps}).`:"A fixed traffic split has no steps to pause at.",cure:steps?"Use the percentage of the step to pause after.":"Remove it, or use `\
steps` instead of `traffic`."}),E_STEPS_ORDER:({value})=>({message:`"${value}" is not in ascending order.`,cure:"Use for example 10, 50, 100."}),E_STEPS_END:({value})=>({
message:`"${value}" does not end at 100.`,cure:`Add it: ${value.replace(/[\s,]+$/,"")}, 100. For a permanent split, use \`traffic\` instead.`}),E_SPLIT_ENTRY:({
value})=>({message:`"${value}" is not a tag with a percentage.`,cure:"Use for example latest=10, previous=90."}),E_SPLIT_SUM:({value,sum})=>({message:`"${value}\
" adds up to ${sum} %, not 100 %.`,cure:"Use for example latest=10, previous=90."}),E_STATUS:({value})=>({message:`Invalid HTTP status "${value}".`,cure:"Use st\
atuses such as 200, 204, or a class such as 2xx."}),E_PATH:({value})=>({message:`Invalid path "${value}".`,cure:"Start it with a slash, without spaces or #, for\
 example /healthz."}),E_PATH_SEGMENT:({value})=>({message:`The path "${value}" contains "." or ".." as a segment, "//", a backslash or a control character, whic\
h could lead elsewhere.`,cure:"Write the path without them, percent-encoded or not, for example /healthz."}),E_HEADER:({line})=>({message:`Line ${line} is not a\
n HTTP header.`,cure:"Write one header per line, for example Accept: application/json."}),E_HEADER_HOST:({line})=>({message:`Line ${line} sets Host, which the i\
ngress needs to find the candidate.`,cure:"Remove it. To reach the ingress at another address, use `ingress-address`."}),E_HEADER_CONNECTION:({line,name})=>({message:`\
Line ${line} sets ${name}, which belongs to the connection and not to the application.`,cure:"Remove it."}),E_ADDRESS:({value})=>({message:`"${value}" is not a \
host with a port.`,cure:"Use for example 203.0.113.7:80 or [2001:db8::7]:443."}),E_NAME:({value,first})=>({message:`"${value}" is not a valid Kubernetes name.`,
cure:`Use at most 63 lower-case letters, digits and hyphens; start with ${first}, end with a letter or digit.`}),E_OBJECT_NAME:({value})=>({message:`"${value}" \
is not a valid Kubernetes name.`,cure:"Use lower-case letters, digits, hyphens and dots; start and end with a letter or digit."}),E_IMAGE:({value})=>({message:`\
Invalid image reference "${value}".`,cure:"Use for example registry.example/hello@sha256:... or registry.example/hello:1.4, in lower case, without https://."}),
E_QUANTITY:({value})=>({message:`"${value}" is not a valid Kubernetes quantity.`,cure:"Use for example 500m or 2 for CPU, 256Mi or 1Gi for memory."})},...{E_PORT_RESERVED:({
value})=>({message:`Port ${value} is reserved for the Knative sidecar.`,cure:"Use another port, for example 8080."}),E_LINE:({lines})=>({message:`${linesText(lines)}\
 neither NAME=value nor NAME-.`,cure:`Write one entry per line: NAME=value sets it, NAME- removes it. ${severalLines}`}),E_LINE_CONTINUED:({line})=>({message:`L\
ine ${line} looks like the end of the base64 value on line ${line-1}.`,cure:`Write the value on one line (base64 -w 0). If line ${line} is a variable without a \
value, put it before line ${line-1}.`}),E_LINES_OPEN:({line})=>({message:`Line ${line} begins a value of several lines, but the line that ends it is missing.`,cure:severalLines}),
E_ENTRY_TWICE:({line,other})=>({message:`Line ${line} has the same name as ${other}.`,cure:"Remove one of the two."}),E_ENV_NAME:({line})=>({message:`The name o\
n line ${line} is not a valid variable name.`,cure:`Use letters, digits, _, - and dots; do not start with a digit. ${severalLines}`}),E_ENV_RESERVED:({name})=>({
message:`Knative sets ${name} itself.`,cure:name==="PORT"?"Use the setting `port`.":"Remove it, or use another name."}),E_ENV_SOURCE:({line})=>({message:`Line ${line}\
 is not NAME=object/key.`,cure:"Use for example DATABASE_URL=database/url: variable, object, key."}),E_MARK_NAME:({line})=>({message:`The name on line ${line} i\
s not a valid name for a label or annotation.`,cure:"Use at most 63 letters, digits, -, _ and dots, optionally after a domain and a slash: example.com/team."}),
E_MARK_RESERVED:({line})=>({message:`The name on line ${line} starts with kn-rollout.dev/, which is reserved for rollouts.`,cure:"Use a different prefix."}),E_LABEL_VALUE:({
line})=>({message:`The value on line ${line} is not a valid label value.`,cure:"Use at most 63 letters, digits, -, _ and dots, or use an annotation, which can h\
ave any text."}),E_FILE:({file,why})=>({message:`Cannot read ${file}: ${why}.`,cure:"Check the path, which is relative to the working directory, and check out t\
he repository before this step."}),E_FILE_OUTSIDE:({file})=>({message:`${file} is outside of the working directory.`,cure:"Keep the file in the repository, and \
use a path relative to the working directory."}),E_MANIFEST_YAML:({file,why})=>({message:`${file} is not valid YAML: ${why}.`,cure:"Fix it, and check it with: k\
ubectl apply --dry-run=client -f"}),E_MANIFEST_KIND:({file,found})=>({message:`${file} must contain one Knative Service, but contains ${found}.`,cure:"Use a fil\
e with one document of apiVersion serving.knative.dev/v1, kind Service, and a spec.template."}),E_MANIFEST_OTHER:({file,field,found,wanted})=>({message:`The ${field}\
 in ${file} is ${found}, but the rollout is for ${wanted}.`,cure:"Use the same in both."}),E_MANIFEST_FIELD:({file,field})=>({message:`${file} sets ${field}, wh\
ich a rollout does not apply.`,cure:`Remove ${field} from the file.`}),E_MANIFEST_TEXT:({file,field})=>({message:`${field} in ${file} is not text.`,cure:"Put th\
e value in quotes, or remove the line."}),E_MANIFEST_TRAFFIC:({file})=>({message:`${file} sets spec.traffic, which the rollout controls.`,cure:"Remove spec.traf\
fic from the file, and use `steps` or `traffic`."}),E_MANIFEST_NAME:({file,name})=>({message:`${file} sets a Revision name (${name}), which works only once.`,cure:"\
Remove spec.template.metadata.name, so that Knative generates a name."})},...combinationErrors},...cluster.m,...rolloutErrors},words=(code,facts)=>catalogue[code](
facts),failure=(code,facts,cause)=>new rollout_error.a(code,words(code,facts),{cause})}),1902:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{m:()=>clusterErrors,r:()=>appliedBy});var _documentation_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7386);
const appliedBy=grant=>`Ask an administrator to apply this (kubectl apply -f -):
${grant}`,clusterErrors={E_FORBIDDEN:({user,rights,grant})=>({message:`${user} lacks permissions that a rollout needs: ${rights}.`,cure:grant?appliedBy(grant):`\
Grant this user the Role in ${(0,_documentation_js__WEBPACK_IMPORTED_MODULE_0__.t)("permissions.md")}, in the namespace of the Service.`}),E_UNAUTHORIZED:({server,
message})=>({message:`The API server ${server} rejected the credentials: ${message}.`,cure:"They have expired or belong to another cluster. Renew them in the st\
ep that logs in to the cluster."}),E_API_ANSWER:({server,what,status,message})=>({message:`Could not ${what} at the API server ${server}: HTTP ${status}, ${message}\
.`,cure:"Run the job again. If the error persists, ask the administrator of the cluster to check the API server."}),E_API_SILENT:({server,tries,why})=>({message:`\
The API server ${server} did not respond to ${tries} attempts: ${why}.`,cure:"Check that this machine can reach it: address, firewall, VPN, and HTTPS_PROXY if a\
 proxy is needed."}),E_API_BODY:({server,what,status,got})=>({message:`Could not ${what}: ${server} responded, but not as a Kubernetes API server does (HTTP ${status}\
, ${got}).`,cure:"Check that server in the kubeconfig is the address of the API server, and that no proxy, login page or maintenance page responds in its place."}),
E_API_PATH:({path})=>({message:`A request to the API server was not sent: its path ${path} leads elsewhere than it says.`,cure:'Remove "..", "//", backslashes a\
nd their percent-encoded forms from `health-path`, from names, and from server in the kubeconfig.'}),E_HEADER_API:({url,name})=>({message:`This job cannot resol\
ve the host of ${url}, and \`health-header\` sets ${name}: through the API server, which is the other way to the candidate, it would tell the API server who is \
asking.`,cure:"Set `ingress-address` to the host:port at which this job can reach the ingress, or remove the header."}),E_API_CERTIFICATE:({server,why})=>({message:`\
The certificate of the API server ${server} is not trusted: ${why}.`,cure:"Correct certificate-authority-data in the kubeconfig, or set tls-server-name if the c\
ertificate is for another host name."}),E_PROXY:({scheme})=>({message:`Proxies with the scheme "${scheme}" are not supported.`,cure:"Set an HTTP proxy (http://h\
ost:port) in proxy-url of the kubeconfig or in HTTPS_PROXY, or add the server to NO_PROXY."}),E_PROXY_PASSWORD:({proxy,setting})=>({message:`The proxy ${proxy} \
in front of the API server requires a user name and password, or rejected them.`,cure:`Set them in ${setting}, as http://user:password@host:port with special ch\
aracters percent-encoded, from a CI secret.`}),E_NO_KNATIVE:({server})=>({message:`The cluster at ${server} has no Knative Serving (serving.knative.dev/v1).`,cure:"\
Install Knative Serving, or select the right cluster with `kubeconfig` and `context`."}),E_KUBECONFIG_MISSING:({looked})=>({message:`No cluster is configured: \`\
kubeconfig\` is not set or empty, and there is no kubeconfig at ${looked}.`,cure:"Set `kubeconfig`, or log in to the cluster in an earlier step, so that KUBECON\
FIG points to a file. If `kubeconfig` comes from a secret: the secret is empty or missing here, as in pull requests of forks, in Dependabot runs and outside of \
its environment. For the service account of the pod that the job runs in, set `kubeconfig` to in-cluster."}),E_NOT_IN_CLUSTER:_=>({message:"`kubeconfig` is in-c\
luster, but this job does not run in a pod with a service account.",cure:"Set `kubeconfig` to a kubeconfig or its path, or run the job in a pod that mounts its \
service account."}),E_KUBECONFIG_READ:({file,why})=>({message:`Cannot read the kubeconfig ${file}: ${why}.`,cure:"Check the path. The home directory of a contai\
ner job is not that of the host."}),E_KUBECONFIG_INVALID:({where,why})=>({message:`Invalid kubeconfig (${where}): ${why}.`,cure:"Use the complete output of: kub\
ectl config view --raw --minify"}),E_CONTEXT:({asked,contexts,where})=>({message:`The kubeconfig (${where}) has ${asked===void 0?"no current context":`no contex\
t "${asked}"`}.`,cure:contexts.length>0?`Set \`context\` to one of: ${contexts.join(", ")}.`:"It has no contexts at all: use another kubeconfig."}),E_CREDENTIALS:({
user,why})=>({message:`No usable credentials for "${user}": ${why}.`,cure:"Check that the secret with the kubeconfig or its token is available to this job and n\
ot empty."}),E_CREDENTIALS_TOO_SHORT:({left,holds})=>({message:`The token or client certificate in the kubeconfig expires in ${left} and cannot be renewed, but \
the holds alone take ${holds}.`,cure:"Use shorter holds, use a credential plugin, which renews it, or get one that lasts longer: kubectl create token --duration"}),
E_CREDENTIAL_PLUGIN:({command,why})=>({message:`The credential plugin ${command} in the kubeconfig failed: ${why}.`,cure:"Install it in this job, log in to the \
cloud in an earlier step, or use a kubeconfig with a token."})}}),7386:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{W:()=>errorPage,t:()=>docsPage});const documentation="https://github.com/OWNER/kn-rollout/blob/main/docs",docsPage=page=>`${documentation}\
/${page}`,errorPage=code=>docsPage(`troubleshooting.md#${code.toLowerCase()}`)}),4794:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{a:()=>RolloutError});class RolloutError extends Error{code;cure;problems;constructor(code,words,options={}){super(words.
message,{cause:options.cause}),this.name="RolloutError",this.code=code,this.cure=words.cure,this.problems=options.problems??[]}}}),3443:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Bg:()=>commitUrl,el:()=>isGithub,h4:()=>githubContext});var _report_ci_context_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5387);const isGithub=env=>env.GITHUB_ACTIONS==="true",githubContext=env=>({name:"github",...(0,_report_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.E)({jobUrl:jobUrl(
env),run:env.GITHUB_RUN_ID&&`${env.GITHUB_RUN_ID}/${env.GITHUB_JOB??""}`,attempt:(0,_report_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.r)(env.GITHUB_RUN_ATTEMPT),
commit:env.GITHUB_SHA,commitUrl:commitUrl(env,env.GITHUB_SHA),actor:env.GITHUB_TRIGGERING_ACTOR||env.GITHUB_ACTOR})}),commitUrl=({GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository},commit)=>server&&
repository&&commit?`${server}/${repository}/commit/${commit}`:void 0,jobUrl=env=>{const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run}=env;
if(!(!server||!repository||!run))return`${server}/${repository}/actions/runs/${run}/attempts/${(0,_report_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.r)(env.GITHUB_RUN_ATTEMPT)??
1}`}}),8282:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{T:()=>githubReporter});
var _report_log_line_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3216),_report_log_log_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5958),_report_log_log_lines_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1367),_report_log_trouble_lines_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(4265),_report_text_endings_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
6165),_report_text_facts_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(4774),_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(
621),_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_10__=__nccwpck_require__2(5097),_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
1246),_report_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(1451),_rollout_endings_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(
3588);const longest=4096,githubReporter=(write,service)=>(0,_report_log_log_js__WEBPACK_IMPORTED_MODULE_1__.e)(write,{lines:event=>event.is==="warning"?[]:(0,_report_log_log_lines_js__WEBPACK_IMPORTED_MODULE_2__.
D)(event),line:({text,tone})=>(0,_report_log_line_js__WEBPACK_IMPORTED_MODULE_0__.I4)((0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_9__.Df)(text),tone),
openFold:title=>`::group::${title}`,closeFold:()=>"::endgroup::",after:event=>annotations(event,service)}),annotations=(event,service)=>event.is==="warning"?[annotation(
"warning",{title:`${service}: ${event.code}`,lines:[event.message,event.cure??""]})]:event.is!=="ended"||(0,_rollout_endings_js__WEBPACK_IMPORTED_MODULE_8__.F)(
event.outcome)===0?[]:[annotation("error",{title:titleOf(event.outcome,service),lines:textOf(event.outcome)})],annotation=(level,{title,lines})=>{const message=lines.
flatMap(each=>each.split(`
`)).map(_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_9__.Df).filter(each=>each.trim()!=="").join(`
`).slice(0,longest);return`::${level} title=${encodedProperty((0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_10__.g)(title))}::${encoded(message)}`},titleOf=(outcome,service)=>`${service}\
: ${_report_text_endings_js__WEBPACK_IMPORTED_MODULE_4__.fg[outcome.kind].word.toLowerCase()}${outcome.code?` (${outcome.code})`:""}`,textOf=outcome=>[(0,_report_text_endings_js__WEBPACK_IMPORTED_MODULE_4__.
Pl)(outcome),(0,_report_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_7__.Wk)(outcome),...(outcome.problems??[]).map(_report_text_endings_js__WEBPACK_IMPORTED_MODULE_4__.
fI),...outcome.trouble?troubleTexts(outcome.trouble):[],...healthTexts(outcome),...(0,_report_log_trouble_lines_js__WEBPACK_IMPORTED_MODULE_3__.TW)((0,_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.
r4)(outcome)).map(({text})=>text),...(0,_report_text_facts_js__WEBPACK_IMPORTED_MODULE_5__.xS)(outcome).map(fact=>`${fact.label}: ${(0,_report_text_facts_js__WEBPACK_IMPORTED_MODULE_5__.
wh)(fact)}`),...outcome.next],troubleTexts=trouble=>[(0,_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.NX)(trouble),...trouble.log.slice(-1)],healthTexts=outcome=>{
const unhealthy=(0,_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.uM)(outcome);return unhealthy?[(0,_report_text_trouble_js__WEBPACK_IMPORTED_MODULE_6__.gD)(
unhealthy)]:[]},encoded=text=>text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),encodedProperty=text=>encoded(text).replaceAll(":","%3A").replaceAll(",","%2C")}),7624:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Dy:()=>webAddress,Gv:()=>_engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__.G,Ik:()=>_engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__.
I,JD:()=>objects,Qq:()=>text,Te:()=>texts,WQ:()=>whole,p_:()=>list,qF:()=>parseJson});var _engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1610);const parseJson=text2=>{try{return JSON.parse(text2)}catch{return}},list=value=>Array.isArray(value)?value:[],objects=value=>list(value).filter(_engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__.
G),text=value=>typeof value=="string"&&value!==""?value:void 0,webAddress=value=>{const address=text(value)??"";return/^https?:\/\/[^\s"'<>`\\]+$/.test(address)&&
URL.canParse(address)?address:void 0},whole=value=>{const number=typeof value=="string"&&/^\d+$/.test(value)?Number(value):value;return Number.isSafeInteger(number)?
Number(number):void 0},texts=value=>Object.fromEntries(Object.entries((0,_engine_ports_json_js__WEBPACK_IMPORTED_MODULE_0__.I)(value)).filter(entry=>typeof entry[1]==
"string"))}),6264:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{H_:()=>plainCredentials,
iD:()=>dataOrFile,lw:()=>needsPlugin});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6491),_api_json_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
7624),_safe_file_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4996),_usable_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(5092);const needsPlugin=user=>user.
exec!==void 0||user["auth-provider"]!==void 0,plainCredentials=async(user,userName)=>{const cert=await dataOrFile(user,"client-certificate",userName),key=await dataOrFile(
user,"client-key",userName),acting=actingAs(user);usable({headers:acting,cert,key},userName);const pair=cert&&key?{cert,key}:{},bearer2=bearerOf(user,userName),
basic=basicOf(user);if(!bearer2&&!basic&&!cert)throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_CREDENTIALS",{user:userName,why:whyNone(user)});
return{credentials:async()=>({...pair,headers:{...acting,...basic,...await bearer2?.read()}}),...bearer2?.problem&&{problem:bearer2.problem},ifWrong:()=>(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
V2)("E_CREDENTIALS",{user:userName,why:"the API server rejected the newest ones"})}},usable=(credentials,user)=>{const why=(0,_usable_js__WEBPACK_IMPORTED_MODULE_3__.
K)(credentials);if(why!==void 0)throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_CREDENTIALS",{user,why});return credentials},actingAs=user=>{const[
name,uid]=[(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(user.as),(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(user["as-uid"])],extra=Object.entries((0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.
Ik)(user["as-user-extra"]));return{...name!==void 0&&{"impersonate-user":name},...uid!==void 0&&{"impersonate-uid":uid},...user["as-groups"]!==void 0&&{"imperso\
nate-group":wordsIn(user["as-groups"])},...Object.fromEntries(extra.map(([key,values])=>[`impersonate-extra-${key}`,wordsIn(values)]))}},wordsIn=value=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.
p_)(value).flatMap(each=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(each)??[]),bearerOf=(user,userName)=>{const[file,token]=[(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(user.tokenFile),(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(user.token)?.trim()];return file!==void 0?lastGood(()=>bearerIn(file,userName)):token?{read:async()=>bearer(
token,"token",userName)}:void 0},lastGood=read=>{let good,problem;return{problem:()=>problem,read:async()=>{try{return good=await read(),problem=void 0,good}catch(error){
if(!good||!(error instanceof Error))throw error;return problem=error,good}}}},bearerIn=async(file,userName)=>bearer((await readCredentialFile(file,userName)).trim(),
(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(file),userName),bearer=(token,from,userName)=>{if(token==="")throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
V2)("E_CREDENTIALS",{user:userName,why:`${from} is empty`});return usable({headers:{authorization:`Bearer ${token}`}},userName).headers},basicOf=user=>{const name=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.
Qq)(user.username),password=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(user.password)??"";return name===void 0?void 0:{authorization:`Basic ${Buffer.from(
`${name}:${password}`).toString("base64")}`}},whyNone=user=>user.token===void 0?"it has no token, certificate or plugin":"its token is empty",dataOrFile=async(fields,name,owner)=>{
const[data,file]=[(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(fields[`${name}-data`]),(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(fields[name])];return data!==
void 0?Buffer.from(data,"base64"):file===void 0?void 0:Buffer.from(await readCredentialFile(file,owner))},readCredentialFile=async(file,owner)=>{try{return await(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.
yR)(file)}catch(error){const why=`cannot read ${(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(file)}: ${(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_2__.A3)(error)}`;
throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_CREDENTIALS",{user:owner,why},error)}}}),1119:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{JL:()=>renewalMs,MC:()=>endOfCertificate,kv:()=>endOfToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7598),_api_json_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7624);const endOfToken=token=>{const[,claims,signature]=token.split(".");if(claims===void 0||
signature===void 0)return;const{exp}=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Ik)((0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(Buffer.from(claims,"base6\
4url").toString()));return typeof exp=="number"&&Number.isFinite(exp)?exp*1e3:void 0},endOfCertificate=cert=>new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(
cert).validToDate.getTime(),blindlyMs=4*6e4,aheadMs=6e4,againMs=15e3,longestMs=24*36e5,renewalMs=(endsAtMs,nowMs)=>{if(endsAtMs===void 0)return blindlyMs;const leftMs=endsAtMs-
nowMs;return Math.min(longestMs,Math.max(againMs,leftMs-aheadMs,.75*Math.min(leftMs,aheadMs)))}}),9095:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Js:()=>findConfigs,Kb:()=>isRelativePath,db:()=>chooseContext});var node_path__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6760),_engine_ports_plain_path_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(6364),_engine_ports_yaml_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3931),_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6491),_api_json_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7624),_safe_file_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
4996);const chooseContext=(texts,requested)=>{const configs=texts.map(parseConfig),where=texts.map(one=>one.where).join(", "),contexts=names(configs,"contexts"),
name=requested??configs.map(config=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(config["current-context"])).find(current=>current),context=name===void 0?void 0:
named(configs,"contexts",name)?.context;if(name===void 0||!(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Gv)(context))throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.
V2)("E_CONTEXT",{asked:name,contexts,where});const[clusterName,userName]=[(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(context.cluster)??"",(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(context.user)??""],cluster=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(named(configs,"clusters",clusterName)?.cluster),user=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.
Ik)(named(configs,"users",userName)?.user),server=serverOf(cluster,`${where}, cluster "${clusterName}"`),namespace=namespaceOf(context,`${where}, context "${name}\
"`);return{context:name,server,namespace,cluster,user,userName}},parseConfig=found=>{const{where,text:content}=found,config=read(where,content);if((0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.
Gv)(config)&&(config.clusters!==void 0||config.contexts!==void 0||isEmpty(config)))return absolute(config,found);const why=looksEncoded(content)?"it looks base6\
4-encoded; decode it first":"it has neither clusters nor contexts";throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_INVALID",{where,why})},
isEmpty=config=>config.kind==="Config",read=(where,content)=>{try{return(0,_engine_ports_yaml_js__WEBPACK_IMPORTED_MODULE_1__.h)(content)}catch(error){const line=/at line (\d+)/.
exec(String(error))?.[1];throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_INVALID",{where,why:line?`line ${line} is not valid YAML`:"\
it is not valid YAML"})}},looksEncoded=content=>/^[A-Za-z0-9+/=\s]+$/.test(content)&&Buffer.from(content,"base64").toString().includes("apiVersion"),names=(configs,section)=>[
...new Set(configs.flatMap(config=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.JD)(config[section]).map(({name})=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(name)??"")))].filter(Boolean),named=(configs,section,name)=>configs.flatMap(config=>(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.JD)(config[section])).find(
entry=>entry.name===name),serverOf=(cluster,where)=>{const server=URL.parse((0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Qq)(cluster.server)??"");if(!server||!/^https?:$/.
test(server.protocol))throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_INVALID",{where,why:"its server is not a URL such as https://h\
ost:6443"});if(server.username||server.password)throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_INVALID",{where,why:"its server cont\
ains a password; set it under user instead"});if(!(0,_engine_ports_plain_path_js__WEBPACK_IMPORTED_MODULE_5__.q)(pathOf((0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(cluster.server)??"")))throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_INVALID",{where,why:'the path of its server contains "//",\
 "..", or a backslash'});return server},pathOf=server=>/^https?:\/\/[^/?#\\]*(.*)$/is.exec(server)?.[1]||"/",namespaceOf=(context,where)=>{const namespace=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(context.namespace);if(namespace===void 0||/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace))return namespace;throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.
V2)("E_KUBECONFIG_INVALID",{where,why:"its namespace is not a valid Kubernetes name"})},fileFields=["certificate-authority","client-certificate","client-key","t\
okenFile"],absolute=(config,{folder,isPasted})=>({...config,clusters:(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.JD)(config.clusters).map(entry=>({...entry,cluster:resolved(
(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(entry.cluster),folder)})),users:(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.JD)(config.users).map(entry=>({...entry,
user:resolved(withProgram(entry,isPasted?void 0:folder),folder)}))}),withProgram=({user},folder)=>{const{exec,...rest}=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.
Ik)(user),command=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Qq)((0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(exec).command);return folder===void 0||command===
void 0||!isRelativePath(command)?(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(user):{...rest,exec:{...(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.Ik)(exec),
command:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder,command)}}},isRelativePath=command=>/[/\\]/.test(command)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
isAbsolute)(command),resolved=(fields,folder)=>({...fields,...Object.fromEntries(fileFields.flatMap(field=>{const path=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_3__.
Qq)(fields[field]);return path===void 0||(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path)?[]:[[field,(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(
folder,path)]]}))}),findConfigs=async(given,env)=>{if(given&&"content"in given)return[{where:"kubeconfig",text:given.content,folder:process.cwd(),isPasted:!0}];
if(given)return[await readConfig(inHome(given.file,env))];if(env.KUBECONFIG?.includes(`
`))throw pasted();const listed=(env.KUBECONFIG??"").split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter(Boolean),home=env.HOME||env.USERPROFILE,usual=home?
[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home,".kube","config")]:[];return(await Promise.all((listed.length>0?listed:usual).map(readIfThere))).flatMap(config=>config??
[])},inHome=(file,{HOME,USERPROFILE})=>{const home=HOME||USERPROFILE;return home&&/^~[/\\]/.test(file)?(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home,file.
slice(2)):file},readConfig=async file=>await readIfThere(file)??raise(file,"no such file"),readIfThere=async file=>{try{return{where:file,text:await(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_4__.
yR)(file),folder:(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file))}}catch(error){const why=(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_4__.
A3)(error);return why==="ENOENT"?void 0:raise(file,why)}},raise=(file,why)=>{throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_READ",{
file:`"${(0,_safe_file_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(file)}"`,why})},pasted=()=>(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.V2)("E_KUBECONFIG_REA\
D",{file:"in KUBECONFIG",why:"it contains a kubeconfig instead of a path; use the setting `kubeconfig` for the content"})}),4996:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{A3:()=>reasonOf,Vj:()=>printablePath,yR:()=>readText});var _settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7629);const mostMiB=3,readText=async file=>(0,_settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__.C)(file,mostMiB),reasonOf=error=>error instanceof _settings_sources_bounded_file_js__WEBPACK_IMPORTED_MODULE_0__.
L?error.message:error instanceof Error&&"code"in error?String(error.code):"no reason given",longestPath=200,printablePath=path=>path.length<=longestPath&&/^[\p{L}\p{N}_./\\:~@+() -]+$/u.
test(path)&&!/\w{33}/.test(path)?path:"(no path)"}),5092:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{K:()=>faultOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7598),node_http__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
7067);const faultOf=({headers,cert,key})=>succeeds(()=>checkHeaders(headers))?succeeds(()=>checkPair(cert,key))?void 0:"its client certificate or key is invalid":
"they contain line breaks or characters that are not allowed in an HTTP header",checkHeaders=headers=>{for(const[name,values]of Object.entries(headers)){(0,node_http__WEBPACK_IMPORTED_MODULE_1__.
validateHeaderName)(name);for(const value of[values].flat())(0,node_http__WEBPACK_IMPORTED_MODULE_1__.validateHeaderValue)(name,value)}},checkPair=(cert,key)=>{
const certificate=cert&&new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(cert),privateKey=key&&(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(
key);if(certificate&&privateKey&&!certificate.checkPrivateKey(privateKey))throw new Error("they are not a pair")},succeeds=check=>{try{return check(),!0}catch{return!1}}}),
5387:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{E:()=>present,r:()=>wholeNumber});
const present=fields=>Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==void 0&&value!=="")),wholeNumber=text=>text!==void 0&&/^[1-9]\d*$/.test(
text)?Number(text):void 0}),5464:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{H:()=>commentMark,b:()=>commentText});var _summary_parts_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1040),_text_endings_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6165),_text_facts_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4774),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(5097),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
621),_text_measurements_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(2320),_text_numbers_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(1447),_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
1246),_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(1451),_text_words_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(5336);const commentMark=({
namespace,service})=>`<!-- kn-rollout: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.g)(`${namespace}/${service}`).replaceAll(">","")} -->`,commentText=(state,facts)=>[
commentMark(state),`### ${title(state)}`,state.outcome?`**${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.p7)((0,_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_4__.
Wk)(state.outcome))}**`:"",(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.p7)(state.sentence),(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.p7)(whatWentWrong(
state)),(state.outcome&&(0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_0__.GL)(state.outcome))??"",state.steps.map(step=>`- ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.
p7)(stepText(step))}`).join(`
`),state.rehearsal?(0,_summary_parts_js__WEBPACK_IMPORTED_MODULE_0__.H9)(state.rehearsal):"",state.outcome?(0,_text_facts_js__WEBPACK_IMPORTED_MODULE_2__.lV)(state.
outcome):"",footer(state,facts)].filter(block=>block!=="").join(`

`),title=state=>{const{service,outcome}=state;return outcome?(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.p7)(state.rehearsal?(0,_text_endings_js__WEBPACK_IMPORTED_MODULE_1__.
rI)(service,outcome):(0,_text_endings_js__WEBPACK_IMPORTED_MODULE_1__.uA)(service,outcome)):`${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.p7)(service)}\
: rolling out`},whatWentWrong=({outcome})=>{if(outcome?.trouble)return(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.NX)(outcome.trouble);const unhealthy=outcome&&
(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.uM)(outcome);return unhealthy?(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.gD)(unhealthy):""},stepText=step=>{
const measured=(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_8__.oS)(step).flatMap(each=>[(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_8__.lT)(each),(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_9__.
hS)(each.bad,"error"),...(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_8__.nU)(each,["p95"])]),{percent,heldMs,verdict}=step;return`${percent} % for ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_9__.
p0)(heldMs)}: ${[...measured,_text_words_js__WEBPACK_IMPORTED_MODULE_5__.L2[verdict].toLowerCase()].join(", ")}`},links=({candidateUrl},{jobUrl})=>[["log and su\
mmary",jobUrl],["candidate",candidateUrl]].flatMap(([label,url])=>(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.Dy)(url)?[`[${label}](${url})`]:[]),footer=(state,facts)=>state.
outcome?.run?`namespace ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.p7)(state.namespace)}`:[...facts.commit===void 0?[]:[`commit ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.
p7)(facts.commit.slice(0,7))}`],`namespace ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_7__.p7)(state.namespace)}`,...links(state,facts)].join(" \xB7 ")}),
6045:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Y:()=>fanOut});const fanOut=(reporters,warn)=>{
const broken=new Set,warnOnce=(reporter,error)=>{broken.has(reporter)||(broken.add(reporter),warn(`Part of the report is missing: ${error instanceof Error?error.
message:String(error)}`))};return{report:event=>{for(const reporter of reporters)try{reporter.report(event)}catch(error){warnOnce(reporter,error)}}}}}),3519:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{B:()=>interruptedOutcome});const interruptedOutcome=outcome=>outcome.kind==="unchanged"?{...outcome,kind:"uncertain",
reason:"The job was interrupted, but its rollout is no longer open."}:outcome}),9709:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{SI:()=>hasPage,t6:()=>livePages});var endings2=__nccwpck_require__2(6165),numbers=__nccwpck_require__2(1447),words=__nccwpck_require__2(
5336);const progress=(before,event)=>{if(event.is==="target"){const{service,namespace}=event;return{service,namespace,sentence:"The rollout has started.",steps:[]}}
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
return{show:value=>{waiting={value},sending??=drain()},settled:async()=>sending}}}),1581:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{D:()=>endingLines,K:()=>factLines});var _status_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(799),_summary_recover_table_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5283),_text_endings_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6165),_text_facts_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(4774),_text_tables_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(
3832),_text_trouble_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(1246),_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(1451),
_line_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(3216),_trouble_lines_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(4265);const endingLines=outcome=>outcome.
status?(0,_status_js__WEBPACK_IMPORTED_MODULE_0__.C)(outcome.status).map(text=>(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.n8)(text)):endingOf(outcome),endingOf=outcome=>[
(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.n8)((0,_text_endings_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(outcome),(0,_text_endings_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(
outcome).tone),(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.n8)((0,_text_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_5__.Wk)(outcome)),...indentedLines((0,_summary_recover_table_js__WEBPACK_IMPORTED_MODULE_1__.
S)(outcome).map(text=>(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.n8)(text))),...indentedLines(problemLines(outcome.problems??[])),...outcome.trouble?indentedLines(
(0,_trouble_lines_js__WEBPACK_IMPORTED_MODULE_7__.ln)(outcome.trouble)):[],...indentedLines(healthLines(outcome)),...indentedLines((0,_trouble_lines_js__WEBPACK_IMPORTED_MODULE_7__.
TW)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_4__.r4)(outcome))),...indentedLines(factLines(outcome)),...nextLines(outcome)],factLines=outcome=>(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_8__.
b)((0,_text_facts_js__WEBPACK_IMPORTED_MODULE_3__.xS)(outcome).map(fact=>[fact.label,(0,_text_facts_js__WEBPACK_IMPORTED_MODULE_3__.wh)(fact)])).map(text=>(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.
n8)(text)),problemLines=problems=>problems.map(problem=>(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.n8)((0,_text_endings_js__WEBPACK_IMPORTED_MODULE_2__.fI)(problem),
"bad")),healthLines=outcome=>{const unhealthy=(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_4__.uM)(outcome);return unhealthy?[(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.
n8)(unhealthy.detail.command),...(0,_trouble_lines_js__WEBPACK_IMPORTED_MODULE_7__.qJ)(unhealthy)]:[]},nextLines=({next})=>next.length===0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.
n8)("Next:","title"),...next.flatMap(each=>(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.gu)(each))],indentedLines=lines=>lines.map(({tone,text})=>(0,_line_js__WEBPACK_IMPORTED_MODULE_6__.
n8)(`  ${text}`,tone))}),3216:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{I4:()=>styled,
gu:()=>indented,n8:()=>line});var node_util__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7975),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
621);const line=(text,tone="plain")=>({tone,text}),indented=(text,tone="plain")=>(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.hl)(text).map(each=>line(
`  ${each}`,tone)),formats={title:"bold",good:"green",bad:"red",warn:"yellow",quiet:"gray"},styled=(text,tone)=>tone==="plain"?text:(0,node_util__WEBPACK_IMPORTED_MODULE_0__.
styleText)(formats[tone],text,{validateStream:!1})}),1367:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{D:()=>linesOf});var evidence=__nccwpck_require__2(7300),foreign_text2=__nccwpck_require__2(621),text_holding=__nccwpck_require__2(6954),
measurements=__nccwpck_require__2(2320),numbers=__nccwpck_require__2(1447),text_plan=__nccwpck_require__2(478),text_rehearsal=__nccwpck_require__2(4842),tables=__nccwpck_require__2(
3832),trouble=__nccwpck_require__2(1246),words=__nccwpck_require__2(5336);const waitText=({on,forMs,limitMs})=>[`${nameOf(on)}: ${(0,numbers.p0)(forMs)}${limitText(
on,limitMs)}`,...factsOf(on)].join(", "),limitText=({is},limitMs)=>limitMs===void 0?"":` of ${is==="hold"?"":"at most "}${(0,numbers.p0)(limitMs)}`;function nameOf(on){
switch(on.is){case"hold":return`Holding ${on.percent} %`;case"ready":return`Waiting for ${on.revision??words.p1} to become ready`;case"pods":return"Waiting for \
pods";default:return names[on.is]}}const names={route:"Waiting for the Route to apply the split",stable:"Waiting for the stable Revision to become ready",health:"\
Waiting for the health check",autoscaler:"Keeping pods until the autoscaler has caught up",turn:"Waiting for the other rollout"};function factsOf(on){return on.
is==="hold"?on.measured.flatMap(each=>[(0,measurements.lT)(each),(0,measurements.kc)(each)]):on.is!=="pods"?[]:on.lacking.map(({revision,pods,wanted})=>`${revision}\
 has ${pods} of ${wanted}`)}var where_traffic_is=__nccwpck_require__2(1451),ending=__nccwpck_require__2(1581),line=__nccwpck_require__2(3216),trouble_lines=__nccwpck_require__2(
4265);const formatTarget=({service,namespace,context,server,...of})=>[(0,line.n8)(`${service} in ${namespace} (${[context&&`context ${context}`,`server ${server}`,
...(0,words.q1)(of)].filter(Boolean).join(", ")})`,"title")],formatHolding=holding=>[(0,line.n8)(`Pods      ${(0,text_holding.H)(holding).replace(/^Pods are /,"")}`,
(0,text_holding.X)(holding)?"warn":"plain")],formatEvidence=event=>[(0,line.n8)(`Measured  ${(0,evidence.r)(event)}`,event.unmeasured.length>0?"warn":"plain"),...event.
unmeasured.flatMap(({why,cure=""})=>(0,line.gu)(`Because ${why}. ${cure}`.trimEnd(),"quiet"))],formatPlan=({plan,stable,broken=[],form,images})=>[(0,line.n8)(`P\
lan      ${(0,text_plan.P)(plan)}   times are UTC`),...stable.length===0?[(0,line.n8)(`Stable    none, ${whyNone(broken)}`)]:[],...stable.map(({revision,percent})=>(0,line.
n8)(`Stable    ${revision}  ${percent} %  ${formWords[form]}  ${(0,words.f1)(images[revision])}`.trimEnd()))],whyNone=broken=>broken.length===0?"this is the fir\
st deployment":`${(0,where_traffic_is.M)(broken)} serves nobody`,formatWaiting=({journal,forMs})=>[(0,line.n8)(`Another rollout of this Service is in progress${by(
journal.job)}. Waiting for it, at most ${(0,numbers.p0)(forMs)}`,"warn")],formWords={floating:"(follows the latest Revision)",pinned:"(pinned)"},by=job=>job?.url?
` (${job.url})`:"",formatCreated=({candidate,from,changes})=>[(0,line.n8)(`${candidate} created${from?` from ${from}`:""}${changes.length>0?`: ${changes.join(",\
 ")}`:""}`)],formatStarting=({candidate,start})=>startLines(candidate,start),formatLog=({line:{revision,pod,text}})=>[(0,line.n8)(`${revision} ${pod.replace(`${revision}\
-deployment-`,"")} | ${text}`,"quiet")],formatReady=({candidate,afterMs})=>[(0,line.n8)(`${candidate} is ready after ${(0,numbers.p0)(afterMs)}`)],formatScaling=({
revision,from,to})=>[(0,line.n8)(`Scaling ${revision} to ${(0,numbers.hS)(to,"pod")} (now ${from})`)],formatWarm=({revision,pods,afterMs})=>[(0,line.n8)(`${revision}\
 has ${(0,numbers.hS)(pods,"ready pod")} after ${(0,numbers.p0)(afterMs)}`)],startLines=(candidate,start)=>{switch(start.is){case"starting":return[(0,line.n8)(`${candidate}\
 is starting with ${(0,numbers.hS)(start.pods,"pod")}${note(start.note)}`)];case"healing":return[(0,line.n8)(`${candidate} is having trouble starting: ${start.why.
reason}${note(start.why.message)}`,"warn")];case"failed":return(0,trouble_lines.ln)(start.why);case"unseen":return[(0,line.n8)(`Cannot watch the start of ${candidate}\
: ${start.note}`,"warn")]}},note=text=>text?`, ${text}`:"",formatHealthStarted=({command})=>[(0,line.n8)(command)],formatHealth=({result})=>{switch(result.is){case"\
passed":return[(0,line.n8)(`Healthy: ${result.status} in ${(0,numbers.ZK)(result.ms)}${atTry(result.attempts)}`,"good")];case"failed":case"unreachable":return(0,trouble_lines.
qJ)(result);case"cancelled":return[(0,line.n8)(trouble.HW,"warn")]}},atTry=attempts=>attempts===1?"":`, at attempt ${attempts}`,formatShifted=({percent,candidate,
stable,atMs})=>{const stays=percent<100?`; ${100-percent} % stays on ${(0,where_traffic_is.M)(stable)}`:"";return[(0,line.n8)(`${(0,numbers.rb)(atMs)}  Shifted ${percent}\
 % to ${candidate}${stays}`)]},formatInForce=({percent,afterMs,atMs,untilMs})=>[(0,line.n8)(`${(0,numbers.rb)(atMs)}  ${percent} % in effect after ${(0,numbers.
p0)(afterMs)}${ifKilled(untilMs)}`)],ifKilled=untilMs=>untilMs===void 0?"":` (if this job is killed, other jobs can return traffic from ${(0,numbers.rb)(untilMs)}\
)`,formatStepEnded=({result})=>[(0,line.n8)(`Held ${result.percent} % for ${(0,numbers.p0)(result.heldMs)}. ${verdictText(result)}`,verdictTones[result.verdict])],
formatReturning=({because,candidate,to,detail,atMs})=>[(0,line.n8)(`${(0,numbers.rb)(atMs)}  ${to.length>0?`Returning traffic to ${(0,where_traffic_is.M)(to)}`:
"Aborting"}, because ${(0,words.Js)(because,candidate)}${detail?`: ${detail}`:""}`,"bad")],formatReturned=({to,afterMs,atMs})=>[(0,line.n8)(`${(0,numbers.rb)(atMs)}\
  All traffic is on ${(0,where_traffic_is.M)(to)} after ${(0,numbers.p0)(afterMs)}`)],verdictText=step=>{const{verdict,why,sources}=step,measured=(0,measurements.
oS)(step);if(verdict==="not-asked"&&measured.length===0)return words.L2[verdict];const isExplained=verdict!=="not-asked"&&why!=="",numbers2=measured.map(each=>isExplained?
timesOf(each,sources.length>1):numbersOf(each));return`${words.L2[verdict]}: ${[...isExplained?[why]:[],numbers2.filter(Boolean).join("; ")].join(" ")}`.trimEnd()},
numbersOf=result=>[(0,measurements.lT)(result),(0,measurements.kc)(result),...(0,measurements.nU)(result)].join(", "),timesOf=(result,isNamed)=>{const times=(0,measurements.
nU)(result).join(", ");return isNamed&&times?`${result.source} ${times}`:times},verdictTones={passed:"good",failed:"bad",inconclusive:"warn","not-judged":"warn",
"not-asked":"plain"},signTones={"-":"bad","+":"good","~":"plain"},formatWouldChange=rehearsal=>[(0,line.n8)(`Dry run: ${(0,text_rehearsal.Yk)(rehearsal)}`,"titl\
e"),...(0,text_rehearsal.Pp)(rehearsal).map(({sign,text})=>(0,line.n8)(`${sign} ${text}`,signTones[sign])),...(0,tables.b)((0,text_rehearsal.Lq)(rehearsal)).map(
text=>(0,line.n8)(`  ${text}`))],formatWouldWrite=event=>event.isAsked?writeLines(event):[],writeLines=event=>[(0,line.n8)((0,words.Hz)(event.what),"title"),(0,line.
n8)(`${event.method} ${event.path}`),...(0,line.gu)((0,foreign_text2._i)(event.body),"quiet"),(0,line.n8)(`Response of the API server: ${event.answer}`)],formatters={
target:formatTarget,plan:formatPlan,holding:formatHolding,evidence:formatEvidence,phase:()=>[],written:({what})=>[(0,line.n8)(what,"quiet")],"waiting-for-driver":formatWaiting,
"still-waiting":event=>[(0,line.n8)(waitText(event),"quiet")],created:formatCreated,starting:formatStarting,log:formatLog,ready:formatReady,scaling:formatScaling,
warm:formatWarm,"health-started":formatHealthStarted,health:formatHealth,shifted:formatShifted,"in-force":formatInForce,"step-ended":formatStepEnded,returning:formatReturning,
returned:formatReturned,warning:({message,cure=""})=>{const[sentence="",...rest]=cure.split(`
`);return[(0,line.n8)(`Warning: ${message} ${sentence}`.trimEnd(),"warn"),...rest.flatMap(each=>(0,line.gu)(each,"quiet"))]},note:({text})=>[(0,line.n8)(text)],
"would-change":formatWouldChange,"would-write":formatWouldWrite,ended:({outcome})=>(0,ending.D)(outcome)},linesOf=event=>formatters[event.is](event)}),5958:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{e:()=>logReporter});var _text_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5336);const logReporter=(write,page)=>{
let open,next;const close=()=>{const end=open===void 0?void 0:page.closeFold(open);end!==void 0&&write(end),open=void 0},begin=()=>{next!==void 0&&write(page.openFold(
next)),open=next??open,next=void 0};return{report:event=>{(event.is==="phase"||event.is==="ended")&&(close(),next=event.is==="phase"?_text_words_js__WEBPACK_IMPORTED_MODULE_0__.
$y[event.phase]:void 0);const lines=page.lines(event);lines.length>0&&begin();for(const each of lines)write(page.line(each,{inFold:open!==void 0}));for(const each of page.
after(event))write(each)}}}}),4265:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{TW:()=>failedLines,ln:()=>troubleLines,qJ:()=>unhealthyLines});var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(1447),_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1246),_line_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3216);const troubleLines=trouble=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(`${(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.
TU)(trouble)}${trouble.message?`, ${trouble.message}`:""}`,"bad"),...titled("Events:",trouble.events),...titled("Last log lines:",trouble.log)],titled=(title,texts)=>texts.
length===0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(title),...texts.flatMap(each=>(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.gu)(each,"quiet"))],failedLines=failed=>failed===
void 0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.dz)(failed),"bad"),...failed.body?[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)(_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.oQ),...(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.gu)(failed.body,"quiet")]:[]],unhealthyLines=result=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.gD)(result),"bad"),...detailLines(result.detail)],detailLines=({body,stderr,ms})=>[...ms===void 0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.
n8)(`The last attempt took ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__.ZK)(ms)}`)],...body.trim()?[(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.n8)(_text_trouble_js__WEBPACK_IMPORTED_MODULE_0__.
oQ),...(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.gu)(body,"quiet")]:[],...stderr.trim()?(0,_line_js__WEBPACK_IMPORTED_MODULE_1__.gu)(stderr,"quiet"):[]]}),1899:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Y:()=>outputsOf});var _text_endings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6165),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5097);const outputsOf=outcome=>({outcome:outcome.kind,revision:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(outcome.revision??""),"previous-revision":(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.
g)(outcome.previousRevision??""),url:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(outcome.url??""),"candidate-url":(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.
g)(outcome.candidateUrl??""),traffic:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(trafficText(outcome.traffic)),percent:String(outcome.percent),reason:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.
g)((0,_text_endings_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(outcome))}),trafficText=traffic=>{const shares=new Map;for(const{tag,revisionName,percent=0}of traffic){
const name=tag??revisionName??"@latest";shares.set(name,(shares.get(name)??0)+percent)}return[...shares].map(([name,percent])=>`${name}=${percent}`).join(",")}}),
8670:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{J:()=>withRunFacts,V:()=>beginningOf});
var _ci_context_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5387);const beginningOf=({commit,commitUrl,actor,jobUrl},own)=>({...own,...(0,_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.
E)({commit,commitUrl,actor,jobUrl})}),withRunFacts=(run,now,{report})=>({report:event=>report(event.is==="ended"?{...event,outcome:{...event.outcome,run:{...run,
endedMs:now()}}}:event)})}),799:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{
C:()=>statusLines});var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5097),_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
1447),_text_tables_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3832),_text_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5336);const statusLines=status=>[
[status.url??"no URL yet",...bracketed((0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__.q1)(status))].join("  "),"",...(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_1__.
b)([header,...status.revisions.map(row)]),"",rolloutText(status.rollout)].map(_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.g),bracketed=words=>words.length>
0?[`(${words.join(", ")})`]:[],header=["REVISION","TRAFFIC","TAGS","READY","PODS","AGE","IMAGE","VERDICT"],row=({name,percent,tags,ready,pods,ageMs,image,verdict})=>[
name,percent===void 0?"-":`${percent} %`,tags.join(",")||"-",ready.status==="True"?"yes":ready.reason??ready.status.toLowerCase(),String(pods),(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
p0)(ageMs),(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__.f1)(image),verdictText(verdict)],verdictText=verdict=>verdict?`${verdict.is.replace("-"," ")} (${verdict.
why?`${verdict.why}, `:""}${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(verdict.agoMs)} ago)`:"-",rolloutText=rollout=>{if(rollout===void 0)return"No r\
ollout is open.";if(rollout==="unreadable")return"A rollout is open, but its journal cannot be read.";const{candidate,stage,step,steps,jobUrl}=rollout,where=stage===
"stepping"?`at step ${step} of ${steps}`:stage;return`${`A rollout${candidate?` of ${candidate}`:""} is open: ${where}${jobUrl?`, job ${jobUrl}`:""}.`} ${nextText(
rollout)}`.trimEnd()},nextText=({stage,untilMs,isOver})=>{if(untilMs===void 0)return"";const time=(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.Am)(untilMs);
return isOver?`Its time was over at ${time}: the next deploy, or \`recover\`, finishes it.`:stage==="paused"?`It waits for \`promote\` or \`abort\` until ${time}\
.`:`If its job has been killed, traffic stays where it is until the next deploy, or \`recover\`, after ${time}.`}}),1040:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$_:()=>podTrouble,BU:()=>rehearsalBlock,Bv:()=>blocks,GL:()=>failedExample,Gf:()=>healthTrouble,H9:()=>rehearsalMarkdown,
Mq:()=>unmeasuredNote,Ph:()=>stepTable,Vb:()=>warningList,_6:()=>statusBlock,bF:()=>unheldNote,gH:()=>problemList,qi:()=>candidateLog,y2:()=>writeList,ym:()=>nextList});
var _status_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(799),_text_endings_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6165),_text_evidence_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(
7300),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(621),_text_holding_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(6954),_text_measurements_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
2320),_text_numbers_js__WEBPACK_IMPORTED_MODULE_10__=__nccwpck_require__2(1447),_text_rehearsal_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4842),_text_tables_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
3832),_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(1246),_text_words_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(5336);const stepTable=({
steps:all,revision=_text_words_js__WEBPACK_IMPORTED_MODULE_4__.p1})=>{const steps=all.filter(step=>step.verdict!=="not-asked"||step.heldMs>=1e3);if(steps.length===
0)return;const isMeasured=steps.some(step=>(0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_5__.oS)(step).length>0),measured=isMeasured?[countHead(steps),"Erro\
rs",..._text_measurements_js__WEBPACK_IMPORTED_MODULE_5__.FX]:[],head=[`Traffic on ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)(revision)}`,"Held",
...measured,"Verdict"],rules=head.map((_,index)=>index===head.length-1?"---":"---:");return(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_7__.Q)([head,...steps.flatMap(
step=>isMeasured?measuredRows(step):[shortRow(step)])],rules)},problemList=({problems=[]})=>problems.length===0?void 0:problems.map(problem=>`- ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.
p7)((0,_text_endings_js__WEBPACK_IMPORTED_MODULE_1__.fI)(problem))}`).join(`
`),statusBlock=({status})=>status&&(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.OF)((0,_status_js__WEBPACK_IMPORTED_MODULE_0__.C)(status)),podTrouble=({
trouble})=>{if(!trouble)return;const{message,events,log}=trouble,open=`**${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.
TU)(trouble))}**${message?` ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)(message)}`:""}`;return blocks(open,shown("Last log lines:",log),fold("Ev\
ents of the pod",events))},healthTrouble=outcome=>{const unhealthy=(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.uM)(outcome);if(!unhealthy)return;const{command,
body,stderr}=unhealthy.detail,answer=[body,stderr].filter(each=>each.trim()!=="").flatMap(_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.hl);return blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.
p7)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.gD)(unhealthy)),shown(_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.oQ,answer),fold("The command of the hea\
lth check",[command],"sh"))},failedExample=outcome=>{const failed=(0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.r4)(outcome);if(!failed)return;const{body=""}=failed;
return blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)((0,_text_trouble_js__WEBPACK_IMPORTED_MODULE_3__.dz)(failed)),body===""?void 0:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.
OF)((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.hl)(body)))},candidateLog=(outcome,{log})=>outcome.kind!=="aborted"||(outcome.trouble?.log.length??0)>
0?void 0:fold(`Last log lines of ${outcome.revision??_text_words_js__WEBPACK_IMPORTED_MODULE_4__.p1}`,log),warningList=({warnings})=>warnings.length===0?void 0:
warnings.map(each=>quoted(withYaml(`Warning: ${each}`))).join(`
>
`),unheldNote=({holding})=>holding&&(0,_text_holding_js__WEBPACK_IMPORTED_MODULE_8__.X)(holding)?(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)((0,_text_holding_js__WEBPACK_IMPORTED_MODULE_8__.
H)(holding)):void 0,unmeasuredNote=({measuring})=>measuring&&measuring.unmeasured.length>0?blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)((0,_text_evidence_js__WEBPACK_IMPORTED_MODULE_9__.
r)(measuring)),...measuring.unmeasured.map(({why,cure=""})=>{const[sentence="",...yaml]=cure.split(`
`);return blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)(`Because ${why}. ${sentence}`.trimEnd()),fold("The YAML",yaml,"yaml"))})):void 0,quoted=block=>block.
replaceAll(/^/gm,"> ").replaceAll(/^> $/gm,">"),rehearsalBlock=({rehearsal})=>rehearsal&&rehearsalMarkdown(rehearsal),rehearsalMarkdown=rehearsal=>blocks(`${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.
p7)((0,_text_rehearsal_js__WEBPACK_IMPORTED_MODULE_2__.Yk)(rehearsal))}:`,(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.OF)((0,_text_rehearsal_js__WEBPACK_IMPORTED_MODULE_2__.
Pp)(rehearsal).map(({sign,text})=>`${sign} ${text}`),"diff"),(0,_text_rehearsal_js__WEBPACK_IMPORTED_MODULE_2__.Lq)(rehearsal).map(([label,text])=>`- **${label}\
**: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)(text)}`).join(`
`)),writeList=({writes})=>writes.length===0?void 0:blocks(...writes.map(({what,method,path,body,answer})=>blocks(`**${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.
p7)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__.Hz)(what))}** (response of the API server: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)(answer)}\
)`,fold(`${method} ${path}`,(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__._i)(body).split(`
`),"json")))),nextList=({next})=>next.length===0?void 0:blocks("**Next**",...next.map(nextBlock)),nextBlock=text=>{if(text.includes(`
`))return withYaml(text);const[,sentence=text,command]=/^(.*?)((?:kn|kubectl|curl) .*)$/s.exec(text)??[];return blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.
p7)(sentence.trim()),command&&(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.OF)(command.split(`
`),"sh"))},withYaml=text=>{const[sentence="",...yaml]=text.split(`
`);return blocks((0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)(sentence),yaml.length===0?void 0:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.
OF)(yaml,"yaml"))},blocks=(...parts)=>parts.filter(Boolean).join(`

`),openLines=8,shown=(title,lines)=>lines.length===0?void 0:blocks(title,(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.OF)(lines.slice(-openLines)),lines.
length>openLines?fold("All lines",lines):void 0),fold=(title,lines,language)=>lines.length===0?void 0:`<details><summary>${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.
js)(title)}</summary>

${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.OF)(lines,language)}

</details>`,shortRow=({percent,heldMs,verdict})=>[`${percent} %`,(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_10__.p0)(heldMs),verdictCell(verdict)],verdictCell=verdict=>verdict===
"failed"?`**${_text_words_js__WEBPACK_IMPORTED_MODULE_4__.L2[verdict]}**`:_text_words_js__WEBPACK_IMPORTED_MODULE_4__.L2[verdict],countHead=steps=>{const[source="",
...others]=new Set(steps.flatMap(step=>step.sources.map(each=>each.source)));return others.length>0?"Measured":(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.
p7)(source.charAt(0).toUpperCase()+source.slice(1))},measuredRows=({percent,heldMs,sources})=>sources.map(result=>{const{bad,count:all,verdict}=result,latencies=_text_measurements_js__WEBPACK_IMPORTED_MODULE_5__.
FX.map(name=>latencyCell(result[`${name}Ms`])),errors=bad===0?"0":`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_10__.U9)(bad)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_10__.
tC)(bad,all)})`,counts=sources.length>1?(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.p7)((0,_text_measurements_js__WEBPACK_IMPORTED_MODULE_5__.lT)(result)):
(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_10__.U9)(all);return[`${percent} %`,(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_10__.p0)(heldMs),counts,errors,...latencies,
verdictCell(verdict)]}),latencyCell=ms=>ms===void 0?"-":(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_10__.ZK)(ms)}),5283:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{S:()=>recoverLines,d:()=>recoverTable});var _rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3588),
_text_endings_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6165),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(621),_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
1447),_text_tables_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3832),_text_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5336);const mostLeftAlone=50,
recoverLines=({swept:results=[]})=>{const{shown,unshown}=sorted(results);if(shown.length===0)return[];const rows=shown.map(each=>[name(each),each.stage??"-",stateText(
each),each.jobUrl??"-"]);return[...(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_3__.b)([["SERVICE","STAGE","RESULT","JOB"],...rows]),...more(unshown)]},recoverTable=({
swept:results=[]})=>{const{shown,unshown}=sorted(results);if(shown.length===0)return;const isMarked=shown.some(each=>mark(each)!==""),rows=shown.map(each=>[...isMarked?
[mark(each)]:[],(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.p7)(name(each)),each.stage??"-",(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.p7)(
stateText(each)),job(each)]),head=[...isMarked?[""]:[],"Service","Stage","Result","Job"],rules=head.map(()=>"---");return[(0,_text_tables_js__WEBPACK_IMPORTED_MODULE_3__.
Q)([head,...rows],rules),...more(unshown)].join(`

`)},isLeftAlone=({fate})=>fate.is==="alive"||fate.is==="waiting"||fate.is==="kept",sorted=results=>{const alone=results.filter(isLeftAlone);return{shown:[...results.
filter(each=>!isLeftAlone(each)),...alone.slice(0,mostLeftAlone)],unshown:Math.max(0,alone.length-mostLeftAlone)}},more=unshown=>unshown===0?[]:[`And ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
hS)(unshown,"more Service","more Services")}, unchanged.`],name=({namespace,service})=>`${namespace}/${service}`,job=({jobUrl})=>(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.
Dy)(jobUrl)?`[job](${jobUrl})`:"-",mark=({fate})=>fate.is==="not-begun"||fate.is==="ended"&&_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.h[fate.outcome.kind]>
1?"\u274C":"",stateText=({fate})=>{switch(fate.is){case"alive":return`in progress, deadline ${time(fate.untilMs)}`;case"waiting":return`paused until ${time(fate.
untilMs)}`;case"kept":return"stopped by another client; its traffic is kept";case"unmarked":return"label without a rollout, removed";case"gone":return"deleted i\
n the meantime";case"taken":return"taken over by another process";case"not-begun":return"still open: `recover` was interrupted before";case"ended":return endedText(
fate)}},endedText=({outcome})=>{const{word}=_text_endings_js__WEBPACK_IMPORTED_MODULE_1__.fg[outcome.kind];if(outcome.kind==="promoted")return`${word}: all traf\
fic is on ${outcome.revision}`;if(_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.h[outcome.kind]>1)return`${word}: ${outcome.reason}`;const where=outcome.previousRevision?
`: all traffic is on ${outcome.previousRevision}`:"";return`${word}${where}, because ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__.YZ)(outcome)??"it was requ\
ested"}`},time=ms=>new Date(ms).toISOString().replace(/\.\d+/,"")}),8012:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{G:()=>summaryReporter});var endings2=__nccwpck_require__2(6165),facts=__nccwpck_require__2(4774),foreign_text2=__nccwpck_require__2(621),
where_traffic_is=__nccwpck_require__2(1451),parts=__nccwpck_require__2(1040),recover_table=__nccwpck_require__2(5283);const kept=20,nothingSeen=service=>({service,
log:[],warnings:[],writes:[]}),summaryStateAfter=(state,event)=>{switch(event.is){case"target":return{...state,service:event.service};case"log":return{...state,
log:[...state.log,event.line.text].slice(-kept)};case"warning":return{...state,warnings:[...state.warnings,`${event.message} ${event.cure??""}`.trim()]};case"ho\
lding":return{...state,holding:event};case"would-change":return{...state,rehearsal:event};case"evidence":return{...state,measuring:event};case"would-write":return event.
isAsked?{...state,writes:[...state.writes,event]}:state;default:return state}};var words=__nccwpck_require__2(5336);const samples=48,theme=`%%{init: ${JSON.stringify(
{xyChart:{width:860,height:280},themeVariables:{xyChart:{plotColorPalette:"#388bfd"}}})}}%%`,trafficChart=({exposure,revision=words.p1,kind})=>{const fromMs=exposure[0]?.
fromMs??0,endMs=exposure.at(-1)?.toMs??0;if(endMs-fromMs<1e3)return;const after=shareAfter[kind],toMs=after===void 0?endMs:endMs+(endMs-fromMs)/8,{unit,unitMs}=toMs-
fromMs<3e5?{unit:"seconds",unitMs:1e3}:{unit:"minutes",unitMs:6e4};return["```mermaid",theme,"xychart-beta",`  title "Traffic on ${plain(revision)} (%)"`,`  x-a\
xis "${unit} since the first shift" 0 --> ${Number(((toMs-fromMs)/unitMs).toFixed(1))}`,'  y-axis "%" 0 --> 100',`  bar [${sampled(exposure,{fromMs,toMs,after:after??
0}).join(", ")}]`,"```"].join(`
`)},plain=name=>name.replace(/[^\w. -]/g,""),shareAfter={aborted:0,promoted:100},sampled=(exposure,{fromMs,toMs,after})=>Array.from({length:samples},(_,index)=>{
const atMs=fromMs+(toMs-fromMs)*(index+.5)/samples;return exposure.find(each=>each.fromMs<=atMs&&atMs<each.toMs)?.percent??after}),summaryReporter=(service="The\
 rollout")=>{let state=nothingSeen(service),markdown;return{report:event=>{state=summaryStateAfter(state,event),event.is==="ended"&&(markdown=summary(state,event.
outcome))},markdown:()=>markdown}},summary=(state,outcome)=>`${(0,parts.Bv)(`## ${(0,foreign_text2.p7)(titleOf(state,outcome))}`,[`**${(0,foreign_text2.p7)((0,where_traffic_is.
yr)(outcome))}**`,(0,foreign_text2.p7)((0,where_traffic_is.p_)(outcome)??"")].join(" ").trimEnd(),(0,foreign_text2.p7)((0,endings2.Pl)(outcome)),(0,parts.Mq)(state),
(0,parts.gH)(outcome),(0,recover_table.d)(outcome),(0,parts._6)(outcome),(0,parts.$_)(outcome),(0,parts.Gf)(outcome),(0,parts.GL)(outcome),(0,parts.BU)(state),(0,facts.
lV)(outcome),(0,parts.Ph)(outcome),trafficChart(outcome),(0,parts.qi)(outcome,state),(0,parts.bF)(state),(0,parts.y2)(state),(0,parts.Vb)(state),(0,parts.ym)(outcome))}\

`,titleOf=({service,rehearsal},outcome)=>rehearsal?(0,endings2.rI)(service,outcome):(0,endings2.uA)(service,outcome)}),6165:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Pl:()=>headline,Z9:()=>wordsOf,fI:()=>problemText,fg:()=>endingWords,rI:()=>dryRunTitle,uA:()=>endingTitle});var _rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3588),_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(1447),_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1451),_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
5336);const endingWords={promoted:{word:"Promoted",tone:"good",icon:"\u2705"},unchanged:{word:"Unchanged",tone:"good",icon:"\u2705"},split:{word:"Split",tone:"g\
ood",icon:"\u2705"},paused:{word:"Paused",tone:"warn",icon:"\u23F8\uFE0F"},aborted:{word:"Aborted",tone:"bad",icon:"\u274C"},"rolled-back":{word:"Rolled back",tone:"\
good",icon:"\u2705"},"first-deployment-failed":{word:"First deployment failed",tone:"bad",icon:"\u274C"},refused:{word:"Refused",tone:"bad",icon:"\u274C"},stopped:{
word:"Stopped",tone:"bad",icon:"\u26A0\uFE0F"},uncertain:{word:"UNCERTAIN",tone:"bad",icon:"\u26A0\uFE0F"},recovered:{word:"Recovered",tone:"good",icon:"\u2705"},
"left-open":{word:"Left open",tone:"bad",icon:"\u274C"}},wordsOf=outcome=>{const words=endingWords[outcome.kind],isDone=(0,_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.
F)(outcome)===0;return isDone&&words.tone==="bad"?{...words,tone:"good",icon:"\u2705"}:!isDone&&words.tone==="good"?{...words,tone:"warn",icon:"\u26A0\uFE0F"}:words},
headline=outcome=>{const{kind,reason,problems=[]}=outcome,word=wordOf(outcome);if(problems.length>0)return`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(problems.
length,"setting is","settings are")} invalid: ${namesIn(problems)}.`;const why=hasReasonBesides.has(kind)?(0,_words_js__WEBPACK_IMPORTED_MODULE_2__.YZ)(outcome):
void 0;return kind==="unchanged"?reason:why?`${word} because ${why}. ${reason}`.trim():`${word}: ${reason}`},namesIn=problems=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KE)([...new Set(problems.map(({setting})=>setting))]),wordOf=({kind,code})=>`${endingWords[kind].word}${code?` (${code})`:""}`,hasReasonBesides=new Set(["aborte\
d","first-deployment-failed"]),problemText=({setting,message,cure})=>`${setting}: ${message} ${cure}`,endingTitle=(service,outcome)=>`${wordsOf(outcome).icon} ${service}\
: ${inShort(outcome)}`,dryRunTitle=(service,outcome)=>outcome.kind==="unchanged"?`${service}: dry run`:`${wordsOf(outcome).icon} ${service}: dry run, ${inShort(
outcome)}`,inShort=outcome=>{const{kind,revision=_words_js__WEBPACK_IMPORTED_MODULE_2__.p1}=outcome;switch(kind){case"promoted":return`${revision} promoted`;case"\
unchanged":return"no change";case"split":return`${outcome.percent} % on ${revision}`;case"paused":return`paused at ${outcome.percent} %`;case"aborted":return(0,_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__.
GR)(outcome)>0?`${revision} aborted at ${(0,_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__.GR)(outcome)} %`:`${revision} aborted before any traffic`;case"rol\
led-back":return`rolled back from ${revision}`;case"first-deployment-failed":return"the first deployment failed";case"refused":return"refused";case"stopped":return"\
stopped by another client";case"uncertain":return"traffic is uncertain";case"recovered":return"open rollouts finished";case"left-open":return"some rollouts are \
still open"}}}),7300:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{r:()=>evidenceText});
var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1447);const evidenceText=({measured,unmeasured})=>{const subjects=(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
KE)(unmeasured.map(({subject})=>subject));return subjects===""?measured.length===0?"Nothing.":`${capital((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.KE)(measured))}\
.`:`${subjects} are not measured${measured.length===0?"":`; ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.KE)(measured)} are`}.`},capital=text=>text.charAt(0).toUpperCase()+
text.slice(1)}),4774:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{lV:()=>factList,
wh:()=>plainText,xS:()=>factsOf});var _errors_documentation_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7386),_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
621),_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(1447),_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5336);const factsOf=outcome=>[
...broughtBy(outcome.brings),...startedBy(outcome.run),...linked("Service",outcome.url),...candidateOf(outcome),...linked("Job",outcome.run?.jobUrl,"log and sum\
mary"),...outcome.code===void 0?[]:linked("Error",(0,_errors_documentation_js__WEBPACK_IMPORTED_MODULE_1__.W)(outcome.code),outcome.code),...timed(outcome.run)],
broughtBy=brings=>{if(!brings)return[];const image=imageChange(brings.image),others=image?brings.changes.filter(change=>change!=="image"):brings.changes;return[
...image?[{label:"Image",text:image}]:[],...others.length===0?[]:[{label:"Changed",text:others.join(", ")}]]},imageChange=({from,to}={})=>from===to?to&&`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.
f1)(to)} (as before)`:[from,to].flatMap(image=>image===void 0?[]:[(0,_words_js__WEBPACK_IMPORTED_MODULE_0__.f1)(image)]).join(" -> "),startedBy=({commit,commitUrl,
actor}={})=>commit===void 0?actor===void 0?[]:[{label:"Started by",text:actor}]:[{label:"Commit",text:`${commit.slice(0,7)}${actor===void 0?"":`, started by ${actor}`}`,
...(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.Dy)(commitUrl)?{url:commitUrl}:{}}],candidateOf=({kind,revision,candidateUrl})=>kind==="unchanged"||revision===
void 0?[]:linked("Candidate",candidateUrl,revision),linked=(label,url,text=url??"")=>(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.Dy)(url)===void 0?[]:[{label,
text,url}],timed=run=>{if(!run)return[];const{version,startedMs,endedMs}=run;return[{label:"Run",text:`began ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.Am)(startedMs)}\
, took ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(endedMs-startedMs)}, kn-rollout ${version}`}]},plainText=({label,text,url})=>url!==void 0&&label!=="Com\
mit"?url:text,factList=outcome=>factsOf(outcome).map(({label,text,url})=>{const shown=(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.p7)(text);return`- **${label}\
**: ${url===void 0?shown:`[${shown}](${url})`}`}).join(`
`)}),621:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Df:()=>withoutCommands,
Dy:()=>webAddress,OF:()=>fenced,_i:()=>withoutEnvValues,c:()=>linesWithoutCommands,hl:()=>linesIn,js:()=>htmlText,p7:()=>markdownText});var _engine_ports_printable_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5097),_engine_ports_redact_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(673);const linesIn=text=>text.trimEnd().split(/\r\n|\r|\n/),withoutCommands=text=>(0,_engine_ports_printable_js__WEBPACK_IMPORTED_MODULE_0__.
g)(text).replace(/^(\s*):(?=:)/,"$1: ").replaceAll("##[","## ["),linesWithoutCommands=text=>text.split(`
`).map(withoutCommands).join(`
`),markdownText=text=>(0,_engine_ports_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text).replace(/[\\`*_{}[\]<>#|~$!&]/g,"\\$&").replace(/(?<!\w)@(?=\w)/g,"@\u2060"),
htmlText=text=>(0,_engine_ports_printable_js__WEBPACK_IMPORTED_MODULE_0__.g)(text).replace(/[\ufffe\uffff]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").
replaceAll(">","&gt;").replaceAll('"',"&quot;"),fenced=(lines,language="text")=>{const shown=lines.map(_engine_ports_printable_js__WEBPACK_IMPORTED_MODULE_0__.g),
longest=Math.max(2,...shown.flatMap(each=>[...each.matchAll(/`+/g)].map(([run])=>run.length))),fence="`".repeat(longest+1);return[`${fence}${language}`,...shown,
fence].join(`
`)},webAddress=url=>url!==void 0&&/^https?:\/\/[^\s()<>|\\\p{Cc}\p{Cf}]+$/u.test(url)?url:void 0,withoutEnvValues=body=>{try{return JSON.stringify((0,_engine_ports_redact_js__WEBPACK_IMPORTED_MODULE_1__.
L)(JSON.parse(body)),null,2)}catch{return"(a body that is not JSON)"}}}),6954:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{H:()=>holdingText,X:()=>isUnheld});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1447);const holdingText=holding=>{
switch(holding.hold){case"revision":return"Pods are held by min-scale on the Revisions.";case"pod-autoscaler":return`Pods are held by their PodAutoscalers: ${knativeText(
holding)} does not follow min-scale on Revisions.`;case"by-effect":return"The version of Knative is not known. How pods are held is found out on the candidate b\
efore it receives traffic.";case"nothing":return[`Pods are not held: ${whyNot(holding)}.`,candidateText(holding),stableText(holding)].join(" ")}},isUnheld=({hold})=>hold===
"nothing",knativeText=({version})=>version?`Knative ${version}`:"this Knative (before 1.21)",whyNot=holding=>{const{age,lacks}=holding;return lacks.length===0?"\
the version of Knative could not be found out":age==="before-1.21"?`on ${knativeText(holding)} this needs ${permissions(lacks)}`:`this needs ${permissions(lacks)}`},
permissions=lacks=>`the ${lacks.length===1?"permission":"permissions"} ${lacks.join(" and ")}`,candidateText=({candidateMinScale})=>candidateMinScale===void 0?"\
Probes keep the candidate awake.":`The candidate has ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(candidateMinScale,"pod")} by min-scale of its template.`,
stableText=({stable:{pods,least}})=>`If traffic returns to stable, it may be down to ${least} of the ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(pods,"pod")}\
 that it has now.`}),2320:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{FX:()=>percentiles,
kc:()=>errorText,lT:()=>countText,nU:()=>latencyTexts,oS:()=>measuredIn});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1447);const measuredIn=({
sources})=>sources.filter(({count})=>count>0),countText=({source,one,count})=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(count,one,source),errorText=({bad,
count,causes})=>bad===0?"no errors":`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.hS)(bad,"error")} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.tC)(bad,count)}${causes?
`: ${causes}`:""})`,latencyTexts=(result,names=percentiles)=>names.flatMap(name=>{const ms=result[`${name}Ms`];return ms===void 0?[]:[`${name} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
ZK)(ms)}`]}),percentiles=["p50","p95","p99"]}),1447:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Am:()=>momentText,KE:()=>listed,U9:()=>count,ZK:()=>latency,hS:()=>counted,p0:()=>duration,rb:()=>timeOfDay,tC:()=>shareOf});const count=n=>String(n).replace(/\B(?=(\d{3})+$)/g,
","),counted=(n,one,many=`${one}s`)=>`${count(n)} ${n===1?one:many}`,shareOf=(part,whole)=>whole===0?"-":`${Number((100*part/whole).toPrecision(part===whole?3:2))}\
 %`,latency=ms=>ms<1e3?`${Math.round(ms)} ms`:`${(ms/1e3).toFixed(1)} s`,duration=ms=>{if(ms<100)return`${Math.round(ms)} ms`;if(ms<1e4)return`${Number((ms/1e3).
toFixed(1))} s`;const seconds=Math.round(ms/1e3);return seconds<60?`${seconds} s`:seconds<3600?twoUnits(seconds,60,["min","s"]):twoUnits(Math.round(seconds/60),
60,["h","min"])},timeOfDay=atMs=>new Date(atMs).toISOString().slice(11,19),momentText=atMs=>Math.abs(atMs)<=864e13?`${new Date(atMs).toISOString().slice(0,19).replace(
"T"," ")} UTC`:"unknown",listed=names=>names.length<2?names.join(""):`${names.slice(0,-1).join(", ")} and ${names.at(-1)}`,twoUnits=(n,base,[large,small])=>{const rest=n%
base;return`${Math.floor(n/base)} ${large}${rest===0?"":` ${rest} ${small}`}`}}),478:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{P:()=>planText});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1447);const planText=({steps,ending,
pauseAt})=>{const holdMs=steps.reduce((sum,step)=>sum+step.holdMs,0);return steps.length===0?"ready and healthy, then 100 %":`${steps.map(step=>stepText(step)+(step.
percent===pauseAt?", then a pause":"")).join(" -> ")}${ending==="stay"?", and stays there":""}${holdMs>0?`   about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
p0)(holdMs)}`:""}`},stepText=({percent,holdMs})=>holdMs>0?`${percent} % for ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(holdMs)}`:`${percent} %`}),4842:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Lq:()=>planRows,Pp:()=>diffLines,Yk:()=>rehearsalTitle});var _rollout_analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1155),_numbers_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(1447),_plan_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(478),_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
1451),_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5336);const rehearsalTitle=({candidate,stable})=>`${candidate} ${stable.length===0?"as the fir\
st Revision":`in place of ${(0,_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__.M)(stable)}`}`,mostFields=8,diffLines=({diff,service})=>{const fields=[...signed(
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
0?[]:[`${tags.stable} on ${(0,_where_traffic_is_js__WEBPACK_IMPORTED_MODULE_1__.M)(stable.slice(0,1))}`]])}),3832:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Q:()=>markdownTable,b:()=>aligned});function aligned(rows){const columns=Math.max(0,...rows.map(cells=>cells.length)),
widths=Array.from({length:columns},(_,column)=>Math.max(...rows.map(cells=>cells[column]?.length??0)));return rows.map(cells=>cells.map((cell,column)=>cell.padEnd(
widths[column]??0)).join("  ").trimEnd())}const markdownTable=(rows,rules)=>{const[head=[],...others]=rows;return[head,rules,...others].map(cells=>`| ${cells.join(
" | ")} |`).join(`
`)}}),1246:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{HW:()=>healthInterrupted,
NX:()=>troubleText,TU:()=>podText,dz:()=>failedText,gD:()=>unhealthyText,oQ:()=>answered,r4:()=>failedIn,uM:()=>unhealthyIn});var _rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3588),_numbers_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1447);const podText=({pod,reason})=>`${pod?`Pod ${pod}: `:""}${reason}`,troubleText=({reason,
message})=>`${reason}: ${message}`,unhealthyIn=({health})=>health?.is==="failed"||health?.is==="unreachable"?health:void 0,unhealthyText=({is,attempts,why})=>`${is===
"failed"?"Not healthy":"Not reachable"} after ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.hS)(attempts,"attempt")}: ${why}`,failedIn=outcome=>(0,_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.
F)(outcome)===0&&outcome.kind!=="aborted"?void 0:outcome.steps.findLast(step=>step.failed!==void 0)?.failed,failedText=({one,atMs,request,note})=>`A failed ${one}\
, at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.rb)(atMs)} UTC: ${request}${note?`, ${note.replace(/^(?=\d{3}$)/,"HTTP ")}`:""}`,healthInterrupted="The healt\
h check was interrupted",answered="Response:"}),1451:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{GR:()=>mostExposed,M:()=>revisionsIn,Wk:()=>userSentences,p_:()=>whatUsersMet,yr:()=>whereUsersAre});var _numbers_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
1447),_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5336);const whereUsersAre=outcome=>{if(outcome.swept)return usersByService;switch(outcome.kind){case"\
promoted":return`All traffic is on ${outcome.revision??_words_js__WEBPACK_IMPORTED_MODULE_0__.p1}.`;case"unchanged":return`Traffic is unchanged: ${splitText(outcome.
traffic)}.`;case"refused":return"Nothing was changed.";case"split":case"paused":return`Traffic is split: ${splitText(outcome.traffic)}.`;case"rolled-back":return`\
All traffic is back on ${onWhat(outcome)}.`;case"aborted":return backOnStable(outcome);case"first-deployment-failed":return"The Service has no earlier Revision \
to return to.";case"stopped":return outcome.because==="driver"?`The other rollout controls the traffic: ${splitText(outcome.traffic)}.`:`Traffic is as the other\
 client set it: ${splitText(outcome.traffic)}.`;case"recovered":case"left-open":return usersByService;case"uncertain":return outcome.traffic.length>0?`Last conf\
irmed: ${splitText(outcome.traffic)}.`:"The traffic split is unknown."}},usersByService="The table shows the result for each Service.",whatUsersMet=({exposure,revision,
kind,metBefore})=>{const met=exposure.filter(each=>each.percent>0);if(!leftIt.has(kind))return;if(met.length===0)return metAtMost(metBefore,revision);const ms=met.
reduce((sum,{fromMs,toMs})=>sum+toMs-fromMs,0),most=Math.max(...met.map(each=>each.percent)),upTo=met.some(each=>each.percent!==most)?"up to ":"";return`For ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
p0)(ms)}, ${revision??_words_js__WEBPACK_IMPORTED_MODULE_0__.p1} received ${upTo}${most} % of traffic.`},metAtMost=(percent=0,revision=_words_js__WEBPACK_IMPORTED_MODULE_0__.
p1)=>percent>0?`Until then, ${revision} received ${percent} % of traffic.`:void 0,userSentences=outcome=>[whereUsersAre(outcome),whatUsersMet(outcome)].filter(sentence=>sentence!==
void 0).join(" "),revisionsIn=shares=>(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.KE)(shares.map(({revision})=>revision)),mostExposed=({exposure,metBefore=0})=>Math.
max(metBefore,...exposure.map(each=>each.percent)),splitText=traffic=>{const served=traffic.filter(({percent=0})=>percent>0);return served.length===0?"no traffi\
c is served":served.map(({revisionName,percent})=>`${revisionName??"the latest ready Revision"} ${percent} %`).join(", ")},leftIt=new Set(["aborted","first-depl\
oyment-failed","stopped"]),backOnStable=outcome=>{const{revision=_words_js__WEBPACK_IMPORTED_MODULE_0__.p1,traffic}=outcome,left=outcome.exposure.filter(each=>each.
percent>0).at(-1),there=onWhat(outcome);return traffic.some(target=>target.percent&&target.revisionName===revision)?`All traffic is on ${there}.`:!left&&outcome.
metBefore?`All traffic is back on ${there}.`:left?outcome.copy?`No traffic has been on ${revision} since ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.rb)(left.
toMs)} UTC: all of it is on ${there}.`:`All traffic has been back on ${there} since ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.rb)(left.toMs)} UTC.`:`${revision}\
 received no traffic: all traffic ${outcome.copy?"is":"stays"} on ${there}.`},onWhat=({traffic,copy,previousRevision="the stable Revision"})=>{if(copy)return`${copy.
revision}, a copy of ${copy.of} (its configuration was restored)`;const names=new Set(traffic.flatMap(({revisionName,percent})=>percent&&revisionName?[revisionName]:
[]));return names.size===0?previousRevision:(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__.KE)([...names])}}),5336:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{$y:()=>phaseTitles,Hz:()=>wouldWrite,Js:()=>abortReason,L2:()=>verdictWords,YZ:()=>becauseText,f1:()=>imageText,p1:()=>unnamed,
q1:()=>knativeWords});const unnamed="the new Revision",wouldWrite=what=>`Would write: ${what}`,abortReason=(because,candidate=unnamed)=>abortReasons(candidate)[because],
becauseText=({because,revision=unnamed})=>because&&{...abortReasons(revision),...otherReasons}[because],abortReasons=candidate=>({cancelled:"the job was cancell\
ed","candidate-failed":`${candidate} cannot start`,"candidate-not-made":"another client changed the template before the new Revision was created","candidate-not\
-ready":`${candidate} did not become ready in time`,"candidate-not-warm":"not all pods that the next step needs were ready in time","health-failed":`${candidate}\
 is not healthy`,"health-unreachable":`${candidate} could not be reached for its health check`,"health-not-proven":`no answer to its health check provably came \
from ${candidate}`,"analysis-failed":`${candidate} exceeded a limit`,"analysis-inconclusive":`the measurements of ${candidate} did not decide in time`,"route-st\
uck":"the Route did not apply the split in time","stable-not-ready":"the stable Revision was not ready, so traffic could not be shifted","stable-gone":"another \
client deleted the stable Revision","timed-out":"the rollout reached its `timeout`","driver-died":"the job that ran the rollout was killed","pause-over":"nobody\
 promoted it within `pause-timeout`",error:"an error occurred during the rollout",asked:"it was requested",superseded:"a newer deploy took over"}),otherReasons={
traffic:"another client changed the traffic",driver:"another rollout took over",deleted:"another client deleted the Service","api-silent":"the API server does n\
ot respond"},knativeWords=({knative,ingress})=>[...knative?[`Knative ${knative}`]:[],...ingress?[`ingress ${ingress}`]:[]],phaseTitles={deploy:"Deploy",health:"\
Health check at 0 %",traffic:"Traffic",promote:"Promote",abort:"Abort"},verdictWords={passed:"Passed",failed:"Failed",inconclusive:"Inconclusive","not-judged":"\
Not judged","not-asked":"Not held"},imageText=(image="")=>image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/,"$1")}),1155:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{SB:()=>highestLimit,fZ:()=>metricsFor,le:()=>detectFor,mo:()=>writtenLimits,tW:()=>usualLimits});const writtenLimits=limits=>Object.
fromEntries(Object.entries(limits).filter(([,value])=>value!==void 0)),highestLimit=.5,usualLimits={maxErrorRate:.05,falseAbort:.05,missedFault:.1},usualTimes=5,
detectOfNone=.01,slow={limit:.05,detect:.1},detectFor=({maxErrorRate:limit=usualLimits.maxErrorRate,detect})=>detect??(limit===0?detectOfNone:Math.min(usualTimes*
limit,highestLimit));function metricsFor(sources,limits,polls){const{maxErrorRate=usualLimits.maxErrorRate,falseAbort=usualLimits.falseAbort,missedFault=usualLimits.
missedFault}=limits,errors={kind:"errors",limit:maxErrorRate,detect:detectFor(limits)},kinds=limits.maxLatencyMs===void 0?[errors]:[errors,{kind:"latency",...slow}],
part=falseAbort/Math.max(1,kinds.length*sources.length);return sources.flatMap(({name,mayBeSilent=!1})=>kinds.map(({kind,limit,detect})=>({key:`${name} ${kind}`,
source:name,kind,policy:{limit,detect,falseAbort:part,missedFault,polls:Math.max(fewestPolls,polls)},isGuard:kind==="errors"&&limits.maxErrorRate===void 0,mayBeSilent})))}
const fewestPolls=30}),3588:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{F:()=>exitCodeOf,
h:()=>exitCodes});const exitCodes={promoted:0,unchanged:0,split:0,paused:0,"rolled-back":0,aborted:1,"first-deployment-failed":1,refused:2,stopped:3,uncertain:3,
recovered:0,"left-open":1},returns=new Set(["aborted","first-deployment-failed"]);function exitCodeOf({kind,because}){return because!=="asked"?exitCodes[kind]:kind===
"promoted"?1:returns.has(kind)?0:exitCodes[kind]}}),2105:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{AR:()=>sharesOf,HV:()=>mainOf,MG:()=>firstTraffic,O2:()=>isUntouched,Sl:()=>withForeignTags,UN:()=>sameTraffic,Zu:()=>merged,dp:()=>pinned,
fc:()=>apportion,lD:()=>split,lT:()=>stableTraffic,nb:()=>withoutTag,r3:()=>park,tC:()=>shareOf,tU:()=>promoted,tj:()=>others,vY:()=>isFloating});const isFloating=traffic=>traffic.
length===0||traffic.some(target=>target.latestRevision===!0&&(target.percent??0)>0);function pinned(traffic,floating){const list=traffic.length>0?traffic:[{latestRevision:!0,
percent:100}];return merged(list.map(target=>isFloating([target])&&floating?pin(target,floating):target))}function split(ground,percent){const{candidate,tags}=ground;
return candidate===void 0?stableTraffic(ground):[{tag:tags.candidate,...at(candidate,percent)},...stableTargets(ground,100-percent),...others(ground)]}function stableTraffic(ground){
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
target):target))}),7017:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Sh:()=>actionSettings,
ay:()=>commandLine,Jw:()=>commandLineSettings,V1:()=>endings2,MX:()=>evidence,M:()=>github,TN:()=>groups,vK:()=>health,vo:()=>onCommandLine,xb:()=>onGithub,et:()=>plan,
A$:()=>settingNamed,W0:()=>settings,aC:()=>target,vs:()=>template});var setting=__nccwpck_require__2(7714);const choice=(...options)=>({takes:"a word",shape:"te\
xt",options,read:text=>{const option=options.find(option2=>option2===text);return option===void 0?(0,setting.Qm)("E_CHOICE",{value:text,options}):(0,setting.ok)(
option)}}),yesOrNo={takes:"true or false",shape:"switch",read:text=>/^(true|True|TRUE)$/.test(text)?(0,setting.ok)(!0):/^(false|False|FALSE)$/.test(text)?(0,setting.
ok)(!1):(0,setting.Qm)("E_BOOLEAN",{value:text})},commandLine={output:{name:"output",kind:choice("text","json"),default:"text",example:"json",short:"o",sentence:"\
What stdout is: text for people, or json for programs. As json it has one event a line and the outcome last, and nothing else; of status it has the outcome alon\
e."}},endings2={onAbort:{name:"on-abort",kind:choice("restore","keep"),default:"restore",example:"keep",sentence:"Which template the Service has after an abort.\
 `restore`: the previous one. `keep`: that of the candidate."},keepPrevious:{name:"keep-previous",kind:choice("tag","warm","none"),default:"tag",example:"warm",
sentence:"How to keep the previous Revision after a promotion. `tag`: under its tag, scaled down when idle. `warm`: under its tag, with its minimum number of po\
ds. `none`: without a tag."},create:{name:"create",kind:yesOrNo,default:"true",example:"false",sentence:"Create the Service if it does not exist. `false`: fail \
instead, so that a typo in its name is noticed."},onFirstFailure:{name:"on-first-failure",kind:choice("keep","delete"),default:"keep",example:"delete",sentence:"\
What to do with a new Service if its first deployment fails: `keep` or `delete` it."},onNewer:{name:"on-newer",kind:choice("wait","refuse","abort","supersede"),
default:"wait",example:"supersede",sentence:"What to do if another rollout of this Service is in progress. `wait`: wait for it; fail if it is paused. `refuse`: \
fail. `abort`: wait; abort it if paused. `supersede`: abort it now and take over."},newRevision:{name:"new-revision",kind:choice("when-changed","always"),default:"\
when-changed",example:"always",sentence:"When to create a Revision. `when-changed`: only if the configuration differs. `always`: even if nothing changed, for ex\
ample because an image tag was overwritten."},adoptGitops:{name:"adopt-gitops",kind:yesOrNo,default:"false",example:"true",sentence:"Roll out even if Argo CD or\
 Flux manages this Service and might revert the rollout."},dryRun:{name:"dry-run",kind:yesOrNo,default:"false",example:"true",sentence:"Print what would change \
and the plan, and have the API server validate every write, without changing anything."},showWrites:{name:"show-writes",kind:yesOrNo,default:"false",example:"tr\
ue",sentence:"In a dry run, also print each write as it would be sent. Values of variables are never shown."}};var units=__nccwpck_require__2(7049);const plain_text={
takes:"text",shape:"text",read:setting.ok},integer=(min,max)=>({takes:"a whole number",shape:"text",read:text=>/^\d{1,9}$/.test(text)&&Number(text)>=min&&Number(
text)<=max?(0,setting.ok)(Number(text)):(0,setting.Qm)("E_INTEGER",{value:text,min,max})}),longestMs=168*36e5,duration=(minMs,invalid="E_DURATION")=>({takes:"a \
duration",shape:"text",read:text=>{const durationMs=(0,units.E9)(text);return durationMs===void 0?(0,setting.Qm)(invalid,{value:text}):durationMs>=minMs&&durationMs<=
longestMs?(0,setting.ok)(durationMs):(0,setting.Qm)("E_DURATION_RANGE",{value:text,min:(0,units.cb)(minMs),max:(0,units.cb)(longestMs)})}}),wholeSeconds={...duration(
1e3),read:text=>{const read=duration(1e3).read(text);return read.is==="wrong"?read:read.value%1e3===0?(0,setting.ok)(read.value/1e3):(0,setting.Qm)("E_DURATION_\
SECONDS",{value:text})}},rate={takes:"a percentage or a fraction",shape:"text",read:text=>{const share=(0,units.WN)(text);return share!==void 0?(0,setting.ok)(share):
/^\d+$/.test(text)?(0,setting.Qm)("E_RATE_UNIT",{value:text}):(0,setting.Qm)("E_RATE",{value:text})}},quantity={takes:"a Kubernetes quantity",shape:"text",read:text=>(0,units.
Lf)(text)===void 0?(0,setting.Qm)("E_QUANTITY",{value:text}):(0,setting.ok)(text)},queueProxyPorts=[8008,8012,8013,8022,9090,9091],port={takes:"a port",shape:"t\
ext",read:text=>{const read=integer(1,65535).read(text);return read.is==="wrong"?read:queueProxyPorts.includes(read.value)?(0,setting.Qm)("E_PORT_RESERVED",{value:text}):
read}},evidence={evidence:{name:"evidence",kind:choice("auto","probes","users"),default:"auto",example:"users",sentence:"What is measured during a step. `auto`:\
 probes, and users' requests where the pods count them and the job may read that; the log says what is measured and why. `probes`: only probes. `users`: as `aut\
o`, but fail before anything is changed where users' requests cannot be measured; if stable has no pods, that shows only later."},maxErrorRate:{name:"max-error-\
rate",kind:rate,unset:"5 %; undecided at `max-hold`, the rollout continues",example:"1%",sentence:"Maximum share of failed probes, and of failed users' requests\
 where they are measured, during a step. A release is aborted once it is above this, and worse than the stable Revision, beyond reasonable doubt."},detect:{name:"\
detect",kind:rate,unset:"five times `max-error-rate`, at most 50 %; 1 % if that is 0 %",example:"20%",sentence:"Share of failed requests that must not go undete\
cted: a step passes once the release is below it beyond reasonable doubt. Between `max-error-rate` and `detect`, a release may be promoted or aborted; the close\
r they are, the longer the steps take."},falseAbort:{name:"false-abort",kind:rate,unset:"5 %",example:"1%",sentence:"How often a release at or below its limits \
may be aborted by mistake."},missedFault:{name:"missed-fault",kind:rate,unset:"10 %",example:"5%",sentence:"How often a release that fails at the rate of `detec\
t` or above may be promoted."},maxHold:{name:"max-hold",kind:duration(1e3),unset:"four times `hold`, at least 2m",example:"10m",sentence:"How long to hold a ste\
p at most while the measurements do not decide. After that, `on-inconclusive` applies if you set a limit; otherwise the rollout continues, and the Revision coun\
ts as not judged."},maxLatency:{name:"max-latency",kind:duration(1,"E_LATENCY"),unset:"not limited",example:"300ms",sentence:"Maximum latency during a step (95t\
h percentile) of the probes, and of users' requests where they are measured (those at the next higher bound of Knative's histogram). A release is aborted once m\
ore than 5 % take longer, and it is slower than the stable Revision, beyond reasonable doubt."},onInconclusive:{name:"on-inconclusive",kind:choice("abort","hold",
"promote"),default:"abort",example:"hold",sentence:"What to do if the measurements of a step do not decide within `max-hold` on a limit that you set. `abort`: a\
bort the rollout. `hold`: hold the step again, until `timeout`. `promote`: continue as if it had passed. While stable fails as well, the rollout is aborted what\
ever is set here."}},github={deployment:{name:"github-deployment",kind:plain_text,unset:"none",example:"production",sentence:"Record a deployment to this enviro\
nment, with its URL and outcome. Needs the permission `deployments: write`."},comment:{name:"github-comment",kind:yesOrNo,default:"false",example:"true",sentence:"\
Post one comment on the pull request of this commit and update it as the rollout proceeds. Needs the permission `pull-requests: write`."},status:{name:"github-s\
tatus",kind:yesOrNo,default:"false",example:"true",sentence:"Set a commit status with the state of the rollout. Needs the permission `statuses: write`."},token:{
name:"github-token",kind:plain_text,unset:"the token of the job",inAction:"github.token",example:"github_pat_...",sentence:"Token for the deployment, the commen\
t and the commit status, preferably from a secret."}};var lines=__nccwpck_require__2(3105);const items=text=>{const filled=text.split(/[,\n]/).map(word=>word.trim()).
filter(word=>word!=="");return filled.length>0?filled:[text]},percent=item=>{const value=(0,units.lo)(item);return value===void 0?(0,setting.Qm)("E_PERCENT",{value:item}):
(0,setting.ok)(value)},steps={takes:"percentages",shape:"text",read:text=>{const percents=(0,setting.Q7)(items(text).map(percent));if(percents.is==="wrong")return percents;
const faults=[...percents.value.every((value,index,before)=>index===0||value>(before[index-1]??0))?[]:[(0,setting.DG)("E_STEPS_ORDER",{value:text})],...percents.
value.at(-1)===100?[]:[(0,setting.DG)("E_STEPS_END",{value:text})]];return faults.length>0?{is:"wrong",faults}:percents}},slice=item=>{const[,tag,amount]=/^([^=\s]+)\s*=\s*(.+)$/.
exec(item)??[];if(tag===void 0||amount===void 0)return(0,setting.Qm)("E_SPLIT_ENTRY",{value:item});const read=percent(amount);return read.is==="wrong"?read:(0,setting.
ok)({tag,percent:read.value})},split={takes:"percentages by tag",shape:"text",read:text=>{const slices=(0,setting.Q7)(items(text).map(slice));if(slices.is==="wr\
ong")return slices;const sum=slices.value.reduce((sum2,{percent:percent2})=>sum2+percent2,0);return sum===100?slices:(0,setting.Qm)("E_SPLIT_SUM",{value:text,sum})}},
classes=["1xx","2xx","3xx","4xx","5xx"],list_status=item=>{const named=classes.find(name=>name===item.toLowerCase());return named!==void 0?(0,setting.ok)(named):
/^[1-5]\d\d$/.test(item)?(0,setting.ok)(Number(item)):(0,setting.Qm)("E_STATUS",{value:item})},statuses={takes:"HTTP statuses or classes",shape:"text",read:text=>(0,setting.
Q7)(items(text).map(list_status))};var plain_path=__nccwpck_require__2(6364);const urlPath={takes:"a path",shape:"text",read:text=>/^\/[^\s#]*$/.test(text)?(0,plain_path.
q)(text)?(0,setting.ok)(text):(0,setting.Qm)("E_PATH_SEGMENT",{value:text}):(0,setting.Qm)("E_PATH",{value:text})},address={takes:"host:port",shape:"text",read:text=>{
const[,v6,name,digits]=/^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})$/.exec(text)??[],host=v6??name,port2=Number(digits);return host!==void 0&&port2>=1&&
port2<=65535?(0,setting.ok)({host,port:port2}):(0,setting.Qm)("E_ADDRESS",{value:text})}},health={readyTimeout:{name:"ready-timeout",kind:duration(1e3),default:"\
5m",example:"90s",sentence:"How long to wait for the candidate to become ready. A pod that cannot start fails the rollout immediately."},path:{name:"health-path",
kind:urlPath,unset:"the tag URL itself",example:"/healthz",sentence:"Path to request on the candidate's tag URL before it receives any traffic, and, as a probe,\
 four times a second on candidate and stable while steps are held."},method:{name:"health-method",kind:choice("GET","HEAD","POST","PUT","PATCH","DELETE","OPTION\
S"),default:"GET",example:"HEAD",sentence:"HTTP method of the health check and of the probes of the candidate. Stable is probed, for comparison, only with GET, \
HEAD and OPTIONS, which change nothing."},header:{name:"health-header",kind:lines.b3,unset:"none",example:"Accept: application/json",sentence:"HTTP headers of t\
he health check and of the probes."},status:{name:"health-status",kind:statuses,unset:"2xx; any status below 500 if `health-path` is not set",example:"200, 204,\
 3xx",sentence:"HTTP statuses that count as healthy, and as a good answer to a probe."},body:{name:"health-body",kind:plain_text,unset:"any",example:'"status":"\
up"',sentence:"Text that the response body must contain. Probes do not look for it."},attempts:{name:"health-attempts",kind:integer(1,1e3),default:"3",example:"\
5",sentence:"Maximum number of attempts; the first success counts."},timeout:{name:"health-timeout",kind:duration(100),default:"5s",example:"10s",sentence:"Maxi\
mum duration of one attempt."},interval:{name:"health-interval",kind:duration(0),default:"2s",example:"5s",sentence:"How long to wait between two attempts."},ingressAddress:{
name:"ingress-address",kind:address,unset:"resolved by DNS",example:"203.0.113.7:80",sentence:"Address of the cluster's ingress, for domains that are not in DNS\
."}};var kinds_name=__nccwpck_require__2(6103);const plan={strategy:{name:"strategy",kind:choice("canary","blue-green","all-at-once"),default:"canary",example:"\
blue-green",sentence:"Predefined plan. `canary`: shift 10, 50, then 100 % of traffic. `blue-green`: hold at 0 %, then shift 100 %. `all-at-once`: shift 100 % an\
d hold there."},steps:{name:"steps",kind:steps,unset:"those of the strategy",example:"5, 25, 100",sentence:"Custom plan: the percentages of traffic to shift to \
the candidate, in order."},hold:{name:"hold",kind:duration(0),default:"30s",example:"2m",sentence:"How long to hold each step at least while measurements are co\
llected; see `max-hold`. A last step of 100 % that follows others is not held."},traffic:{name:"traffic",kind:split,unset:"none",example:"latest=10, previous=90",
sentence:"Permanent traffic split instead of steps: percentages by the tags of the candidate and the stable Revision."},pauseAt:{name:"pause-at",kind:integer(1,
99),unset:"no pause",example:"10",sentence:"Pause after the step with this percentage: the job ends once its hold has passed, and a later job continues with `pr\
omote` or `abort`."},pauseTimeout:{name:"pause-timeout",kind:duration(1e3),default:"8h",example:"2h",sentence:"How long a rollout may stay paused. After that, t\
he next deploy aborts it, and `recover` acts according to `on-pause-timeout`."},onPauseTimeout:{name:"on-pause-timeout",kind:choice("abort","promote"),default:"\
abort",example:"promote",sentence:"What `recover` does with a paused rollout after `pause-timeout`. `abort`: abort it. `promote`: continue with its steps, like \
the command `promote`."},candidateTag:{name:"candidate-tag",kind:kinds_name.fe,default:"latest",example:"canary",sentence:"Tag of the candidate. It is the first\
 part of its tag URL."},stableTag:{name:"stable-tag",kind:kinds_name.fe,default:"previous",example:"stable",sentence:"Tag of the stable Revision, which serves t\
raffic before the rollout."},adoptTags:{name:"adopt-tags",kind:yesOrNo,default:"false",example:"true",sentence:"Move `candidate-tag` and `stable-tag` even if th\
ey were not set by a rollout."},timeout:{name:"timeout",kind:duration(1e3),default:"1h",example:"20m",sentence:"Maximum duration of the whole rollout. After tha\
t, it is aborted."}},target={command:{name:"command",kind:choice("deploy","promote","abort","rollback","recover","status","curl"),default:"deploy",example:"prom\
ote",sentence:"What to do. `deploy`: start a rollout. `promote`: continue a paused rollout. `abort`: abort the rollout in progress. `rollback`: return to the pr\
evious Revision after a promotion. `recover`: finish rollouts that killed jobs left open. `status`: show Revisions and traffic. `curl`: check the health of the \
candidate."},service:{name:"service",kind:kinds_name.fe,example:"hello",required:!0,sentence:"Name of the Knative Service. It is created if it does not exist. N\
ot needed with `manifest`, which has it. If not set, `recover` checks all Services."},namespace:{name:"namespace",kind:kinds_name.dz,unset:"the namespace in `ma\
nifest`, then that of the context",example:"shop",short:"n",sentence:"Namespace of the Service."},allNamespaces:{name:"all-namespaces",kind:yesOrNo,default:"fal\
se",example:"true",short:"A",sentence:"Only for `recover`: check all namespaces of the cluster."},kubeconfig:{name:"kubeconfig",kind:kinds_name.Yy,unset:"`KUBEC\
ONFIG`, then `~/.kube/config`",example:"./kubeconfig",sentence:"Kubeconfig for the cluster: its content, for example from a secret, or the path of the file. `in\
-cluster`: the service account of the pod that the job runs in."},context:{name:"context",kind:plain_text,unset:"the current context",example:"prod",sentence:"C\
ontext of the kubeconfig to use."}},mostPods=1e5,unchanged={unset:"unchanged"},template={image:{...unchanged,name:"image",kind:kinds_name.Sl,example:"registry.e\
xample/hello@sha256:...",sentence:"Container image, preferably with a digest."},env:{...unchanged,name:"env",kind:lines._K,example:"TARGET=two",short:"e",sentence:"\
Environment variables to set (`NAME=value`) or remove (`NAME-`). All others remain unchanged. Quotes are part of the value. A value of several lines is written \
as `NAME<<END`, its lines, and a line `END`."},envFile:{name:"env-file",kind:plain_text,unset:"none",example:"deploy/production.env",sentence:"File with environ\
ment variables, written as in `env`, within the working directory. `env` wins where both set a variable."},envFromSecret:{...unchanged,name:"env-from-secret",kind:(0,lines.
W_)("secret"),example:"DATABASE_URL=database/url",sentence:"Environment variables with values from Secrets (`NAME=secret/key`)."},envFromConfigMap:{...unchanged,
name:"env-from-config-map",kind:(0,lines.W_)("config-map"),example:"GREETING=texts/greeting",sentence:"Environment variables with values from ConfigMaps (`NAME=\
config-map/key`)."},labels:{...unchanged,name:"labels",kind:lines.WD,example:"team=shop",sentence:"Labels of the new Revision to set (`NAME=value`) or remove (`\
NAME-`). All others remain unchanged."},annotations:{...unchanged,name:"annotations",kind:lines.hk,example:"autoscaling.knative.dev/window=120s",sentence:"Annot\
ations of the new Revision to set (`NAME=value`) or remove (`NAME-`). All others remain unchanged."},minScale:{...unchanged,name:"min-scale",kind:integer(0,mostPods),
example:"1",sentence:"Minimum number of pods of the new Revision. 0 allows scaling to zero."},maxScale:{...unchanged,name:"max-scale",kind:integer(0,mostPods),example:"\
10",sentence:"Maximum number of pods of the new Revision. 0 means no limit."},concurrency:{...unchanged,name:"concurrency",kind:integer(0,1e6),example:"50",sentence:"\
Maximum number of concurrent requests per pod. 0 means no limit."},serviceAccount:{...unchanged,name:"service-account",kind:kinds_name.Hd,example:"shop",sentence:"\
Service account of the pods."},port:{...unchanged,name:"port",kind:port,example:"8080",sentence:"Port that the container listens on."},cpuRequest:{...unchanged,
name:"cpu-request",kind:quantity,example:"250m",sentence:"CPU request of the container."},memoryRequest:{...unchanged,name:"memory-request",kind:quantity,example:"\
128Mi",sentence:"Memory request of the container."},cpuLimit:{...unchanged,name:"cpu-limit",kind:quantity,example:"1",sentence:"CPU limit of the container."},memoryLimit:{
...unchanged,name:"memory-limit",kind:quantity,example:"256Mi",sentence:"Memory limit of the container."},requestTimeout:{...unchanged,name:"request-timeout",kind:wholeSeconds,
example:"60s",sentence:"Maximum duration of a request before Knative ends it."},manifest:{name:"manifest",kind:plain_text,unset:"none",example:"deploy/service.y\
aml",sentence:"Manifest file of the whole Service, within the working directory. Cannot be combined with `image`, `env` and the other settings of the template."}},
outputs=[{name:"outcome",sentence:"How it ended: `promoted`, `unchanged`, `split`, `paused`, `aborted`, `rolled-back`, `first-deployment-failed`, `refused`, `st\
opped` or `uncertain`; for `recover` also `recovered` or `left-open`."},{name:"revision",sentence:"The Revision that was rolled out."},{name:"previous-revision",
sentence:"The Revision that served traffic before the rollout."},{name:"url",sentence:"The URL of the Service."},{name:"candidate-url",sentence:"The tag URL of \
the candidate."},{name:"traffic",sentence:"The final traffic split, by tag, or by Revision name if there is no tag: `latest=100,previous=0`."},{name:"percent",sentence:"\
The percentage of traffic on the candidate at the end."},{name:"reason",sentence:"The reason for the outcome, in one sentence."}],groups=[{title:"Which Service,\
 on which cluster",settings:Object.values(target)},{title:"What to run",settings:Object.values(template)},{title:"How to shift traffic",settings:Object.values(plan)},
{title:"Health check, before the candidate receives any traffic",settings:Object.values(health)},{title:"Limits at each step",settings:Object.values(evidence)},
{title:"Special cases",settings:Object.values(endings2)}],settings=groups.flatMap(group=>group.settings),onGithub={title:"What GitHub shows in addition to the j\
ob (Action only)",settings:Object.values(github)},actionSettings=[...settings,...onGithub.settings],onCommandLine={title:"How the command line reports",settings:Object.
values(commandLine)},commandLineSettings=[...settings,...onCommandLine.settings],settingNamed=name=>commandLineSettings.find(setting2=>setting2.name===name)}),9188:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{G:()=>checkPlan,k:()=>heldMs});var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7017),_setting_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
7714),_units_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7049);const checkPlan=(reader,settings)=>{checkAlternatives(reader),checkBody(reader,settings),
settings.command==="deploy"&&(checkTags(reader,settings),checkTimeout(reader,settings))},alternatives=[[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.strategy,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
et.steps],[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.strategy,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.traffic],[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
et.steps,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.traffic]],checkAlternatives=({isGiven,blame,spell})=>{for(const[one,other]of alternatives)isGiven(one)&&isGiven(
other)&&blame(one,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.DG)("E_TOGETHER",{other:spell(other)}))},longestLabel=63,checkTags=({isWrong,blame,spell},{tags,service})=>{
if(isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.aC.service))return;const pairs=[[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.candidateTag,tags.candidate],
[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.stableTag,tags.stable]];for(const[setting,tag]of pairs){const{length}=`${tag}-${service}`;length>longestLabel&&!isWrong(
setting)&&blame(setting,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.DG)("E_TAG_LENGTH",{tag,service,length}))}tags.candidate!==tags.stable||isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
et.candidateTag)||isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.stableTag)||blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.candidateTag,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.
DG)("E_TAGS_EQUAL",{tag:tags.candidate,other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.stableTag)}))},heldMs=({plan})=>(plan.is==="split"?1:Math.max(1,
plan.percents.length-1))*plan.holdMs,checkTimeout=({isWrong,blame},settings)=>{if([_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.timeout,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
et.hold,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.steps].some(isWrong)||heldMs(settings)<settings.timeoutMs)return;const facts={timeout:(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.
cb)(settings.timeoutMs),holds:(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.cb)(heldMs(settings))};blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.timeout,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.
DG)("E_TIMEOUT_SHORT",facts))},checkBody=({blame,spell},{health:{body,method}})=>{body===void 0||method!=="HEAD"||blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
vK.body,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.DG)("E_BODY_OF_HEAD",{other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.method)}))}}),155:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{g:()=>withinCredentials,p:()=>withinJob});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6491),_combinations_plan_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(9188),_units_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7049);const reserveMs=3e4,
withinJob=(settings,leftMs)=>within(settings,leftMs,"E_JOB_TOO_SHORT"),withinCredentials=(settings,leftMs)=>within(settings,leftMs,"E_CREDENTIALS_TOO_SHORT"),within=(settings,leftMs,code)=>{
if(leftMs===void 0)return settings;const timeoutMs=Math.min(settings.timeoutMs,Math.floor(leftMs)-reserveMs);if((0,_combinations_plan_js__WEBPACK_IMPORTED_MODULE_1__.
k)(settings)<timeoutMs)return{...settings,timeoutMs};throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)(code,{left:inWholeSeconds(leftMs),holds:(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.
cb)((0,_combinations_plan_js__WEBPACK_IMPORTED_MODULE_1__.k)(settings))})},inWholeSeconds=ms=>(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.cb)(Math.max(0,Math.floor(
ms/1e3))*1e3)}),312:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$B:()=>withKept,
Wr:()=>healthOf,tJ:()=>givenOf,uq:()=>keptOf});var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7017),_reader_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5643);const{path,method,status,attempts,timeout,interval,header,body}=_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK,kept=[path,method,status,attempts,timeout,interval,
_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.MX.evidence],secret=[header,body],{maxErrorRate,detect,maxLatency,falseAbort,missedFault}=_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
MX,limits=[maxErrorRate,detect,maxLatency,falseAbort,missedFault],onlyNamed=[...secret,...limits,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.hold],givenOf=given=>{
const texts=kept.flatMap(setting=>pick(setting.name,written(setting,given))),names=onlyNamed.flatMap(setting=>pick(setting.name,written(setting,given)&&""));return Object.
fromEntries([...texts,...names])},written=({name,default:usual},given)=>{const text=given.get(name)?.trim();return text===usual?void 0:text},pick=(name,text)=>text===
void 0?[]:[[name,text]],keptOf=({given})=>{const hasSecret=name=>secret.some(each=>each.name===name)||given[name]?.includes("?")===!0,names=Object.keys(given),texts=kept.
flatMap(({name})=>hasSecret(name)?[]:pick(name,given[name]));return{texts:Object.fromEntries(texts),again:names.filter(hasSecret)}},withKept=(settings,{texts})=>{
const stored=kept.flatMap(({name,kind})=>Object.hasOwn(texts,name)&&kind.read(texts[name]??"").is==="read"?pick(name,texts[name]):[]),given=new Map([...stored,...Object.
entries(settings.given)]),reader=(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__.T)({given,known:kept,spell:name=>name,problems:[]}),{headers,body:body2,ingressAddress}=settings.
health,measured=reader.take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.MX.evidence);return{...settings,evidence:measured,health:{...healthOf(reader),headers,body:body2,
ingressAddress}}},healthOf=({take})=>({path:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.path),method:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.method),
headers:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.header)??[],status:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.status),body:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
vK.body),attempts:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.attempts),timeoutMs:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.timeout),intervalMs:take(
_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.interval),ingressAddress:take(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.ingressAddress)})}),3105:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{WD:()=>labels,W_:()=>envFrom,_K:()=>env,b3:()=>headers,hk:()=>annotations});var _engine_ports_reserved_headers_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3095),_setting_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7714),_name_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6103);const linesOf=text=>text.
split(/\r?\n/).map((line,index)=>({number:index+1,text:line})),isEntry=({text})=>!/^\s*(#|$)/.test(text),entriesIn=lines=>{const found=[];for(let at=0;at<lines.
length;at++){const line=lines[at];if(line===void 0||!isEntry(line))continue;const[,name,end]=/^\s*([^=\s<]+)<<([^\s<]+)\s*$/.exec(line.text)??[];if(name===void 0){
found.push(entryOf(line,lines[at-1]));continue}const last=lines.findIndex(({text},index)=>index>at&&text===end);if(last<0)return[...found,{is:"open",line:line.number}];
const value=lines.slice(at+1,last).map(({text})=>text);found.push({is:"change",line:line.number,change:{name,value:value.join(`
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
CONFIGURATION","K_REVISION"],envName=(name,line)=>/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)?reserved.includes(name)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
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
return name===void 0?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_HEADER",{line:number}):(0,_engine_ports_reserved_headers_js__WEBPACK_IMPORTED_MODULE_2__.
y)(name)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_HEADER_CONNECTION",{line:number,name}):name.toLowerCase()==="host"?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_HEADER_HOST",{line:number}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text.trim())}}),6103:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Hd:()=>objectName,Sl:()=>image,V2:()=>isObjectName,Yy:()=>kubeconfig,dz:()=>namespaceName,fe:()=>serviceName});var _setting_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7714);const label1035=/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/,label1123=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,subdomain=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
serviceName={takes:"a name",shape:"text",read:text=>label1035.test(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_NAME",{value:text,first:"a letter"})},namespaceName={takes:"a name",shape:"text",read:text=>label1123.test(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(text):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_NAME",{value:text,first:"a letter or digit"})},isObjectName=text=>text.length<=253&&subdomain.test(
text),objectName={takes:"a name",shape:"text",read:text=>isObjectName(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)(text):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
Qm)("E_OBJECT_NAME",{value:text})},word="[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*",reference=new RegExp(`^(?:[A-Za-z0-9.-]+(?::\\d+)?/|\\[[0-9a-f:]+\\](?::\\d+)?/)?${word}\
(?:/${word})*(?::\\w[\\w.-]{0,127})?(?:@sha256:[a-f0-9]{64})?$`),image={takes:"an image reference",shape:"text",read:text=>reference.test(text)?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(text):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.Qm)("E_IMAGE",{value:text})},kubeconfig={takes:"a kubeconfig (plain text or base64), the path of a file, o\
r `in-cluster`",shape:"text",read:text=>{if(text==="in-cluster")return(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)({account:text});const content=[text,decoded(
text),decoded(decoded(text))].find(isKubeconfig);return content!==void 0?(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.ok)({content}):(0,_setting_js__WEBPACK_IMPORTED_MODULE_0__.
ok)(text.includes(`
`)?{content:text}:{file:text})}},isKubeconfig=text=>text.includes("apiVersion")||/\b(clusters|contexts)\b["']?\s*:/.test(text),decoded=text=>{const bytes=Buffer.
from(text,"base64");return bytes.toString(bytes[1]===0||bytes[0]===255&&bytes[1]===254?"utf16le":"utf8")}}),5628:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{p:()=>nearest});const nearest=(word,candidates)=>{const most=Math.max(1,Math.floor(word.length/3)),ranked=candidates.
filter(candidate=>Math.abs(candidate.length-word.length)<=most).map(candidate=>({candidate,edits:edits(word,candidate)})).sort((a,b)=>a.edits-b.edits),[best]=ranked;
return best&&best.edits<=most?best.candidate:void 0},edits=(from,to)=>{const first=Array.from({length:to.length+1},(_,index)=>index);return[...from].reduce((row,letter,index)=>nextRow(
row,{letter,to,index}),first).at(-1)??0},nextRow=(row,{letter,to,index})=>{const next=[index+1];for(const[column,other]of[...to].entries()){const change=(row[column]??
0)+(letter===other?0:1),drop=(row[column+1]??0)+1,add=(next[column]??0)+1;next.push(Math.min(change,drop,add))}return next}}),4120:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{q:()=>parse});var json=__nccwpck_require__2(1610),catalogue=__nccwpck_require__2(6491),rollout_error=__nccwpck_require__2(
4794),settings_catalogue=__nccwpck_require__2(7017),limits=__nccwpck_require__2(1155),settings_setting=__nccwpck_require__2(7714),units=__nccwpck_require__2(7049);
const checkEvidence=(reader,settings)=>{settings.command==="deploy"&&(checkLimit(reader,settings),checkDetect(reader,settings),checkChances(reader,settings),checkMaxHold(
reader,settings))},checkLimit=({blame},{analysis:{maxErrorRate:limit=0}})=>{limit>=limits.SB&&blame(settings_catalogue.MX.maxErrorRate,(0,settings_setting.DG)("\
E_LIMIT_HIGH",{value:(0,units.K$)(limit)}))},checkDetect=({blame,isWrong,spell},{analysis})=>{const{maxErrorRate:limit=limits.tW.maxErrorRate,detect}=analysis;if(detect===
void 0||isWrong(settings_catalogue.MX.maxErrorRate)||detect>limit&&detect<1)return;const usual=(0,units.K$)((0,limits.le)({maxErrorRate:limit})),facts2={value:(0,units.
K$)(detect),limit:(0,units.K$)(limit),other:spell(settings_catalogue.MX.maxErrorRate),usual};blame(settings_catalogue.MX.detect,(0,settings_setting.DG)("E_DETEC\
T",facts2))},leastChance=.001,mostChance=.3,checkChances=({blame},{analysis})=>{const pairs2=[[settings_catalogue.MX.falseAbort,analysis.falseAbort],[settings_catalogue.
MX.missedFault,analysis.missedFault]];for(const[setting,chance]of pairs2)chance!==void 0&&(chance<leastChance||chance>mostChance)&&blame(setting,(0,settings_setting.
DG)("E_CHANCE",{value:(0,units.K$)(chance)}))},checkMaxHold=({blame,isWrong,spell},settings)=>{const{maxHoldMs,plan:spec}=settings;if(maxHoldMs===void 0||maxHoldMs>=
spec.holdMs||isWrong(settings_catalogue.et.hold))return;const facts2={value:(0,units.cb)(maxHoldMs),hold:(0,units.cb)(spec.holdMs),other:spell(settings_catalogue.
et.hold)};blame(settings_catalogue.MX.maxHold,(0,settings_setting.DG)("E_MAX_HOLD",facts2))};var plan=__nccwpck_require__2(9188);const checkTarget=(reader,settings)=>{
const{isGiven,isWrong,blame}=reader,{command,allNamespaces}=settings,isKnown=settings.service!==""||isGiven(settings_catalogue.aC.service)||isWrong(settings_catalogue.
vs.manifest);command!=="recover"&&!isKnown&&!isWrong(settings_catalogue.aC.command)&&blame(settings_catalogue.aC.service,(0,settings_setting.DG)("E_MISSING",{example:settings_catalogue.
aC.service.example})),allNamespaces&&command!=="recover"&&blame(settings_catalogue.aC.allNamespaces,(0,settings_setting.DG)("E_ONLY_RECOVER",{command})),allNamespaces&&
command==="recover"&&checkAlone(reader)},checkAlone=({isGiven,blame,spell})=>{for(const other of[settings_catalogue.aC.service,settings_catalogue.aC.namespace])
isGiven(other)&&blame(settings_catalogue.aC.allNamespaces,(0,settings_setting.DG)("E_ALL_AND_ONE",{other:spell(other)}))},checkTemplate=(reader,change)=>{checkManifest(
reader),checkScale(reader,change),checkResources(reader,change),checkAnnotations(reader,change)},checkManifest=({isGiven,blame,spell})=>{if(isGiven(settings_catalogue.
vs.manifest))for(const setting of Object.values(settings_catalogue.vs))setting===settings_catalogue.vs.manifest||!isGiven(setting)||blame(setting,(0,settings_setting.
DG)("E_WITH_MANIFEST",{manifest:spell(settings_catalogue.vs.manifest)}))},checkScale=({blame,spell},{minScale=0,maxScale=0})=>{maxScale===0||minScale<=maxScale||
blame(settings_catalogue.vs.minScale,(0,settings_setting.DG)("E_SCALE_ORDER",{min:minScale,max:maxScale,other:spell(settings_catalogue.vs.maxScale)}))},pairs=[{
resource:"cpu",request:settings_catalogue.vs.cpuRequest,limit:settings_catalogue.vs.cpuLimit},{resource:"memory",request:settings_catalogue.vs.memoryRequest,limit:settings_catalogue.
vs.memoryLimit}],checkResources=({blame,spell},{requests,limits:limits2})=>{for(const pair of pairs){const request=requests[pair.resource],limit=limits2[pair.resource];
request===void 0||limit===void 0||((0,units.Lf)(request)??0)<=((0,units.Lf)(limit)??0)||blame(pair.request,(0,settings_setting.DG)("E_REQUEST_OVER_LIMIT",{request,
limit,other:spell(pair.limit)}))}},scaleMarks={"autoscaling.knative.dev/min-scale":settings_catalogue.vs.minScale,"autoscaling.knative.dev/minScale":settings_catalogue.
vs.minScale,"autoscaling.knative.dev/max-scale":settings_catalogue.vs.maxScale,"autoscaling.knative.dev/maxScale":settings_catalogue.vs.maxScale},checkAnnotations=({
isGiven,blame,spell},{annotations})=>{for(const[name,setting]of Object.entries(scaleMarks))!Object.hasOwn(annotations,name)||!isGiven(setting)||blame(settings_catalogue.
vs.annotations,(0,settings_setting.DG)("E_MARK_AND_SETTING",{name,other:spell(setting)}))};var kept=__nccwpck_require__2(312),dist=__nccwpck_require__2(3483),yaml=__nccwpck_require__2(
3931);const readFound=(found,file,read)=>{switch(found.is){case"text":return read(found.text);case"outside":return(0,settings_setting.Qm)("E_FILE_OUTSIDE",{file});case"\
unreadable":return(0,settings_setting.Qm)("E_FILE",{file,why:found.why})}},manifestOf=(found,meant)=>readFound(found,meant.file,text=>parseManifest(text,meant)),
parseManifest=(text,meant)=>{const{file}=meant,read=documentsIn(text);if(read instanceof Error)return(0,settings_setting.Qm)("E_MANIFEST_YAML",{file,why:whyOf(read)});
const[manifest]=read;if(read.length!==1)return(0,settings_setting.Qm)("E_MANIFEST_KIND",{file,found:`${read.length} documents`});if(!(0,json.G)(manifest)||!isService(
manifest))return(0,settings_setting.Qm)("E_MANIFEST_KIND",{file,found:kindOf(manifest)});const faults=faultsOf(manifest,meant);return faults.length>0?{is:"wrong",
faults}:(0,settings_setting.ok)(manifest)},documentsIn=text=>{if(partsIn(text)>mostParts)return new Error(`it has more than ${mostParts} lines, commas and brack\
ets`);try{const documents=(0,yaml.O)(text),[fault]=documents.flatMap(({errors})=>errors);return fault??documents.map(document=>document.toJS())}catch(error){return error instanceof
RangeError?new Error("it is nested too deeply"):error instanceof Error?error:new Error(String(error))}},mostParts=1e4,partsIn=text=>text.match(/[\n,[{]/g)?.length??
0,whyOf=error=>{const[sentence=""]=error.message.split(/:|\n/,1),place=error instanceof dist.XT?error.linePos?.[0]:void 0;return place&&!sentence.includes(" at \
line ")?`${sentence} at line ${place.line}, column ${place.col}`:sentence},isService=manifest=>manifest.apiVersion==="serving.knative.dev/v1"&&manifest.kind==="\
Service"&&(0,json.G)(at(manifest,"spec","template","spec")),kindOf=manifest=>{if(!(0,json.G)(manifest))return"no object";const{apiVersion,kind}=manifest;return typeof kind!=
"string"||typeof apiVersion!="string"?"no Kubernetes object":kind==="Service"&&apiVersion==="serving.knative.dev/v1"?"a Service without spec.template.spec":`a ${kind}\
 (${apiVersion})`},at=(value,...path)=>path.reduce((inner,key)=>(0,json.G)(inner)?inner[key]:void 0,value),faultsOf=(manifest,{file,service,namespace})=>{const name=at(
manifest,"metadata","name"),place=at(manifest,"metadata","namespace")??namespace,revision=at(manifest,"spec","template","metadata","name"),other=(field,found,wanted)=>found===
wanted?[]:[(0,settings_setting.DG)("E_MANIFEST_OTHER",{file,field,found:nameOf(found),wanted})];return[...service===void 0?[]:other("name",name,service),...namespace===
void 0?[]:other("namespace",place,namespace),...strangers(manifest).map(field=>(0,settings_setting.DG)("E_MANIFEST_FIELD",{file,field})),...notTexts(manifest).map(
field=>(0,settings_setting.DG)("E_MANIFEST_TEXT",{file,field})),...splits(at(manifest,"spec","traffic"))?[(0,settings_setting.DG)("E_MANIFEST_TRAFFIC",{file})]:
[],...typeof revision=="string"?[(0,settings_setting.DG)("E_MANIFEST_NAME",{file,name:revision})]:[]]},known={"":new Set(["apiVersion","kind","metadata","spec",
"status"]),metadata:new Set(["name","namespace","labels","annotations","creationTimestamp","generation","managedFields","resourceVersion","selfLink","uid"]),spec:new Set(
["template","traffic"]),"spec.template":new Set(["metadata","spec"])},shown=name=>/^[A-Za-z][\w./-]{0,99}$/.test(name)?name:"(an unreadable name)",strangers=manifest=>Object.
entries(known).flatMap(([part,fields])=>{const found=part===""?manifest:at(manifest,...part.split("."));return((0,json.G)(found)?Object.keys(found):[]).filter(name=>!fields.
has(name)).map(name=>part===""?shown(name):`${part}.${shown(name)}`)}),notTexts=manifest=>["labels","annotations"].flatMap(part=>{const found=at(manifest,"metad\
ata",part)??{};return(0,json.G)(found)?Object.entries(found).filter(([,value])=>typeof value!="string").map(([name])=>`metadata.${part}.${shown(name)}`):[`metad\
ata.${part}`]}),nameOf=found=>typeof found=="object"?"not a string":`${found??"not set"}`,splits=traffic=>{if(!Array.isArray(traffic)||traffic.length===0)return!1;
const[only]=traffic;return!(traffic.length===1&&at(only,"tag")===void 0&&at(only,"revisionName")===void 0&&at(only,"percent")===100)};var nearest=__nccwpck_require__2(
5628);const strategies={canary:[10,50,100],"blue-green":[0,100],"all-at-once":[100]},planSpecOf=({take,blame,isWrong},tags)=>{const holdMs=take(settings_catalogue.
et.hold),strategy=take(settings_catalogue.et.strategy),percents=take(settings_catalogue.et.steps)??strategies[strategy],slices=take(settings_catalogue.et.traffic),
pauseAt=pauseOf({take,blame},slices?[]:percents);return slices===void 0?{is:"steps",percents,holdMs,...pauseAt===void 0?{}:{pauseAt}}:(!isBetween(slices,tags)&&
![settings_catalogue.et.candidateTag,settings_catalogue.et.stableTag].some(isWrong)&&blame(settings_catalogue.et.traffic,(0,settings_setting.DG)("E_SPLIT_TAGS",
tags)),{is:"split",percent:slices.find(({tag})=>tag===tags.candidate)?.percent??0,holdMs})},isBetween=(slices,{candidate,stable})=>{const named=slices.map(({tag})=>tag);
return named.every(tag=>tag===candidate||tag===stable)&&named.includes(candidate)&&new Set(named).size===named.length},pauseOf=({take,blame},steps)=>{const pauseAt=take(
settings_catalogue.et.pauseAt);return pauseAt!==void 0&&!steps.includes(pauseAt)&&blame(settings_catalogue.et.pauseAt,(0,settings_setting.DG)("E_PAUSE_STEP",{value:pauseAt,
steps:steps.join(", ")})),pauseAt};var settings_reader=__nccwpck_require__2(5643),lines=__nccwpck_require__2(3105);const templateOf=(reader,{manifest,envFile})=>{
const{take}=reader;return{...manifest&&{manifest},image:take(settings_catalogue.vs.image),env:envOf(reader,envFile),labels:marksOf(reader,settings_catalogue.vs.
labels),annotations:marksOf(reader,settings_catalogue.vs.annotations),minScale:take(settings_catalogue.vs.minScale),maxScale:take(settings_catalogue.vs.maxScale),
concurrency:take(settings_catalogue.vs.concurrency),serviceAccount:take(settings_catalogue.vs.serviceAccount),port:take(settings_catalogue.vs.port),requests:{cpu:take(
settings_catalogue.vs.cpuRequest),memory:take(settings_catalogue.vs.memoryRequest)},limits:{cpu:take(settings_catalogue.vs.cpuLimit),memory:take(settings_catalogue.
vs.memoryLimit)},requestTimeoutSeconds:take(settings_catalogue.vs.requestTimeout)}},envOf=(reader,file)=>{const entries=[settings_catalogue.vs.env,settings_catalogue.
vs.envFromSecret,settings_catalogue.vs.envFromConfigMap].flatMap(setting=>(reader.take(setting)??[]).map(entry=>({...entry,setting})));return refuseRepeated(reader,
entries),[...fileEntries(reader,file),...entries].map(({line:_,setting:_of,...change})=>change)},fileEntries=(reader,found)=>{const setting=settings_catalogue.vs.
envFile,file=reader.take(setting);if(file===void 0)return[];const read=readFound(found??{is:"unreadable",why:"nothing was read"},file,text=>lines._K.read(text.replace(
/^\uFEFF/,"")));return read.is==="wrong"?(reader.blame(setting,...read.faults),[]):read.value.map(entry=>({...entry,setting}))},marksOf=({take},setting)=>Object.
fromEntries((take(setting)??[]).map(({name,value})=>[name,value])),refuseRepeated=({blame,spell},entries)=>{for(const[first,second]of Map.groupBy(entries,({name})=>name).
values()){if(!first||!second)continue;const other=`line ${first.line} of \`${spell(first.setting)}\``;blame(second.setting,(0,settings_setting.DG)("E_ENTRY_TWIC\
E",{line:second.line,other}))}},parse=raw=>{const reader=(0,settings_reader.T)(raw),settings=settingsOf(reader,raw);checkTarget(reader,settings),checkTemplate(reader,
settings.template),(0,plan.G)(reader,settings),checkEvidence(reader,settings);const problems=sorted([...unknown(raw),...reader.problems],raw.spell);if(problems.
length>0)throw new rollout_error.a("E_SETTINGS",(0,catalogue.aL)("E_SETTINGS",facts(problems)),{problems});return settings},settingsOf=(reader,raw)=>{const{take}=reader,
given={service:take(settings_catalogue.aC.service),namespace:take(settings_catalogue.aC.namespace)},manifest=manifestIn(reader,raw,given),service=given.service??
nameIn(reader,manifest,"name")??"",namespace=given.namespace??nameIn(reader,manifest,"namespace"),tags={candidate:take(settings_catalogue.et.candidateTag),stable:take(
settings_catalogue.et.stableTag)};return{command:take(settings_catalogue.aC.command),service,namespace,allNamespaces:take(settings_catalogue.aC.allNamespaces),kubeconfig:take(
settings_catalogue.aC.kubeconfig),context:take(settings_catalogue.aC.context),template:templateOf(reader,{manifest,envFile:raw.envFile}),tags,plan:planSpecOf(reader,
tags),readyTimeoutMs:take(settings_catalogue.vK.readyTimeout),timeoutMs:take(settings_catalogue.et.timeout),health:(0,kept.Wr)(reader),analysis:analysisOf(reader),
evidence:take(settings_catalogue.MX.evidence),maxHoldMs:take(settings_catalogue.MX.maxHold),onInconclusive:take(settings_catalogue.MX.onInconclusive),onAbort:take(
settings_catalogue.V1.onAbort),keepPrevious:take(settings_catalogue.V1.keepPrevious),adoptTags:take(settings_catalogue.et.adoptTags),adoptGitops:take(settings_catalogue.
V1.adoptGitops),create:take(settings_catalogue.V1.create),onFirstFailure:take(settings_catalogue.V1.onFirstFailure),newRevision:take(settings_catalogue.V1.newRevision),
dryRun:take(settings_catalogue.V1.dryRun),showWrites:take(settings_catalogue.V1.showWrites),pauseTimeoutMs:take(settings_catalogue.et.pauseTimeout),onPauseTimeout:take(
settings_catalogue.et.onPauseTimeout),onNewer:take(settings_catalogue.V1.onNewer),github:githubOf(reader),output:take(settings_catalogue.ay.output),given:(0,kept.
tJ)(raw.given)}},manifestIn=(reader,raw,meant)=>{const file=reader.take(settings_catalogue.vs.manifest);if(file===void 0)return;const read=manifestOf(raw.manifest??
{is:"unreadable",why:"nothing was read"},{file,...meant});if(read.is==="read")return read.value;reader.blame(settings_catalogue.vs.manifest,...read.faults)},nameIn=({
blame},manifest,field)=>{const found=(0,json.I)(manifest?.metadata)[field];if(found===void 0)return;const read=(field==="name"?settings_catalogue.aC.service:settings_catalogue.
aC.namespace).kind.read(String(found));if(read.is==="read")return read.value;blame(settings_catalogue.vs.manifest,...read.faults)},analysisOf=({take})=>({maxErrorRate:take(
settings_catalogue.MX.maxErrorRate),detect:take(settings_catalogue.MX.detect),maxLatencyMs:take(settings_catalogue.MX.maxLatency),falseAbort:take(settings_catalogue.
MX.falseAbort),missedFault:take(settings_catalogue.MX.missedFault)}),githubOf=({take})=>({token:take(settings_catalogue.M.token),deployment:take(settings_catalogue.
M.deployment),comment:take(settings_catalogue.M.comment),status:take(settings_catalogue.M.status)}),unknown=({given,known:known2,spell})=>{const names=known2.map(
({name})=>name);return[...given.keys()].filter(name=>!names.includes(name)).map(name=>{const near=(0,nearest.p)(name,names);return{setting:spell(name),...(0,settings_setting.
DG)("E_UNKNOWN",{near:near&&spell(near)})}})},sorted=(problems,spell)=>{const order=[...settings_catalogue.W0,...settings_catalogue.xb.settings,...settings_catalogue.
vo.settings].map(({name})=>spell(name));return problems.toSorted((a,b)=>order.indexOf(a.setting)-order.indexOf(b.setting))},facts=problems=>({count:problems.length,
list:problems.map(({setting,message,cure})=>`  ${setting}: ${message} ${cure}`).join(`
`)})}),5643:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{T:()=>readerOf});const readerOf=({
given,spell,problems:before})=>{const problems=[...before],blame=({name},...faults)=>{problems.push(...faults.map(fault=>({setting:spell(name),...fault})))},settled=(setting,read)=>read.
is==="read"?read.value:(blame(setting,...read.faults),defaultOf(setting));function take(setting){const text=given.get(setting.name);return text!==void 0?settled(
setting,setting.kind.read(trimmed(setting,text))):defaultOf(setting)}return{take,blame,problems,isGiven:({name})=>given.has(name),isWrong:({name})=>problems.some(
({setting})=>setting===spell(name)),spell:({name})=>spell(name)}},defaultOf=({kind,default:text})=>{if(text===void 0)return;const read=kind.read(text);return read.
is==="read"?read.value:void 0},trimmed=({kind},text)=>kind.shape==="lines"?text:text.trim()}),7714:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{DG:()=>fault,Q7:()=>all,Qm:()=>wrong,ok:()=>ok});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6491);const ok=value=>({is:"read",value}),fault=(code,facts)=>({code,...(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.aL)(code,facts)}),wrong=(code,facts)=>({
is:"wrong",faults:[fault(code,facts)]}),all=reads=>{const faults=reads.flatMap(read=>read.is==="wrong"?read.faults:[]);return faults.length>0?{is:"wrong",faults}:
ok(reads.flatMap(read=>read.is==="read"?[read.value]:[]))}}),7629:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{C:()=>readBounded,L:()=>Unfit});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024);class Unfit extends Error{}const readBounded=(file,mostMiB)=>{
const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);if(found.isDirectory())throw new Unfit("it is a directory");if(!found.isFile())throw new Unfit(
"it is not a regular file");const mostBytes=mostMiB*1024*1024,room=Buffer.alloc(mostBytes+1),handle=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file,"r");
try{const bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle,room,0,room.length,0);if(bytes>mostBytes)throw new Unfit(`it is larger than ${mostMiB} \
MiB`);return room.toString("utf8",0,bytes)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle)}}}),6985:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{U:()=>readFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6760),_catalogue_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7017),_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7629);const readFiles=(given,cwd)=>{
const manifest=readInside(given.get(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.vs.manifest.name)?.trim(),cwd),envFile=readInside(given.get(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.
vs.envFile.name)?.trim(),cwd);return{...manifest&&{manifest},...envFile&&{envFile}}},readInside=(name,cwd)=>{if(name!==void 0)try{const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd,name));return isInside(file,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd))?{is:"\
text",text:(0,_bounded_file_js__WEBPACK_IMPORTED_MODULE_3__.C)(file,mostMiB)}:{is:"outside"}}catch(error){return{is:"unreadable",why:reasonOf(error)}}},mostMiB=1,
isInside=(file,folder)=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder,file);return path!==".."&&!path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.
sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)},reasons={ENOENT:"there is no such file",EACCES:"permission denied",ERR_INVALID_ARG_VALUE:"\
invalid path"},reasonOf=error=>{const code=error instanceof Error&&"code"in error?String(error.code):"";return isKnown(code)?reasons[code]:error instanceof Error?
error.message:String(error)},isKnown=code=>Object.hasOwn(reasons,code)}),7049:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{E9:()=>parseDuration,K$:()=>printRate,Lf:()=>parseQuantity,Qu:()=>parseGoDuration,WN:()=>parseRate,cb:()=>printDuration,
lo:()=>parsePercent});const perUnit={ms:1,s:1e3,m:6e4,h:36e5},parseDuration=text=>{if(text==="0")return 0;const parts=partsOf(text)??[],isFalling=parts.every(({
unit},index)=>index===0||perUnit[unit]<perUnit[parts[index-1]?.unit??unit]);return parts.length>0&&isFalling?Math.round(sumOf(parts)):void 0},parseGoDuration=text=>{
if(text==="0")return 0;const parts=/\s/.test(text)?void 0:partsOf(text);return parts&&sumOf(parts)},longestDuration=40,partsOf=text=>{if(text.length<=longestDuration&&
/^(?:\s*(?:\d+(?:\.\d+)?|\.\d+)(?:ms|[hms]))+\s*$/.test(text))return[...text.matchAll(/([\d.]+)(ms|[hms])/g)].flatMap(([,amount,unit=""])=>isUnit(unit)?[{amount:Number(
amount),unit}]:[])},isUnit=text=>Object.hasOwn(perUnit,text),sumOf=parts=>parts.reduce((sum,{amount,unit})=>sum+amount*perUnit[unit],0),printDuration=durationMs=>durationMs===
0?"0s":[[Math.floor(durationMs/perUnit.h),"h"],[Math.floor(durationMs%perUnit.h/perUnit.m),"m"],[Math.floor(durationMs%perUnit.m/perUnit.s),"s"],[durationMs%perUnit.
s,"ms"]].map(([count,unit])=>count>0?`${count}${unit}`:"").join(""),parseRate=text=>{const percent=/^([\d.]+)\s*%$/.exec(text)?.[1],rate=percent===void 0?parseShare(
text):(parseNumber(percent)??NaN)/100;return rate!==void 0&&rate>=0&&rate<=1?rate:void 0},parseShare=text=>/^0?\.\d+$/.test(text)?Number(text):void 0,parsePercent=text=>{
const digits=/^(\d{1,3})\s*%?$/.exec(text)?.[1];return digits!==void 0&&Number(digits)<=100?Number(digits):void 0},quantitySuffix={"":1,m:.001,k:1e3,M:1e6,G:1e9,
T:1e12,P:1e15,E:1e18,Ki:2**10,Mi:2**20,Gi:2**30,Ti:2**40,Pi:2**50,Ei:2**60},parseQuantity=text=>{const[,digits="",suffix=""]=/^(\d+(?:\.\d+)?(?:[eE]\d+)?|\.\d+)([a-zA-Z]*)$/.
exec(text)??[];return digits!==""&&isSuffix(suffix)?Number(digits)*quantitySuffix[suffix]:void 0},isSuffix=text=>Object.hasOwn(quantitySuffix,text),parseNumber=text=>/^(\d+(\.\d+)?|\.\d+)$/.
test(text)?Number(text):void 0,printRate=share=>`${Number((100*share).toPrecision(6))} %`})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){
var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={id:moduleId,
loaded:!1,exports:{}},threw=!0;try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}
return module.loaded=!0,module.exports}__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(
".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):
obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.
__esModule||mode&16&&typeof value.then=="function"))return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||
[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))
Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.
d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,
{enumerable:!0,get:definition[key]})},__nccwpck_require__.f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.
f[key](chunkId,promises),promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.
call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.
defineProperty(exports,"__esModule",{value:!0})},__nccwpck_require__.nmd=module=>(module.paths=[],module.children||(module.children=[]),module),(()=>{var installedChunks={
792:0},installChunk=data=>{var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.
m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&
installedChunks[chunkId][0](),installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,
chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("./"+__nccwpck_require__.
u(chunkId)).then(installChunk,e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=
installedChunks[chunkId]=[resolve])]);promises.push(installedChunkData[1]=promise)}}})();var __webpack_exports__={};__nccwpck_require__.d(__webpack_exports__,{X:()=>action,
x:()=>cli});var foreign_text=__nccwpck_require__(621),endings=__nccwpck_require__(3588),clock=__nccwpck_require__(7380);const signals=process.platform==="win32"?
["SIGINT","SIGBREAK","SIGHUP"]:["SIGINT","SIGTERM","SIGHUP"],echoMs=150;function interruptBySignal(again=()=>{},onFault=()=>{}){const controller=new AbortController;
let firstMs;const heard=signal=>{const nowMs=performance.now();firstMs===void 0?(firstMs=nowMs,controller.abort(signal)):signal!=="SIGHUP"&&nowMs-firstMs>echoMs&&
again()};for(const signal of signals)process.on(signal,()=>heard(signal));const failed=thrown=>{const error=thrown instanceof Error?thrown:new Error(String(thrown));
onFault(error),controller.abort(error)};return process.on("uncaughtException",failed),process.on("unhandledRejection",failed),controller.signal}async function runProcess(main){
const{stdout,stderr}=process;for(const output of[stdout,stderr])output.on("error",()=>{});process.exitCode=await codeOf(main),setTimeout(()=>process.exit(),longestFlushMs),
stdout.write("",()=>process.exit())}const longestFlushMs=5e3;async function codeOf(main){try{return await main(thisProgram())}catch(error){return tellFault(error),
endings.h.uncertain}}function thisProgram(){const{argv,env,stdout,stderr}=process;return{args:argv.slice(2),env,cwd:process.cwd(),write:line=>{stdout.write(`${line}\

`)},writeError:line=>{stderr.write(`${line}
`)},isTerminal:stdout.isTTY,clock:clock.d,interrupt:again=>interruptBySignal(again,tellFault),exit:code=>process.exit(code)}}const tellFault=error=>{process.stderr.
write(`kn-rollout: ${(0,foreign_text.c)(String(error instanceof Error?error.stack:error))}
`)},action=async()=>runProcess((await Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__,9087))).main),cli=async()=>runProcess((await Promise.resolve().
then(__nccwpck_require__.bind(__nccwpck_require__,3698))).main);var __webpack_exports__action=__webpack_exports__.X,__webpack_exports__cli=__webpack_exports__.x;export{__webpack_exports__action as action,__webpack_exports__cli as cli};
