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
import.meta.url)("stream")}),3193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder")}),3557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("timers")}),4756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),2018:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("tty")}),7016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("util")}),9154:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("vm")}),3106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("zlib")}),6745:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var identity=__nccwpck_require__2(1891),Scalar=__nccwpck_require__2(4305),
YAMLMap=__nccwpck_require__2(2938),YAMLSeq=__nccwpck_require__2(3571),resolveBlockMap=__nccwpck_require__2(619),resolveBlockSeq=__nccwpck_require__2(1610),resolveFlowCollection=__nccwpck_require__2(
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
slice(m[1].length)]:["",first]];for(let i=1;i<split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}exports.resolveBlockScalar=resolveBlockScalar}),1610:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
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
LineCounter,__webpack_unused_export__=parser.Parser,exports.qg=publicApi.parse,exports.hR=publicApi.parseAllDocuments,__webpack_unused_export__=publicApi.parseDocument,
__webpack_unused_export__=publicApi.stringify,__webpack_unused_export__=visit.visit,__webpack_unused_export__=visit.visitAsync}),6669:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
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
isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports.visit=visit,exports.visitAsync=visitAsync}),4202:((__webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{try{let settingsOf=function(raw,reporter){try{
return(0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_8__.q)(raw)}catch(error){if(!(error instanceof _errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_2__.a))throw error;
return(0,_app_run_js__WEBPACK_IMPORTED_MODULE_1__.J5)(error,reporter)}};__nccwpck_require__2.r(__webpack_exports__2);var _app_clock_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7380),_app_run_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8518),_app_signals_js__WEBPACK_IMPORTED_MODULE_11__=__nccwpck_require__2(1943),_errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
4794),_github_context_js__WEBPACK_IMPORTED_MODULE_15__=__nccwpck_require__2(3443),_github_display_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(954),_github_event_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
716),_github_log_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(8282),_github_masks_js__WEBPACK_IMPORTED_MODULE_13__=__nccwpck_require__2(4729),_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__=__nccwpck_require__2(
6454),_report_fan_out_js__WEBPACK_IMPORTED_MODULE_14__=__nccwpck_require__2(6045),_report_outputs_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(1899),_report_summary_summary_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
7361),_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_10__=__nccwpck_require__2(621),_settings_parse_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(
9908),_settings_sources_inputs_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(4366);const{env}=process,write=line=>{process.stdout.write(`${line}
`)},warn=message=>write(`::warning title=kn-rollout::${(0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_10__.g$)(message)}`);async function step(isPost2,driver2){
const interrupt=(0,_app_signals_js__WEBPACK_IMPORTED_MODULE_11__.b)(),raw=(0,_settings_sources_inputs_js__WEBPACK_IMPORTED_MODULE_9__.I)({env,cwd:process.cwd()});
await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.dQ)([...(0,_github_masks_js__WEBPACK_IMPORTED_MODULE_13__.F)(raw.given.get("kubeconfig")??""),...tokenIn(
raw)]);const service=raw.given.get("service")??"kn-rollout",summary=(0,_report_summary_summary_js__WEBPACK_IMPORTED_MODULE_7__.GF)(service),reporter=(0,_report_fan_out_js__WEBPACK_IMPORTED_MODULE_14__.
J)([(0,_github_log_js__WEBPACK_IMPORTED_MODULE_5__.T)(write,service),summary],warn),{outcome,display}=await attempt(isPost2,{raw,driver:driver2,interrupt,reporter});
isPost2&&outcome.kind==="unchanged"||(process.exitCode=(0,_app_run_js__WEBPACK_IMPORTED_MODULE_1__.FO)(outcome),outcome.kind!=="uncertain"&&await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.
LZ)("ended","true"),await decorate(outcome,summary.markdown())),await display?.settled(interrupt.aborted?hastyMs:patientMs,_app_clock_js__WEBPACK_IMPORTED_MODULE_0__.
d)}const tokenIn=({given})=>[given.get("github-token")?.trim()??[]].flat(),[patientMs,hastyMs]=[15e3,2e3];async function attempt(isPost2,{raw,...given}){const settings=settingsOf(
raw,given.reporter);if("kind"in settings)return{outcome:settings};settings.kubeconfig&&"content"in settings.kubeconfig&&await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.
dQ)((0,_github_masks_js__WEBPACK_IMPORTED_MODULE_13__.F)(settings.kubeconfig.content));const verb=isPost2?"finish":settings.command,display=await displayOf(verb,
settings,given.reporter),reporter=display?(0,_report_fan_out_js__WEBPACK_IMPORTED_MODULE_14__.J)([given.reporter,display.reporter],warn):given.reporter;await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.
LZ)("driver",given.driver);const{run:job,attempt:attempt2,jobUrl}=(0,_github_context_js__WEBPACK_IMPORTED_MODULE_15__.h)(env);return{outcome:await(0,_app_run_js__WEBPACK_IMPORTED_MODULE_1__.
eF)(verb,{...given,reporter,settings,env,job:{run:job,attempt:attempt2,url:jobUrl}}),display}}async function displayOf(verb,settings,log){if(verb==="finish"&&await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.
C7)("shown")===void 0)return;const display=(0,_github_display_js__WEBPACK_IMPORTED_MODULE_3__.i)({settings,verb,env,log,event:(0,_github_event_js__WEBPACK_IMPORTED_MODULE_4__.
j)(env),jobUrl:(0,_github_context_js__WEBPACK_IMPORTED_MODULE_15__.h)(env).jobUrl,deployment:Number(await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.
C7)("deployment"))||void 0,keep:deployment=>(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.LZ)("deployment",String(deployment))});return display&&await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.
LZ)("shown","true"),display}async function decorate(outcome,markdown){try{await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.n0)((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_6__.
Y)(outcome)),markdown&&env.GITHUB_STEP_SUMMARY&&await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.Sy)(markdown)}catch(error){warn(`Outputs or summar\
y could not be written: ${error instanceof Error?error.message:String(error)}`)}}const driver=await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.C7)(
"driver"),isPost=driver!==void 0;isPost&&await(0,_github_runner_files_js__WEBPACK_IMPORTED_MODULE_12__.C7)("ended")==="true"||await step(isPost,driver??(0,_app_run_js__WEBPACK_IMPORTED_MODULE_1__.
DI)()),process.stdout.write("",()=>process.exit()),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),870:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{E:()=>present,r:()=>wholeNumber});const present=fields=>Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==
void 0&&value!=="")),wholeNumber=text=>text!==void 0&&/^[1-9]\d*$/.test(text)?Number(text):void 0}),7380:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{d:()=>realClock});const realClock={now:()=>performance.timeOrigin+performance.now(),sleep:(ms,signal)=>new Promise(
resolve=>{if(signal?.aborted)return resolve();const done=()=>{clearTimeout(timer),signal?.removeEventListener("abort",done),resolve()},timer=setTimeout(done,ms);
signal?.addEventListener("abort",done,{once:!0})})}}),184:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{o:()=>detect});var _github_context_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3443),_gitlab_context_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3835);const cis=[{is:_github_context_js__WEBPACK_IMPORTED_MODULE_1__.e,context:_github_context_js__WEBPACK_IMPORTED_MODULE_1__.h},{is:_gitlab_context_js__WEBPACK_IMPORTED_MODULE_0__.
I,context:_gitlab_context_js__WEBPACK_IMPORTED_MODULE_0__.f}],detect=env=>cis.find(ci=>ci.is(env))?.context(env)}),8518:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{FO:()=>exitCodeOf,DI:()=>newDriver,J5:()=>run_refused,eF:()=>run});var external_node_crypto_=__nccwpck_require__2(7598),
catalogue=__nccwpck_require__2(6491),rollout_traffic=__nccwpck_require__2(2105);function journalIn({service}){return service?.journal==="unreadable"?void 0:service?.
journal}function oursOf(snapshot,driver){const{service}=snapshot;if(service===void 0)return"deleted";const{journal}=service;return service.driver!==driver||journal===
void 0||journal==="unreadable"?"driver":(0,rollout_traffic.UN)(service.traffic,journal.intended)?{service,journal}:"traffic"}function candidateOf(snapshot,journal,expected){
return journal.candidate!==void 0?snapshot.revisions.get(journal.candidate):[...snapshot.revisions.values()].filter(revision=>revision.rolloutId===journal.id).filter(
revision=>!expected||expected.templates.same(expected.templates.of(revision),expected.template)).sort((a,b)=>a.generation-b.generation)[0]}const isUntouched=({intended,
before})=>(0,rollout_traffic.UN)(intended,before),isReady=({service,revisions})=>revision=>revisions.get(revision??service?.latestReady??"")?.ready.status==="Tr\
ue";function isInForce(route,intended){return!route||route.observedGeneration!==route.generation||route.ready.status!=="True"?!1:(0,rollout_traffic.UN)(route.traffic,
intended)&&isServed(route.served,intended)}const isTaken=({route,service})=>service===void 0||isInForce(route,service.traffic),isServed=(served,intended)=>served.
length===intended.length&&served.every((target,index)=>{const wanted=intended[index];return!wanted||target.tag!==wanted.tag||(target.percent??0)!==(wanted.percent??
0)?!1:wanted.revisionName===void 0||wanted.revisionName===target.revisionName}),urlOf=({route,service},tag)=>(route??service)?.served.find(target=>target.tag===
tag)?.url;function parkedTags(snapshot,journal,place){const{service}=snapshot;if(!service)return[];const isThere=target=>service.traffic.some(({tag})=>tag===target.
tag);return(0,rollout_traffic.tj)(journal).filter(target=>target.tag!==void 0&&!isThere(target)&&!isReady(snapshot)(target.revisionName)).map(({tag,revisionName="\
@latest"})=>[`Tag ${tag} is out of the traffic: ${revisionName} is not ready, and one such entry freezes the whole Route.`,`Once it is ready: kn service update ${place.
service} -n ${place.namespace} --tag ${revisionName}=${tag}`].join(" "))}function end(world,memory,ending2){memory.outcome||(memory.outcome=outcomeOf(world,memory,
ending2),world.reporter.report({is:"ended",outcome:memory.outcome}))}function outcomeOf(world,memory,{journal,...ending2}){const snapshot=world.cluster.snapshot(),
{service}=snapshot,traffic=service?.served??[],candidate=journal&&(journal.candidate??candidateOf(snapshot,journal)?.name),trouble=snapshot.start?.is==="failed"||
snapshot.start?.is==="healing"?snapshot.start.why:void 0,now=world.clock.now();return{...ending2,next:[...ending2.next,...leftOut(world,ending2.kind,journal)],...candidate?
{revision:candidate}:{},...journal?.stable[0]?{previousRevision:journal.stable[0].revision}:{},...service?.url?{url:service.url}:{},...optional("candidateUrl",urlOf(
snapshot,world.settings.tags.candidate)),traffic,percent:candidate?(0,rollout_traffic.tC)(candidate,traffic):0,...trouble&&ending2.kind!=="promoted"?{trouble}:{},
...optional("health",memory.healthResult),steps:memory.steps,exposure:memory.exposure.map(each2=>({...each2,toMs:Math.min(each2.toMs,now)})),...optional("metBef\
ore",memory.exposure.length===0?reached(journal):void 0)}}const hasClosed=new Set(["promoted","split","aborted","rolled-back"]),leftOut=(world,kind,journal)=>journal&&
hasClosed.has(kind)?parkedTags(world.cluster.snapshot(),journal,world.cluster.target):[],reached=journal=>journal?.plan.steps[journal.step]?.percent||void 0;function outcomeBefore(world,{
revision,...ending2}){const{service}=world.cluster.snapshot(),traffic=service?.served??[];return{...ending2,next:[],...revision?{revision}:{},...service?.url?{url:service.
url}:{},...optional("candidateUrl",urlOf(world.cluster.snapshot(),world.settings.tags.candidate)),traffic,percent:revision?(0,rollout_traffic.tC)(revision,traffic):
0,steps:[],exposure:[]}}const optional=(key,value)=>value===void 0?{}:{[key]:value},shareText=shares=>shares.length===1?shares[0]?.revision??"":shares.map(({revision,
percent})=>`${revision} (${percent} %)`).join(", ");async function until(world,holds,ms,unless){const end2=world.clock.now()+ms;for(;;){const snapshot=world.cluster.
snapshot();if(holds(snapshot))return!0;const left2=end2-world.clock.now();if(left2<=0||unless?.aborted)return!1;const over=new AbortController,signal=unless?AbortSignal.
any([over.signal,unless]):over.signal;await Promise.race([world.cluster.changed(snapshot,signal),world.clock.sleep(left2,signal)]),over.abort()}}const unhurried=new AbortController().
signal;var cluster=__nccwpck_require__2(1902),rollout_error=__nccwpck_require__2(4794);const rulesOf=rights=>[...new Set(rights.map(({group,resource})=>`${group}\
/${resource}`))].map(key=>{const of=rights.filter(({group:group2,resource:resource2})=>`${group2}/${resource2}`===key),{group="",resource=""}=of[0]??{};return{apiGroups:[
group],resources:[resource],verbs:[...new Set(of.map(({verb})=>verb))]}});function grantOf(rights,{namespace,user}){const rules=rulesOf(rights),name=["kn-rollou\
t",...rules.flatMap(({verbs:verbs2,resources:resources2})=>[...verbs2,...resources2])].join("-").replaceAll("/","-");return`apiVersion: v1
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
        `)}`}const ruleText=({apiGroups,resources:resources2,verbs:verbs2})=>`      - apiGroups: [${apiGroups.map(role_manifest_text).join(", ")}]
        resources: [${resources2.join(", ")}]
        verbs: [${verbs2.join(", ")}]`,subjectOf=(user="THE-USER-OF-THIS-JOB")=>{const[,namespace,name]=/^system:serviceaccount:([^:]+):([^:]+)$/.exec(user)??[];
return namespace!==void 0&&name!==void 0?["kind: ServiceAccount",`name: ${role_manifest_text(name)}`,`namespace: ${role_manifest_text(namespace)}`]:["kind: User",
`name: ${role_manifest_text(user)}`,"apiGroup: rbac.authorization.k8s.io"]},role_manifest_text=name=>/^[a-z][a-z0-9.-]*$/.test(name)&&!words.has(name)?name:JSON.
stringify(name),words=new Set(["true","false","yes","no","on","off","null","y","n"]),knative="serving.knative.dev",refused="Refused before anything is touched.",
rightRows=[{verbs:["get","list","watch"],group:knative,resource:"services",on:"always",reason:"To see the Service, and what others do to it in the middle of a r\
ollout.",without:refused},{verbs:["list","watch"],group:knative,resource:"configurations",on:"always",reason:"To know when Knative has taken a template.",without:refused},
{verbs:["list","watch"],group:knative,resource:"revisions",on:"always",reason:"To know which Revision is ready, and how many pods it has.",without:refused},{verbs:[
"list","watch"],group:knative,resource:"routes",on:"always",reason:"To count a step from the moment that users are where it says.",without:refused},{verbs:["pat\
ch"],group:knative,resource:"services",on:"change",reason:"To deploy, to shift traffic, and to keep the state of the rollout on the Service.",without:refused},{
verbs:["create"],group:knative,resource:"services",on:"create",reason:"For a Service that does not exist yet.",without:refused},{verbs:["delete"],group:knative,
resource:"services",on:"delete",reason:"To take a new Service away again where its first deployment fails (on-first-failure: delete).",without:refused},{verbs:[
"patch"],group:knative,resource:"revisions",on:"scale",reason:"To have pods up before users come.",without:"Pods cannot be held before a shift: the candidate is\
 only kept awake, and a large step may meet too few pods."},{verbs:["list","watch"],group:"",resource:"pods",on:"see",reason:"To tell within seconds why a candi\
date does not start.",without:"Pods cannot be seen: a start that fails is told late, and only as Knative tells it."},{verbs:["get"],group:"",resource:"pods/log",
on:"see",reason:"To show what a candidate says while it starts, and its last words where it crashes.",without:"Logs cannot be read: a candidate's own words are \
missing from the report."},{verbs:["list"],group:"",resource:"events",on:"see",reason:"To explain a pod that is not made, not scheduled, or cannot pull its imag\
e.",without:"Events cannot be read: why a pod does not start is told without them."},{verbs:["get"],group:"",resource:"pods/proxy",on:"through-pods",reason:"For\
 a job that cannot reach the URL of the candidate, where ingress-address is not set: its pod is asked through the API server.",without:"Refused where the URL ca\
nnot be reached either."}],rightsFor=(...occasions)=>rightRows.filter(({on})=>occasions.includes(on)).flatMap(rightsOf),rightsOf=({verbs:verbs2,group,resource})=>verbs2.
map(verb=>({verb,group,resource})),sameRight=(one,other)=>one.verb===other.verb&&one.group===other.group&&one.resource===other.resource,rightText=({verb,group,resource})=>`${verb}\
 ${resource}${group?`.${group}`:""}`;async function openCluster(world,...occasions){try{return await world.cluster.open()}catch(error){if(!(error instanceof rollout_error.
a)||error.code!=="E_FORBIDDEN")throw error;const needed=rightsFor("always",...occasions),missing=await world.cluster.missing(needed);if(missing.length>0)throw await forbidden(
world,missing);const cure=(0,cluster.r)((await grantingTo(world,needed)).grant);throw new rollout_error.a(error.code,{message:error.message,cure},{cause:error})}}
async function learnRights(world,...occasions){const[needed,wanted]=[rightsFor("always","change",...occasions),rightsFor("scale","see")],missing=await world.cluster.
missing([...needed,...wanted]),lacks=right=>missing.some(each2=>sameRight(each2,right));if(wanted.some(lacks)&&await warn(world,wanted.filter(lacks)),needed.some(
lacks))throw await forbidden(world,needed.filter(lacks));world.may.patchRevisions=!lacks({verb:"patch",group:knative,resource:"revisions"})}async function warn(world,missing){
const{user,grant}=await grantingTo(world,missing),lacks=right=>missing.some(each2=>sameRight(each2,right)),missed=rightRows.filter(row=>rightsOf(row).some(lacks)).
map(({without:without2})=>without2);world.reporter.report({is:"warning",code:"W_RIGHTS",message:`${user} may not ${textOf(missing)}. ${missed.join(" ")}`,cure:(0,cluster.
r)(grant)})}const refusedWrite=async(world,result)=>result.lacks?forbidden(world,[result.lacks]):(0,catalogue.V2)("E_WRITE_REFUSED",result);async function forbidden(world,missing){
return(0,catalogue.V2)("E_FORBIDDEN",{rights:textOf(missing),...await grantingTo(world,missing)})}async function grantingTo({cluster:cluster2},rights){const user=await cluster2.
user(),to={namespace:cluster2.target.namespace,...user===void 0?{}:{user}};return{user:user??"This user",grant:grantOf(rights,to)}}const textOf=rights=>rights.map(
rightText).join(", "),freshMemory=clock2=>({health:"not-run",scaledFor:-1,scaledAtMs:clock2.now(),wanted:{},stablePods:0,wait:{key:"",fromMs:clock2.now()},steps:[],
exposure:[],startedMs:clock2.now(),background:new AbortController,probing:!1,changes:[],isReady:!1,measurements:[]});function decide(plan,now){return now.foreign?
{do:"stop",because:now.foreign}:now.silent?{do:"give-up",because:"api-silent"}:now.stage==="aborting"?now.inForce?{do:"tidy"}:waiting(now,plan.limits.routeMs,{do:"\
give-up",because:"route-stuck"}):now.stage==="promoting"?{do:"settle"}:now.abortBecause?{do:"abort",because:now.abortBecause}:now.candidate==="failed"?{do:"abor\
t",because:"candidate-failed"}:now.stage==="claimed"?{do:"deploy"}:now.stage==="deployed"?started(plan,now):now.stage==="presented"?presented(plan,now):stepping(
plan,now)}function started(plan,now){return now.candidate==="ready"?{do:"present"}:now.candidate==="never"?{do:"abort",because:"candidate-not-made"}:waiting(now,
plan.limits.readyMs,{do:"abort",because:"candidate-not-ready"})}function presented(plan,now){return now.inForce?now.health==="failed"?{do:"abort",because:"healt\
h-failed"}:now.health==="unreachable"?{do:"abort",because:"health-unreachable"}:enter(plan,now,0,now.health):routeWait(plan,now)}function stepping(plan,now){if(!now.
inForce)return routeWait(plan,now);if(now.verdict==="failed")return{do:"abort",because:"analysis-failed"};const{holdMs,percent}=stepAt(plan,now.step);return now.
heldMs<holdMs?{do:"wait",atMostMs:holdMs-now.heldMs}:now.verdict==="inconclusive"&&plan.onInconclusive!=="promote"?plan.onInconclusive==="hold"?{do:"hold-again"}:
{do:"abort",because:"analysis-inconclusive"}:plan.pauseAt===percent?{do:"pause"}:enter(plan,now,now.step+1,"passed")}function enter(plan,now,next,health){const isPast=next>=
plan.steps.length;return now.stableReady?!isPast&&!now.scaled?{do:"scale",step:next}:!isPast&&!now.warm?waiting(now,plan.limits.readyMs,{do:"abort",because:"can\
didate-not-warm"}):health==="not-run"?{do:"check-health"}:health==="running"?{do:"wait",atMostMs:plan.limits.totalMs}:isPast?plan.ending==="promote"?{do:"promot\
e"}:{do:"stay"}:{do:"shift",step:next}:waiting(now,plan.limits.readyMs,{do:"abort",because:"stable-not-ready"})}const routeWait=(plan,now)=>waiting(now,plan.limits.
routeMs,{do:"abort",because:"route-stuck"}),waiting=(now,limitMs,otherwise)=>now.waitedMs<limitMs?{do:"wait",atMostMs:limitMs-now.waitedMs}:otherwise;function stepAt(plan,index){
return plan.steps[index]??{percent:0,holdMs:0}}const slackMs=3e4;function deadline(world,{plan},wait2){const{readyMs,routeMs}=plan.limits,ms=typeof wait2=="numb\
er"?(plan.steps[wait2]?.holdMs??0)+routeMs+readyMs:plan.limits[wait2];return world.cluster.serverNow()+ms+slackMs}var external_node_util_=__nccwpck_require__2(7975);
const attempts=8;async function commit(world,build,options={}){for(let attempt2=0;attempt2<attempts;attempt2++){const result=await unlessInterrupted(tryOnce(world,
build,options),options.interrupt);if(result!=="again")return result}throw(0,catalogue.V2)("E_WRITE_CONTENDED",{service:world.settings.service,attempts})}async function tryOnce(world,build,options){
const snapshot=world.cluster.snapshot(),ours=oursOf(snapshot,world.driver);if(typeof ours=="string")return{is:"foreign",foreign:ours};const set=build(ours,snapshot),
result=await world.cluster.writeService(changeOf(world,ours,set),options);if(result.is==="written")return written(set,result.service);if(result.is==="refused"&&
result.status!==404)throw await refusedWrite(world,result);const after=await world.cluster.reread(options.interrupt??unhurried);return isOurWrite(after,{set,ours,
driver:world.driver})?written(set,after.service):"again"}const written=(set,service)=>({is:"written",journal:set.journal,...service?{service}:{}}),changeOf=(world,ours,set)=>({
generation:ours.service.generation,driver:world.driver,set});function isOurWrite({service},sent){const{set,driver}=sent;return service?set.journal===null?isOurClosing(
service,sent):service.driver===(set.driver===null?void 0:driver)&&(0,external_node_util_.isDeepStrictEqual)(service.journal,set.journal):!1}const isOurClosing=(service,{
set,ours})=>service.journal===void 0&&service.driver===void 0&&(0,rollout_traffic.UN)(service.traffic,set.traffic??ours.service.traffic)&&(0,external_node_util_.
isDeepStrictEqual)(service.template,set.template??ours.service.template);async function unlessInterrupted(work,interrupt){if(!interrupt)return work;const{promise,
resolve}=Promise.withResolvers(),stop2=()=>resolve({is:"interrupted"});interrupt.addEventListener("abort",stop2,{once:!0}),interrupt.aborted&&stop2(),work.catch(
()=>{});try{return await Promise.race([promise,work])}finally{interrupt.removeEventListener("abort",stop2)}}const slowShare=.05,earliestMs=500;function judge(measurements,limits,hold2){
const count=counts(measurements,limits);if(!(limits.maxErrorRate!==void 0||limits.maxLatencyMs!==void 0)||hold2.holdMs===0)return{...count,verdict:"not-asked",why:"\
No limit was asked for."};const complete=hold2.heldMs>=hold2.holdMs;if(!complete&&hold2.heldMs<earliestMs)return{...count,verdict:"inconclusive",why:"The hold h\
as just begun."};const expected=complete?count.requests:Math.max(count.requests,count.requests*hold2.holdMs/hold2.heldMs),why=breach(count,limits,expected);return why?
{...count,verdict:"failed",why}:count.requests===0?{...count,verdict:"inconclusive",why:"Not one measurement came back."}:{...count,verdict:complete?"passed":"i\
nconclusive",why:within(count,limits)}}function counts(measurements,{maxLatencyMs=Number.POSITIVE_INFINITY}){const sorted=measurements.map(each2=>each2.latencyMs).
sort((a,b)=>a-b);return{requests:measurements.length,errors:measurements.filter(each2=>!each2.ok).length,slow:measurements.filter(each2=>each2.latencyMs>maxLatencyMs).
length,p50Ms:percentile(sorted,.5),p95Ms:percentile(sorted,.95),p99Ms:percentile(sorted,.99)}}const percentile=(sorted,share)=>sorted[Math.max(0,Math.ceil(sorted.
length*share)-1)];function breach(count,limits,expected){const{maxErrorRate,maxLatencyMs}=limits;if(maxErrorRate!==void 0&&count.errors>maxErrorRate*expected)return`${count.
errors} of ${count.requests} probes failed (${percentText(count.errors,count.requests)}); the limit is ${percentText(maxErrorRate,1)}.`;if(maxLatencyMs!==void 0&&
count.slow>slowShare*expected)return`${count.slow} of ${count.requests} probes took over ${maxLatencyMs} ms; the limit is 5 % of them.`}function within(count,limits){
const errors=`${count.errors} of ${count.requests} probes failed`,latency=limits.maxLatencyMs===void 0?"":`, ${count.slow} took over ${limits.maxLatencyMs} ms`;
return`${errors}${latency}.`}const percentText=(part,whole)=>`${Number((100*part/whole).toPrecision(2))} %`,names={id:"kn-rollout.dev/id",tags:"kn-rollout.dev/t\
ags"},ourManager="kn-rollout";function editorOf(service,part){const other=service?.owners.find(({owns,manager})=>owns===part&&manager!==ourManager),user=service&&
isTheirs(service,part,other?.at)?service.lastModifier:void 0,who=[other?.manager,user&&`user ${user}`].filter(Boolean);return who.length>0?` (${who.join(", ")}${other?.
at?`, at ${other.at}`:""})`:""}function isTheirs({owners},part,at=""){const ours=owners.find(({manager})=>manager===ourManager);return part==="traffic"||(ours?.
at??"")<at}const verbs={POST:"create",PUT:"update",PATCH:"patch",DELETE:"delete"},rightsThroughPods=method=>[{verb:"list",group:"",resource:"pods"},{verb:verbs[method]??
"get",group:"",resource:"pods/proxy"}];async function settleReach(world,url){if(world.may.reachUrl!==void 0)return;const reachUrl=await world.health.reaches(url);
if(reachUrl||await refuseUnreachable(world,url),world.may.reachUrl=reachUrl,reachUrl)return;const text=`The host of ${url} does not resolve from here: the candi\
date is asked through the API server. To ask as users do, set ingress-address.`;world.reporter.report({is:"note",text})}async function refuseUnreachable(world,url){
const missing=await world.cluster.missing(rightsThroughPods(world.settings.health.method));if(missing.length===0)return;const{user,grant}=await grantingTo(world,
missing);throw(0,catalogue.V2)("E_URL_UNREACHABLE",{url,user,rights:missing.map(rightText).join(", "),grant})}async function meansOf(world,{url,candidate}){return await settleReach(
world,url),world.may.reachUrl?world:world.throughPod(candidate)}function probe(world,memory,asked){if(memory.probing)return;memory.probing=!0;const each2=measurement=>{
memory.measurements.push(measurement),world.wakeup.wake()},{signal}=memory.background;meansOf(world,asked).then(means=>means.probe.start(asked.url,each2,signal),
()=>{})}function notice(world,memory,sight){memory.abortBecause||(noticeCandidate(world,memory,sight),noticeTrouble(world,memory,sight),noticeTemplate(world,memory,
sight),noticeWarmth(world,memory,sight),noticeHold(world,memory,sight))}function noticeCandidate(world,memory,{candidate,journal}){if(!candidate||memory.following===
candidate.name||journal.stage==="aborting")return;memory.following=candidate.name;const from=journal.stable[0]?.revision;journal.stage==="deployed"&&world.reporter.
report({is:"created",candidate:candidate.name,changes:memory.changes,...from?{from}:{}}),world.cluster.follow(candidate.name,line=>{memory.isReady||world.reporter.
report({is:"log",line})})}function noticeTrouble(world,memory,{snapshot,candidate}){const{start}=snapshot;if(!candidate||!start||start.is==="starting")return;const said=start.
is==="unseen"?start.note:`${start.is} ${start.why.reason}`;memory.saidOfStart!==said&&(memory.saidOfStart=said,world.reporter.report({is:"starting",candidate:candidate.
name,start}))}function noticeTemplate(world,memory,{snapshot:{service},journal}){if(!service||!journal.sent||journal.stage==="claimed"||journal.stage==="abortin\
g")return;const found2=world.templates.fingerprint(service.template);found2===journal.sent||found2===memory.saidOfTemplate||(memory.saidOfTemplate=found2,world.
reporter.report({is:"warning",code:"W_TEMPLATE",message:`The template of ${world.settings.service} was changed by someone else${editorOf(service,"template")}.`,
cure:"It is kept; this rollout goes on with its own Revision, and sends nobody to the one that was made of it."}))}function noticeWarmth(world,memory,{snapshot,
candidate,warm:warm2}){if(!candidate||!warm2||memory.scaledFor<0||memory.saidWarmFor===memory.scaledFor)return;memory.saidWarmFor=memory.scaledFor;const pods2=snapshot.
revisions.get(candidate.name)?.replicas??0;memory.saidPods!==pods2&&(memory.saidPods=pods2,world.reporter.report({is:"warm",revision:candidate.name,pods:pods2,afterMs:world.
clock.now()-memory.scaledAtMs}))}function noticeHold(world,memory,sight){const{journal,inForce,snapshot}=sight,step=journal.plan.steps[journal.step];if(journal.
stage!=="stepping"||!inForce||!step||memory.hold?.step===journal.step)return;const atMs=world.clock.now();memory.hold={step:journal.step,percent:step.percent,holdMs:step.
holdMs,fromMs:atMs},memory.measurements=[];const url=urlOf(snapshot,world.settings.tags.candidate);url&&journal.candidate&&probe(world,memory,{url,candidate:journal.
candidate}),world.reporter.report({is:"in-force",percent:step.percent,afterMs:atMs-(memory.exposure.at(-1)?.fromMs??atMs),atMs})}const silenceMs=6e4;function observe(world,memory,snapshot){
const ours=oursOf(snapshot,world.driver);if(typeof ours=="string")return{...nothing,foreign:ours};const{journal}=ours,candidate=candidateFor(world,memory,snapshot,
journal),inForce=journal.stage==="aborting"&&journal.stable.length===0||isInForce(snapshot.route,journal.intended),stableReady=journal.stable.every(share=>isReady(
snapshot)(share.revision)),warm2=Object.entries(memory.wanted).every(([name,pods2])=>(snapshot.revisions.get(name)?.replicas??0)>=pods2);notice(world,memory,{snapshot,
journal,inForce,warm:warm2,...candidate?{candidate}:{}});const next=journal.stage==="stepping"?journal.step+1:0,scaled=memory.scaledFor>=next;return{stage:journal.
stage,step:journal.step,...memory.abortBecause?{abortBecause:memory.abortBecause}:timedOut(world,memory,journal),silent:world.cluster.silentMs()>silenceMs,candidate:isNeverMade(
world,snapshot,{journal,candidate})?"never":candidateState(snapshot,candidate,journal.stage),stableReady,inForce,scaled,warm:warm2,health:memory.health,heldMs:memory.
hold?world.clock.now()-memory.hold.fromMs:0,verdict:analyse(world,memory).verdict,waitedMs:waitedMs(world,memory,`${journal.stage} ${journal.step} ${inForce} ${scaled}\
 ${stableReady}`)}}const nothing={stage:"claimed",step:-1,silent:!1,candidate:"starting",stableReady:!0,inForce:!1,scaled:!1,warm:!1,health:"not-run",heldMs:0,verdict:"\
inconclusive",waitedMs:0},candidateFor=(world,memory,snapshot,journal)=>candidateOf(snapshot,journal,memory.template&&{template:memory.template,templates:world.
templates});function analyse(world,memory){const{hold:hold2}=memory,heldMs=hold2?world.clock.now()-hold2.fromMs:0,measured=hold2?memory.measurements.filter(each2=>each2.
atMs>=hold2.fromMs):[];return judge(measured,world.settings.analysis,{heldMs,holdMs:hold2?.holdMs??0})}const timedOut=(world,memory,journal)=>world.clock.now()-
memory.startedMs>journal.plan.limits.totalMs?{abortBecause:"timed-out"}:{};function isNeverMade({templates:templates2},snapshot,{journal,candidate}){const{service,
revisions}=snapshot,newest=revisions.get(service?.latestCreated??"");return journal.stage!=="deployed"||candidate||!service||!newest||journal.sent===void 0?!1:templates2.
fingerprint(service.template)!==journal.sent&&templates2.same(service.template,templates2.of(newest))}function candidateState(snapshot,candidate,stage){return candidate?.
ready.status==="True"?"ready":stage==="stepping"&&candidate?.ready.status==="False"||snapshot.start?.is==="failed"?"failed":"starting"}function waitedMs(world,memory,key){
const now=world.clock.now();return memory.wait.key!==key&&(memory.wait={key,fromMs:now}),now-memory.wait.fromMs}function endHold(world,memory){const{hold:hold2}=memory;
if(!hold2)return;const{verdict,requests,errors,p50Ms,p95Ms,p99Ms,why}=analyse(world,memory),result={percent:hold2.percent,heldMs:world.clock.now()-hold2.fromMs,
verdict,requests,errors,p50Ms,p95Ms,p99Ms,why};memory.steps.push(result),memory.hold=void 0,memory.measurements=[],hold2.holdMs>0&&world.reporter.report({is:"st\
ep-ended",result})}const abort=async({because},{world,memory,snapshot})=>{memory.abortBecause??=because,endHold(world,memory),world.reporter.report({is:"phase",
phase:"abort"});const{abortDetail:detail2}=memory,journal=journalIn(snapshot),candidate=journal&&candidateOf(snapshot,journal)?.name,atMs=world.clock.now();memory.
returningFromMs=atMs,world.reporter.report({is:"returning",because,to:journal?.stable??[],atMs,...candidate?{candidate}:{},...detail2?{detail:detail2}:{}}),evidence.
has(because)&&(memory.abortDetail??=memory.steps.at(-1)?.why),await commit(world,({journal:journal2},snapshot2)=>{const{traffic,parked}=homeNow(journal2,snapshot2),
next={...journal2,stage:"aborting",intended:traffic,parked,reason:because,deadlineMs:deadline(world,journal2,"readyMs")};return{traffic,journal:next}},{urgent:!0})},
evidence=new Set(["analysis-failed","analysis-inconclusive"]);function homeNow(journal,snapshot){return journal.stage==="claimed"||journal.stable.length===0?{traffic:journal.
intended,parked:[]}:(0,rollout_traffic.r3)((0,rollout_traffic.iR)(journal),isReady(snapshot))}const checkHealth=async(_,scene)=>{const{world,memory,snapshot}=scene,
url=urlOf(snapshot,world.settings.tags.candidate),candidate=journalIn(snapshot)?.candidate;if(url===void 0||candidate===void 0)return unreachable(scene,"Knative\
 gives the candidate no address of its own.");memory.health="running",check(scene,{url,candidate}).catch(error=>unreachable(scene,error instanceof rollout_error.
a?`${error.message} ${error.cure}`:String(error)))};async function check(scene,asked){const{world,memory}=scene,{health}=await meansOf(world,asked);world.reporter.
report({is:"health-started",command:health.command(asked.url)}),conclude(scene,asked,await health.run(asked.url,memory.background.signal))}function conclude({world,
memory},asked,result){world.reporter.report({is:"health",result,candidateUrl:asked.url}),memory.healthResult=result,result.is==="cancelled"?memory.abortBecause??=
"cancelled":memory.health=result.is,result.is==="passed"&&probe(world,memory,asked),world.wakeup.wake()}function unreachable({world,memory},detail2){memory.health=
"unreachable",memory.abortDetail=detail2,world.wakeup.wake()}const adviceAfter=(because,scene)=>advice[because](scene),advice_nothing=()=>[],again=()=>["Nothing\
 is left to tidy up: run the job again when you want to."],advice={cancelled:again,"driver-died":again,"pause-over":again,asked:advice_nothing,superseded:advice_nothing,
error:advice_nothing,"stable-not-ready":advice_nothing,"candidate-failed":()=>["Mend what keeps the pod from starting and deploy again; nothing is left to tidy \
up."],"candidate-not-made":()=>["Their template is kept. Deploy again: the next run starts from it."],"candidate-not-ready":scene=>["If it only needs longer to \
start, raise ready-timeout.",...withPods(scene,"What its pods wait for, while they last:","describe pods")],"candidate-not-warm":scene=>["The cluster may have n\
o room for its pods. If it only needs longer, raise ready-timeout.",...withPods(scene,"What its pods wait for, while they last:","describe pods")],"health-faile\
d":scene=>logs(scene),"health-unreachable":()=>["Set ingress-address to the host:port at which this job reaches the ingress."],"analysis-failed":scene=>logs(scene),
"analysis-inconclusive":()=>["Hold each step for longer (hold), or say by on-inconclusive what shall count when there is too little to judge by."],"route-stuck":({
service,namespace})=>[`What keeps the Route from taking it: kubectl describe route.serving.knative.dev ${service} -n ${namespace}`],"timed-out":()=>["Raise time\
out, or hold the steps for less time."]},logs=scene=>withPods(scene,"What it logged, while its pods last:","logs --tail 100 -c user-container"),withPods=({candidate,
namespace},why,verb)=>candidate===void 0?[]:[`${why} kubectl ${verb} -n ${namespace} -l serving.knative.dev/revision=${candidate}`];var units=__nccwpck_require__2(
7049);const nearlyAll=.8;function fullSince(exposure,journal,name,nowMs){const isCandidate=name===journal.candidate,wasServing=journal.stable.some(({revision})=>revision===
name)&&journal.isRollback!==!0;if(!isCandidate&&!wasServing)return nowMs;const[first,last]=[exposure[0],exposure.at(-1)];if(!first||!last)return journal.step<0?
Number.NEGATIVE_INFINITY:nowMs;const shareAt=percent=>isCandidate?percent:100-percent,enough=nearlyAll*shareAt(last.toMs>nowMs?last.percent:0),before=isCandidate?
first.fromMs:Number.NEGATIVE_INFINITY;return Math.max(before,...exposure.filter(({percent})=>shareAt(percent)<enough).map(({toMs})=>toMs))}const min_scale_attempts=3,
pauseMs=200;async function setMinScale(world,name,minScale){const before=world.cluster.snapshot().revisions.get(name)?.minScale??null,wish2={name,before,after:minScale};
for(let attempt2=1;attempt2<=min_scale_attempts;attempt2++){const result=await world.cluster.writeRevision(name,{minScale});if(result.is==="refused"&&result.status===
404)return!1;const isOurs2=await isStillOurs(world,wish2,result);if(!isOurs2&&result.is!=="guard-failed"&&await undo(world,wish2),!isOurs2)return!1;if(result.is===
"written")return!0;await world.clock.sleep(pauseMs*attempt2)}return sayNotTaken(world,name,minScale),!1}const isRaise=({before,after})=>Number(after??0)>Number(
before??0);async function isStillOurs(world,wish2,result){if(result.is==="written"&&!isRaise(wish2))return!0;const isAsked=result.is==="written"||result.is==="u\
nknown",{service}=isAsked?await world.cluster.reread(unhurried):world.cluster.snapshot();return service?.driver===world.driver}async function undo(world,wish2){
const{name,before,after}=wish2;if(isRaise(wish2))for(let attempt2=1;attempt2<=min_scale_attempts;attempt2++){await world.clock.sleep(pauseMs*attempt2);const{service,
revisions}=world.cluster.snapshot();if((revisions.get(name)?.minScale??null)!==after||isHeldBy(service,name))continue;const{is}=await world.cluster.writeRevision(
name,{minScale:before});if(is==="written")return}}const isHeldBy=(service,name)=>{const journal=service?.journal;return journal!==void 0&&journal!=="unreadable"&&
Object.hasOwn(journal.scale,name)};function sayNotTaken(world,name,minScale){const{namespace}=world.cluster.target,message=`min-scale of ${name} could not be ${minScale===
null?"taken away":`set to ${minScale}`}.`,change=minScale===null?"-":`=${minScale}`,cure=`kubectl annotate revision ${name} -n ${namespace} --overwrite autoscal\
ing.knative.dev/min-scale${change}`;world.reporter.report({is:"warning",code:"W_SCALE",message,cure})}const ingressLagMs=1e3,usualWindowMs=6e4,longestMs=12e4;async function releaseScale(world,memory,journal,{
over={},unless}={}){if(!world.may.patchRevisions)return;const held=heldBy(world,{...journal.scale,...over});if(held.length===0)return;const needed=held.filter(({
revision,after})=>isGrown(revision,after)&&hasUsers(world,revision.name));await world.clock.sleep(ingressLagMs),await letGo(world,held.filter(each2=>!needed.includes(
each2))),await untilCounted(world,{memory,journal,needed,unless}),unless?.aborted||await letGo(world,needed)}function heldBy(world,values){const{revisions}=world.
cluster.snapshot();return Object.entries(values).flatMap(([name,after])=>{const revision=revisions.get(name);return revision&&(revision.minScale??null)!==after?
[{revision,after}]:[]})}const isGrown=({minScale,replicas},after)=>replicas>1&&Number(minScale??0)>Math.max(1,Number(after??0)),hasUsers=(world,name)=>{const{route}=world.
cluster.snapshot();return route?.served.some(({revisionName,percent=0})=>revisionName===name&&percent>0)===!0};async function letGo(world,held){world.cluster.snapshot().
service?.driver===world.driver&&await Promise.all(held.map(({revision,after})=>setMinScale(world,revision.name,after)))}async function untilCounted(world,wait2){
const{needed}=wait2,restMs=restOf(wait2,world.clock.now());if(restMs===0||(await commit(world,({journal})=>({journal:{...journal,deadlineMs:deadline(world,journal,
"routeMs")+restMs}}))).is!=="written")return;const names2=needed.map(({revision})=>`${revision.minScale} pods of ${revision.name}`).join(" and ");world.reporter.
report({is:"note",text:`Keeping ${names2} for ${Math.ceil(restMs/1e3)} s, until the autoscaler has counted their users for a whole window`}),await until(world,now=>isOver(
world,wait2,now),restMs,wait2.unless)}function isOver(world,{memory},snapshot){const ours=oursOf(snapshot,world.driver);return typeof ours=="string"?!0:(noticeTemplate(
world,memory,{snapshot,journal:ours.journal}),!1)}function restOf({memory,journal,needed},nowMs){const rests=needed.map(({revision})=>restOfWindow(revision,fullSince(
memory.exposure,journal,revision.name,nowMs),nowMs)),leftMs=memory.startedMs+journal.plan.limits.totalMs-nowMs;return Math.max(0,Math.min(leftMs,Math.max(0,...rests)))}
function restOfWindow({window},sinceMs,nowMs){const windowMs=Math.min(longestMs,(0,units.E9)(window??"")??usualWindowMs);return Math.min(windowMs,Math.max(0,sinceMs+
windowMs-nowMs))}async function failFirst(world,memory,{journal}){const{service,onFirstFailure}=world.settings,because=memory.abortBecause??"driver-died";if(onFirstFailure===
"delete"&&journal.created===!0)return await remove(world),end(world,memory,{kind:"first-deployment-failed",because,reason:`${service} was deleted again, as on-f\
irst-failure says.`,next:[],journal});await releaseScale(world,memory,journal),(await commit(world,()=>cleared)).is==="written"&&end(world,memory,{kind:"first-d\
eployment-failed",because,reason:`${service} was left as it is.${memory.abortDetail?` ${memory.abortDetail}`:""}`,next:["Deploy again once the cause is mended: \
the next run starts from here."],journal})}const fail_first_attempts=4;async function remove(world){for(let attempt2=0;attempt2<fail_first_attempts;attempt2++){
const result=await world.cluster.deleteService();if(result.is==="written")return;if(result.is==="refused")throw await refusedWrite(world,result);const{service}=await world.
cluster.reread(unhurried);if(!service)return}throw(0,catalogue.V2)("E_WRITE_CONTENDED",{service:world.settings.service,attempts:fail_first_attempts})}const left=(next=[])=>({
is:"left",next});async function restoreTemplate(world,ours){const restored=await putBack(world,ours);return restored.is!=="foreign"&&(0,rollout_traffic.vY)(ours.
journal.before)&&!isUntouched(ours.journal)&&await settled(world,ours.journal),restored}async function putBack(world,ours){const snapshot=world.cluster.snapshot(),
{journal}=ours;if(!isOurTemplate(world,ours))return left();if(world.settings.onAbort==="keep")return left([`The template of ${world.settings.service} is still t\
he candidate's: on-abort is keep.`]);const from=earlier(journal,snapshot);if(!from)return left(["The Revision that held the earlier template is gone; set spec.t\
emplate to what you want before the next deploy."]);let isTheirs2=!1;return(await commit(world,now=>{isTheirs2=!isOurTemplate(world,now);const deadlineMs=deadline(
world,now.journal,"readyMs");return{...!isTheirs2&&{template:world.templates.of(from)},journal:{...now.journal,deadlineMs}}})).is==="foreign"?{is:"foreign"}:isTheirs2?
left():(world.reporter.report({is:"written",what:`Put the template back to ${from.name}'s`}),{is:"restored",next:[]})}const earlier=({templateFrom},{revisions})=>templateFrom===
void 0?void 0:revisions.get(templateFrom);function isOurTemplate(world,{service,journal}){const annotations=service.template.metadata?.annotations;if((annotations!==
null&&typeof annotations=="object"&&names.id in annotations?annotations[names.id]:void 0)!==journal.id)return!1;if(journal.sent!==void 0)return world.templates.
fingerprint(service.template)===journal.sent;const made=candidateOf(world.cluster.snapshot(),journal);return made!==void 0&&world.templates.same(service.template,
world.templates.of(made))}const unprovedMs=2e3;async function settled(world,journal){const snapshot=world.cluster.snapshot(),{service}=snapshot,from=earlier(journal,
snapshot);if(!service||!from||!world.templates.same(service.template,world.templates.of(from)))return;const{readyMs}=journal.plan.limits,isOver2=now=>typeof oursOf(
now,world.driver)=="string";await until(world,now=>isOver2(now)||newestReady(world,now)!==void 0,readyMs);const restored=newestReady(world,world.cluster.snapshot());
if(!(!restored||isOver2(world.cluster.snapshot()))){if(world.may.patchRevisions){const pods2=podsOfStable(world,journal);await hold(world,restored,pods2);const isGrown2=now=>isTaken(
now)&&(now.revisions.get(restored.name)?.replicas??0)>=pods2;await until(world,now=>isOver2(now)||isGrown2(now),readyMs)}await until(world,isOver2,unprovedMs)}}
const podsOfStable=(world,{stable})=>{const{revisions}=world.cluster.snapshot();return Math.max(1,...stable.map(({revision})=>revisions.get(revision)?.replicas??
0))};async function hold(world,{name,minScale},pods2){(await commit(world,({journal})=>{const traffic=journal.intended.some(target=>target.revisionName===name)?
journal.intended:[...journal.intended,{revisionName:name,latestRevision:!1,percent:0}];return{traffic,journal:{...journal,intended:traffic,scale:{[name]:minScale??
null,...journal.scale},deadlineMs:deadline(world,journal,"readyMs")}}})).is==="written"&&await setMinScale(world,name,String(pods2))}function newestReady(world,{
service,revisions}){if(service?.configurationsReady.status!=="True"||service.latestCreated!==service.latestReady)return;const revision=revisions.get(service.latestReady??
"");if(!(!revision||[...revisions.values()].some(({generation})=>generation>revision.generation)))return world.templates.same(service.template,world.templates.of(
revision))?revision:void 0}function finalTraffic(world,journal,snapshot){return isUntouched(journal)?{traffic:journal.intended,parked:journal.parked}:(0,rollout_traffic.
vY)(journal.before)&&isEqualOfStable(world,journal,snapshot)?(0,rollout_traffic.r3)(journal.before,isReady(snapshot)):homeNow(journal,snapshot)}function promotedTraffic(world,journal,snapshot){
const form=(0,rollout_traffic.vY)(journal.before)&&isCandidateLatest(world,journal.candidate,snapshot)?"floating":"pinned",{traffic,parked}=(0,rollout_traffic.r3)(
(0,rollout_traffic.tU)(journal,form,world.settings.keepPrevious),isReady(snapshot));return{form,traffic,parked}}const isCandidateLatest=(world,candidate,snapshot)=>newestReady(
world,snapshot)?.name===candidate;function isEqualOfStable(world,journal,snapshot){const latest=newestReady(world,snapshot),stable=journal.floating===void 0?void 0:
snapshot.revisions.get(journal.floating);return!latest||!stable||latest.name===journal.candidate?!1:latest.name===stable.name?!0:latest.ready.status==="True"&&latest.
replicas>=stable.replicas&&world.templates.same(world.templates.of(latest),world.templates.of(stable))&&runsSameImages(latest,stable)}function runsSameImages(a,b){
const containers=Object.keys(b.digests);return containers.length>0&&containers.every(name=>isDigest(b.digests[name])&&a.digests[name]===b.digests[name])}const isDigest=image=>image?.
includes("@sha256:")===!0,verdictsOf=({revisions})=>Object.fromEntries([...revisions.values()].flatMap(({name,verdict})=>verdict?[[name,verdict]]:[])),serverTime=world=>new Date(
world.cluster.serverNow()).toISOString(),tidy=async(_,{world,memory,snapshot})=>{const ours=oursOf(snapshot,world.driver);if(typeof ours=="string")return;if(noteReturn(
world,memory,ours,isInForce(snapshot.route,ours.journal.intended)),ours.journal.stable.length===0)return failFirst(world,memory,ours);const restored=await restoreTemplate(
world,ours);if(restored.is==="foreign"||!await goHome(world)||(await releaseScale(world,memory,journalIn(world.cluster.snapshot())??ours.journal),(await commit(
world,({journal:journal2},now)=>({verdicts:judged(world,memory,{journal:journal2,now}),...cleared}))).is!=="written"))return;const{journal}=ours;if(!world.cluster.
snapshot().service)return;const because=memory.abortBecause??"driver-died";end(world,memory,{kind:journal.isRollback?"rolled-back":"aborted",because,reason:journal.
isRollback?`${journal.candidate} serves nobody now.`:memory.abortDetail??"",next:[...restored.next,...journal.isRollback?[]:adviceAfter(because,sceneOf(world,journal))],
journal})};async function goHome(world){const snapshot=world.cluster.snapshot(),ours=oursOf(snapshot,world.driver);if(typeof ours=="string")return!1;if((0,rollout_traffic.
UN)(finalTraffic(world,ours.journal,snapshot).traffic,ours.journal.intended))return!0;const result=await commit(world,({journal:journal2},now)=>{const{traffic,parked}=finalTraffic(
world,journal2,now),deadlineMs=deadline(world,journal2,"routeMs");return{traffic,journal:{...journal2,stage:"aborting",intended:traffic,parked,deadlineMs}}}),{journal}=result.
is==="written"?result:{};return journal?(await until(world,isTaken,journal.plan.limits.routeMs),!0):!1}const sceneOf=(world,journal)=>{const{service,namespace}=world.
cluster.target,candidate=candidateOf(world.cluster.snapshot(),journal)?.name;return{service,namespace,...candidate?{candidate}:{}}},cleared={journal:null,driver:null,
active:!1};function noteReturn(world,memory,{journal},inForce){const atMs=world.clock.now(),last=memory.exposure.at(-1);if(last&&last.toMs===Number.POSITIVE_INFINITY&&
(last.toMs=atMs),journal.stable.length===0)return;const afterMs=atMs-(memory.returningFromMs??memory.wait.fromMs);inForce?world.reporter.report({is:"returned",to:journal.
stable,afterMs,atMs}):world.reporter.report({is:"warning",code:"W_ROUTE_SLOW",message:"The Route has not confirmed yet that everyone is back on stable."})}const provedBad=new Set(
["candidate-failed","health-failed","analysis-failed","candidate-not-ready","rolled-back"]);function judged(world,memory,{journal,now}){const why=journal.isRollback?
"rolled-back":journal.reason??memory.abortBecause,candidate=candidateFor(world,memory,now,journal);return!candidate||!why||!provedBad.has(why)?verdictsOf(now):{
...verdictsOf(now),[candidate.name]:{is:"bad",at:serverTime(world),why}}}const deploy=async(_,{world,memory})=>{const wanted=memory.template,result=await commit(
world,({journal,service},snapshot)=>{if(wanted&&service.generation!==memory.madeFor)throw(0,catalogue.V2)("E_SERVICE_CHANGED",{service:world.settings.service});
const list2=journal.stable.length>0?(0,rollout_traffic.dp)(journal.before,journal.floating):(0,rollout_traffic.MG)(journal),{traffic,parked}=(0,rollout_traffic.
r3)(list2,isReady(snapshot)),next={...journal,stage:"deployed",intended:traffic,parked,deadlineMs:deadline(world,journal,"readyMs")};return{traffic,journal:next,
...wanted?{template:wanted}:{}}},{interrupt:world.interrupt});result.is==="written"&&(memory.template=wanted&&stored(result.service?.template,wanted),world.reporter.
report({is:"written",what:wanted?"Sent the new template; traffic is pinned to stable":"Pinned traffic to stable"}))},stored=(answer,sent)=>answer??sent,usualMs=2e3,
in_sync_longestMs=9e4;async function inSync(world){const{service}=world.settings;if(!await until(world,isInSync,usualMs)&&(world.reporter.report({is:"note",text:`\
Knative has not taken up the last change of ${service} yet. Waiting for it, at most ${in_sync_longestMs/1e3} s`}),!await until(world,isInSync,in_sync_longestMs,
world.interrupt)&&!world.interrupt.aborted))throw(0,catalogue.V2)("E_NOT_IN_SYNC",{service,seconds:(usualMs+in_sync_longestMs)/1e3})}const notYet=new Set(["NotO\
bserved","OutOfDate"]),isInSync=({service})=>service===void 0||!(notYet.has(service.ready.reason)||notYet.has(service.configurationsReady.reason)),promote=async(_,{
world,memory})=>{endHold(world,memory),world.reporter.report({is:"phase",phase:"promote"}),await commit(world,({journal})=>({journal:{...journal,stage:"promotin\
g",deadlineMs:deadline(world,journal,"routeMs")}}),{interrupt:world.interrupt})},settle=async(_,{world,memory,snapshot})=>{const ours=oursOf(snapshot,world.driver);
if(typeof ours=="string"||ours.journal.candidate===void 0)return;const journal={...ours.journal,candidate:ours.journal.candidate};await releaseScale(world,memory,
journal,{over:retirement(world,journal)}),(0,rollout_traffic.vY)(journal.before)&&await until(world,isInSync,journal.plan.limits.routeMs);let form="pinned";(await commit(
world,(_2,now)=>{const final=promotedTraffic(world,journal,now);form=final.form;const verdicts2=finish_promotion_judged(world,journal,now);return{traffic:final.
traffic,tags:[journal.tags.candidate,journal.tags.stable],verdicts:verdicts2,...cleared}})).is==="written"&&(await until(world,isTaken,journal.plan.limits.routeMs),
world.cluster.snapshot().service&&finish_promotion_conclude(world,memory,journal,form))};function finish_promotion_conclude(world,memory,journal,form){const{service,
tags}=world.settings,next=(0,rollout_traffic.vY)(journal.before)&&form==="pinned"?[`${whyPinned(world,journal.candidate)}; ${service} stays pinned to ${journal.
candidate}. To follow the latest Revision again: kn service update ${service} --traffic @latest=100`]:[],stays=journal.stable.length>0?` ${shareText(journal.stable)}\
 stays under the tag ${tags.stable}.`:"";end(world,memory,{kind:"promoted",reason:`${journal.candidate} serves everyone.${world.settings.keepPrevious==="none"?"":
stays}`,next,journal})}function whyPinned(world,name){const{service,revisions}=world.cluster.snapshot(),candidate=revisions.get(name);return service&&candidate&&
!world.templates.same(service.template,world.templates.of(candidate))?"Someone else changed the template meanwhile":`Knative names another latest Revision than ${name}`}
function retirement(world,journal){const entries2=journal.stable.map(({revision})=>{const before=journal.scale[revision]??null,after={tag:before===null?null:"0",
warm:String(Math.max(1,Number(before??0))),none:before};return[revision,after[world.settings.keepPrevious]]});return Object.fromEntries(entries2)}function finish_promotion_judged(world,journal,now){
const known=verdictsOf(now),good={is:"good",at:serverTime(world)},retired=journal.stable.flatMap(({revision})=>{const minScale=journal.scale[revision];return minScale?
[[revision,{...known[revision]??good,minScale}]]:[]});return{...known,...Object.fromEntries(retired),[journal.candidate]:good}}const stay=async(_,{world,memory,
snapshot})=>{endHold(world,memory);const ours=oursOf(snapshot,world.driver);if(typeof ours=="string")return;const{journal}=ours;if(await releaseScale(world,memory,
journal,{unless:world.interrupt}),world.interrupt.aborted||journalIn(world.cluster.snapshot())?.stage!==journal.stage)return;(await commit(world,()=>({tags:[journal.
tags.candidate,journal.tags.stable],...cleared}))).is==="written"&&end(world,memory,{kind:"split",reason:"The split that was asked for is in force and stays.",next:[],
journal})},pause=async(_,{world,memory})=>{endHold(world,memory);const{pauseTimeoutMs}=world.settings,deadlineMs=world.cluster.serverNow()+pauseTimeoutMs,result=await commit(
world,({journal:journal2})=>({driver:null,journal:{...journal2,stage:"paused",deadlineMs}}));if(result.is!=="written"||!result.journal)return;const{journal}=result,
{service,namespace}=world.cluster.target;end(world,memory,{kind:"paused",reason:`${journal.candidate} has ${journal.plan.pauseAt} % and waits for a word, until ${new Date(
deadlineMs).toISOString()}.`,next:[`To go on: kn rollout promote ${service} -n ${namespace}`,`To go back: kn rollout abort ${service} -n ${namespace}`],journal})},
scale=async({step},{world,memory,snapshot})=>{const journal=journalIn(snapshot);if(!journal||(memory.scaledFor=step,memory.scaledAtMs=world.clock.now(),memory.stablePods=
Math.max(memory.stablePods,podsOf(snapshot,journal)),!world.may.patchRevisions))return;const percent=journal.plan.steps[step]?.percent??0,wanted=wantedPods(journal,
snapshot,{percent,stablePods:memory.stablePods});memory.wanted=wanted,await Promise.all(Object.entries(wanted).map(([name,pods2])=>raise(name,pods2,world)))};function wantedPods(journal,snapshot,step){
const held=journal.stable.map(({revision})=>[revision,Math.max(1,snapshot.revisions.get(revision)?.replicas??0)]),share=Math.max(1,Math.ceil(step.percent*step.stablePods/
100)),candidate=journal.candidate,own2=candidate?[[candidate,capped(share,snapshot.revisions.get(candidate))]]:[];return Object.fromEntries([...held,...own2].map(
([name,pods2])=>[name,capped(pods2,snapshot.revisions.get(name))]))}function capped(pods2,revision){const max=Number(revision?.maxScale??0);return max>0?Math.min(
pods2,max):pods2}async function raise(name,pods2,world){const revision=world.cluster.snapshot().revisions.get(name);Number(revision?.minScale??0)>=pods2||await setMinScale(
world,name,String(pods2))&&world.reporter.report({is:"scaling",revision:name,from:revision?.replicas??0,to:pods2})}const podsOf=(snapshot,journal)=>journal.stable.
reduce((sum,{revision})=>sum+(snapshot.revisions.get(revision)?.replicas??0),0),shift=async({step},{world,memory})=>{endHold(world,memory);const result=await commit(
world,({journal},snapshot)=>{const percent2=journal.plan.steps[step]?.percent??0,{traffic,parked}=(0,rollout_traffic.r3)((0,rollout_traffic.lD)(journal,percent2),
isReady(snapshot));return{traffic,journal:{...journal,stage:"stepping",step,intended:traffic,parked,deadlineMs:deadline(world,journal,step)}}},{interrupt:world.
interrupt});if(result.is!=="written"||!result.journal?.candidate)return;const{candidate,intended,plan}=result.journal,percent=plan.steps[step]?.percent??0,atMs=world.
clock.now();memory.exposure.length===0&&world.reporter.report({is:"phase",phase:"traffic"}),exposeFrom(memory,percent,atMs);const stable=(0,rollout_traffic.AR)(
intended).filter(share=>share.revision!==candidate);world.reporter.report({is:"shifted",step,percent,candidate,stable,atMs})},holdAgain=async(_,{world,memory})=>{
endHold(world,memory),await commit(world,({journal})=>({journal:{...journal,deadlineMs:deadline(world,journal,journal.step)}}),{interrupt:world.interrupt})};function exposeFrom(memory,percent,atMs){
const last=memory.exposure.at(-1);last&&last.toMs===Number.POSITIVE_INFINITY&&(last.toMs=atMs),memory.exposure.push({percent,fromMs:atMs,toMs:Number.POSITIVE_INFINITY})}
const stop=async({because},{world,memory,snapshot})=>{endHold(world,memory);const journal=journalIn(snapshot);because==="traffic"&&journal&&await standDown(world,
memory,journal),end(world,memory,{kind:"stopped",because,reason:reasonOf(because,snapshot,world),next:nextOf(because,world),...journal?{journal}:{}})},stop_attempts=3;
async function standDown(world,memory,journal){await releaseScale(world,memory,journal);const set={driver:null,active:!1,journal:{...journal,stage:"stopped",reason:"\
traffic"}};for(let attempt2=0;attempt2<stop_attempts;attempt2++){const{is}=await world.cluster.writeService({driver:world.driver,set});if(is==="written"||is==="\
refused"||(await world.cluster.reread(new AbortController().signal)).service?.driver!==world.driver)return}}const giveUp=async({because},{world,memory})=>{because===
"api-silent"&&await answers(world)||uncertain(world,memory,{because})},lastWordMs=5e3;async function answers(world){const over=new AbortController,late=world.clock.
sleep(lastWordMs,over.signal).then(()=>!1),word=world.cluster.reread(over.signal).then(()=>!0,()=>!1),isAnswered2=await Promise.race([word,late]);return over.abort(),
isAnswered2}function uncertain(world,memory,{because,detail:detail2}){const snapshot=world.cluster.snapshot(),{service,namespace}=world.cluster.target,journal=journalIn(
snapshot),byHand=journal?[`kubectl patch ksvc ${service} -n ${namespace} --type json -p '${handPatch(journal,snapshot)}'`]:[];end(world,memory,{kind:"uncertain",
because,reason:detail2??reasons[because],next:[`kn rollout abort ${service} -n ${namespace}`,...byHand],...journal?{journal}:{}})}const reasons={"api-silent":"T\
he API server has not answered for 60 s.","route-stuck":"The way back is written, but the Route has not taken it. It will, once every Revision it lists is ready\
.",error:"The way back could not be written."},handPatch=(journal,snapshot)=>JSON.stringify([{op:"replace",path:"/spec/traffic",value:homeNow(journal,snapshot).
traffic}]);function reasonOf(because,{service},world){return because==="deleted"?`${world.settings.service} was deleted by someone else.`:because==="driver"?`An\
other rollout of ${world.settings.service} has taken over${jobOf(service)}.`:`The traffic of ${world.settings.service} was changed by someone else${editorOf(service,
"traffic")}. Their change is kept.`}function jobOf(service){const journal=service?.journal;return journal&&journal!=="unreadable"&&journal.job?.url?`: ${journal.
job.url}`:""}const nextOf=(because,world)=>because==="traffic"?[`To go back to stable: kn rollout abort ${world.settings.service} -n ${world.cluster.target.namespace}`]:
[],present=async(_,{world,memory,snapshot})=>{const journal=journalIn(snapshot);if(!journal)return;const candidate=candidateFor(world,memory,snapshot,journal);candidate&&
(memory.isReady=!0,world.reporter.report({is:"ready",candidate:candidate.name,afterMs:world.clock.now()-memory.startedMs}),await commit(world,({journal:journal2},now)=>tag_candidate_presented(
journal2,candidate,now,deadline(world,journal2,"readyMs")),{interrupt:world.interrupt}),world.reporter.report({is:"phase",phase:"health"}))};function tag_candidate_presented(journal,candidate,now,deadlineMs){
const known={...journal,candidate:candidate.name},list2=journal.stable.length===0?journal.intended:(0,rollout_traffic.lD)(known,0),{traffic,parked}=(0,rollout_traffic.
r3)(list2,isReady(now)),scale2=scaleOf([candidate.name,...journal.stable.map(share=>share.revision)],now),next={...known,stage:"presented",intended:traffic,parked,
scale:{...scale2,...journal.scale},deadlineMs};return{traffic,journal:next,tags:[journal.tags.candidate,journal.tags.stable]}}const scaleOf=(names2,now)=>Object.
fromEntries(names2.map(name=>[name,minScaleOf(now,name)]));function minScaleOf({revisions},name){const revision=revisions.get(name);return revision?.minScaleBefore??
revision?.minScale??null}const lookMs=1e3,performers={deploy,present,scale,"check-health":checkHealth,shift,"hold-again":holdAgain,pause,promote,settle,stay,abort,
tidy,stop,"give-up":giveUp,wait:async({atMostMs},{world,snapshot})=>{const over=new AbortController;await Promise.race([world.cluster.changed(snapshot,over.signal),
world.wakeup.next(over.signal),world.clock.sleep(Math.min(atMostMs,lookMs),over.signal)]),over.abort()}};async function drive(world,memory){const interrupted=()=>noteInterrupt(
world,memory);world.interrupt.aborted&&interrupted(),world.interrupt.addEventListener("abort",interrupted);try{for(;!memory.outcome;)await advance(world,memory);
return memory.outcome}finally{world.interrupt.removeEventListener("abort",interrupted),memory.background.abort(),world.cluster.unfollow()}}function noteInterrupt(world,memory){
memory.abortBecause??="cancelled",world.wakeup.wake()}async function advance(world,memory){const snapshot=world.cluster.snapshot(),progress2=observe(world,memory,
snapshot),decision=decide(planOf(snapshot),progress2);try{await perform(decision,world,memory,snapshot)}catch(error){recover(world,memory,decision,error)}}const perform=(decision,world,memory,snapshot)=>performers[decision.
do](decision,{world,memory,snapshot});function recover(world,memory,decision,error){const message=run_textOf(error);if(memory.abortBecause==="error"||decision.do===
"abort"||decision.do==="tidy"||error instanceof rollout_error.a&&error.code==="E_API_SILENT"){uncertain(world,memory,{because:"error",detail:message});return}memory.
abortBecause="error",memory.abortDetail=message}const run_textOf=error=>error instanceof rollout_error.a?`${error.message} ${error.cure}`:`A fault of kn-rollout\
 itself: ${error instanceof Error?error.stack??error.message:String(error)}`,noPlan={steps:[],ending:"stay",onInconclusive:"abort",limits:{readyMs:0,routeMs:0,totalMs:0}},
planOf=snapshot=>journalIn(snapshot)?.plan??noPlan;function turnOf(service,{serverNowMs,job}){const{journal,driver}=service??{};if(journal===void 0||journal==="\
unreadable")return{is:"free"};const forMs=journal.deadlineMs-serverNowMs;return driver===void 0?journal.stage==="paused"?pausedTurn(journal,forMs):{is:"free"}:forMs<=
0||isEarlierAttempt(journal.job,job)?{is:"left",journal,driver}:{is:"taken",journal,driver,forMs}}const pausedTurn=(journal,forMs)=>forMs>0?{is:"paused",journal}:
{is:"left",journal},isEarlierAttempt=(theirs,ours)=>theirs?.run!==void 0&&theirs.run===ours?.run&&(theirs.attempt??0)<(ours.attempt??0);async function awaitTurn(world,untilMs){
let announced2;for(;;){const snapshot=world.cluster.snapshot(),turn2=turnNow(world,snapshot);if(turn2.is!=="taken"||world.settings.onNewer==="supersede")return turn2;
const{journal,forMs}=turn2;if(!(world.settings.onNewer!=="refuse"&&!world.interrupt.aborted)||world.clock.now()>=untilMs)throw locked(world,journal);announced2!==
journal.id&&world.reporter.report({is:"waiting-for-driver",journal,forMs}),announced2=journal.id;const over=new AbortController;await Promise.race([world.cluster.
changed(snapshot,over.signal),world.wakeup.next(over.signal),world.clock.sleep(forMs,over.signal)]),over.abort()}}const turnNow=(world,{service})=>turnOf(service,
{serverNowMs:world.cluster.serverNow(),...world.job?{job:world.job}:{}}),locked=({settings},{id,job})=>(0,catalogue.V2)("E_LOCKED",{service:settings.service,by:job?.
run??`rollout ${id}`,url:job?.url});async function takeOver(world,driver,because){const memory=freshMemory(world.clock);return memory.abortBecause=because,await mark(
world,{driver,isDead:because==="driver-died"},because==="asked"?asSeen:journal=>journal),drive(world,memory)}async function resume(world){return await mark(world,
{isDead:!1},({plan:{pauseAt:_,...plan},...journal})=>({...journal,plan})),drive(world,freshMemory(world.clock))}const take_over_attempts=8;async function mark(world,former,change){
if(former.driver!==world.driver){for(let attempt2=0;attempt2<take_over_attempts;attempt2++){const{service,journal}=markedBy(world,former),next=signed(world,change(
reopened(journal,service),service)),result=await world.cluster.writeService({generation:service.generation,driver:former.driver??null,set:{driver:world.driver,active:!0,
journal:next}});if(result.is==="written")return;if(result.is==="refused")throw await refusedWrite(world,result);if((await world.cluster.reread(unhurried)).service?.
driver===world.driver)return}throw(0,catalogue.V2)("E_WRITE_CONTENDED",{service:world.settings.service,attempts:take_over_attempts})}}function markedBy(world,{driver,
isDead}){const snapshot=world.cluster.snapshot(),{service}=snapshot,journal=journalIn(snapshot);if(!service||service.driver!==driver||!journal||isDead&&turnNow(
world,snapshot).is==="taken")throw take_over_locked(world,journal);return{service,journal}}function signed(world,{job:_,...journal}){return{...journal,deadlineMs:deadline(
world,journal,"readyMs"),...world.job?{job:world.job}:{}}}function reopened(journal,{traffic}){return journal.stage==="paused"?{...journal,stage:"stepping"}:journal.
stage==="stopped"?withTraffic(journal,traffic):journal}const asSeen=(journal,{traffic})=>(0,rollout_traffic.UN)(traffic,journal.intended)?journal:withTraffic(journal,
traffic),withTraffic=(journal,traffic)=>({...journal,stage:"stepping",intended:traffic,before:(0,rollout_traffic.P_)(traffic,journal)}),take_over_locked=({settings},journal)=>(0,catalogue.
V2)("E_LOCKED",{service:settings.service,by:journal?.job?.run??"another process",url:journal?.job?.url});async function abandon(world,whose){if(await openCluster(
world,"change"),whose==="own"&&!await isMarked(world))return nothingLeft(world);const{service}=world.cluster.snapshot(),{journal,driver}=service??{},isOpen=journal!==
void 0&&journal!=="unreadable";if(!service)throw(0,catalogue.V2)("E_NOT_THERE",{service:world.settings.service,namespace:world.cluster.target.namespace});if(!isOpen)
throw(0,catalogue.V2)("E_NO_ROLLOUT",{service:world.settings.service});return world.reporter.report({is:"target",...world.cluster.target}),takeOver(world,driver,
whose==="own"?"cancelled":"asked")}const landingMs=2e3,isMarked=world=>until(world,({service})=>service?.driver===world.driver,landingMs);function nothingLeft(world){
const outcome=outcomeBefore(world,{kind:"unchanged",reason:"Nothing was left to finish."});return world.reporter.report({is:"ended",outcome}),outcome}async function promotePaused(world){
const{service}=await openCluster(world,"change");if(!service)throw(0,catalogue.V2)("E_NOT_THERE",{service:world.settings.service,namespace:world.cluster.target.
namespace});const{journal}=service;if(!journal||journal==="unreadable"||journal.stage!=="paused")throw(0,catalogue.V2)("E_NOT_PAUSED",{service:world.settings.service});
return world.reporter.report({is:"target",...world.cluster.target}),resume(world)}async function checkNow(world){const snapshot=await openCluster(world),{service,
namespace}=world.cluster.target,url=urlOf(snapshot,world.settings.tags.candidate)??snapshot.service?.url;if(url===void 0)throw(0,catalogue.V2)("E_NOT_THERE",{service,
namespace});world.reporter.report({is:"health-started",command:world.health.command(url)});const result=await world.health.run(url,world.interrupt);if(world.reporter.
report({is:"health",result,candidateUrl:url}),result.is!=="passed")throw(0,catalogue.V2)("E_UNHEALTHY",{url,why:result.is==="cancelled"?"the check was cancelled":
result.why});const outcome=outcomeBefore(world,{kind:"unchanged",reason:`${url} is healthy.`});return world.reporter.report({is:"ended",outcome}),outcome}function plan_planOf({
percents,holdMs,ending:ending2,...rest}){const isFree=index=>ending2==="promote"&&index===percents.length-1&&percents.length>1;return{steps:percents.map((percent,index)=>({
percent,holdMs:isFree(index)?0:holdMs})),ending:ending2,...rest}}const leastMs=plan=>plan.steps.reduce((sum,step)=>sum+step.holdMs,0);function journalOf(world,service,stable){
const isFirst=stable.length===0;return{v:1,id:world.id,stage:"claimed",step:-1,plan:planFor(world,isFirst),tags:world.settings.tags,stable,...service.latestReady?
{floating:service.latestReady}:{},before:service.traffic,intended:service.traffic,parked:[],scale:{},...service.latestCreated&&!isFirst?{templateFrom:service.latestCreated}:
{},deadlineMs:0,...world.job?{job:world.job}:{}}}function planFor({settings},isFirst){const{plan,onInconclusive,onPauseTimeout,analysis,readyTimeoutMs,timeoutMs}=settings,
percents=plan.is==="steps"?plan.percents:[plan.percent],pauseAt=plan.is==="steps"&&!isFirst?plan.pauseAt:void 0;return plan_planOf({percents:isFirst?[]:percents,
holdMs:plan.holdMs,ending:plan.is==="split"&&!isFirst?"stay":"promote",onInconclusive,...pauseAt===void 0?{}:{pauseAt,onPauseTimeout,evidence:analysis},limits:{
readyMs:readyTimeoutMs,routeMs:routeLimitMs,totalMs:timeoutMs}})}const routeLimitMs=6e4;function firstStart(world){const{template}=world.templates.apply(void 0,
world.settings.template),bare={v:1,id:world.id,stage:"deployed",step:-1,plan:planFor(world,!0),tags:world.settings.tags,stable:[],before:[],intended:[],parked:[],
scale:{},deadlineMs:0,created:!0,...world.job?{job:world.job}:{}};return{is:"create",template:marked(template,world.id),journal:{...bare,intended:(0,rollout_traffic.
MG)(bare)}}}function marked(template,id){const{metadata}=template,annotations=metadata?.annotations;return{...template,metadata:{...metadata,annotations:{...annotations!==
null&&typeof annotations=="object"?annotations:{},[names.id]:id}}}}function refuseForeignOwners(world,service){if(service.gitops===void 0||world.settings.adoptGitops)
return;const{by,mark:mark2,owns}=service.gitops;throw(0,catalogue.V2)("E_GITOPS",{owner:by,owns:owns.join(" and "),mark:mark2})}function refuseTakenTags(world,service){
if(world.settings.adoptTags)return;const ours=new Set(service.annotations[names.tags]?.split(",")??[]),{tags}=world.settings,wanted=[{tag:tags.candidate,setting:"\
candidate-tag"},{tag:tags.stable,setting:"stable-tag"}];for(const{tag,setting}of wanted){const holder=service.traffic.find(target=>target.tag===tag);if(holder&&
!ours.has(tag))throw(0,catalogue.V2)("E_TAG_TAKEN",{tag,setting,holder:holder.revisionName??"the latest Revision"})}}async function prepare(world){await inSync(
world);const snapshot=world.cluster.snapshot(),{service}=snapshot;if(await learnRights(world,...service?[]:occasionsOfFirst(world)),!service)return firstStart(world);
refuseForeignOwners(world,service),refuseTakenTags(world,service),refuseSickStable(snapshot,(0,rollout_traffic.AR)(service.served)),service.url&&await settleReach(
world,service.url);const wanted=wish(world,service,snapshot),asStored=await dryRun(world,service,wanted.template);return startOf(world,snapshot,{service,...wanted,
asStored})}const occasionsOfFirst=({settings})=>settings.onFirstFailure==="delete"?["create","delete"]:["create"];function wish(world,service,snapshot){const live=liveRevision(
snapshot),stable=(0,rollout_traffic.AR)(service.served).map(share=>snapshot.revisions.get(share.revision))[0];return live!==void 0&&stable!==void 0&&live.name!==
stable.name&&isBad(live)?(world.reporter.report({is:"note",text:`The live template made ${live.name}, which is no good; the new one starts from ${stable.name}'s\
.`}),world.templates.apply(world.templates.of(stable),world.settings.template)):world.templates.apply(service.template,world.settings.template)}const isBad=revision=>revision.
verdict?.is==="bad"||revision.ready.status==="False",liveRevision=({service,revisions})=>service?.latestCreated===void 0?void 0:revisions.get(service.latestCreated);
async function dryRun(world,service,template){const change={generation:service.generation,driver:service.driver??null,set:{template}},result=await world.cluster.
writeService(change,{dryRun:!0});if(result.is==="refused"&&result.status===404)throw(0,catalogue.V2)("E_SERVICE_CHANGED",{service:world.settings.service});if(result.
is==="refused"&&result.lacks)throw await forbidden(world,[result.lacks]);if(result.is==="refused")throw(0,catalogue.V2)("E_REFUSED_TEMPLATE",result);return result.
is==="written"&&result.service?result.service.template:template}function startOf(world,snapshot,found2){const{service,template,changes,asStored}=found2,served=(0,rollout_traffic.
AR)(service.served),live=liveRevision(snapshot);if(!(world.templates.same(asStored,service.template)&&world.settings.newRevision==="when-changed"&&live?.ready.status===
"True"&&live.verdict?.is!=="bad"))return{is:"roll-out",service,changes,template:marked(template,world.id),journal:{...journalOf(world,service,served),sent:world.
templates.fingerprint(asStored)}};const stable=served.filter(share=>share.revision!==live.name);return stable.length===0?{is:"unchanged",revision:live.name}:{is:"\
roll-out",service,changes:[],journal:{...journalOf(world,service,stable),candidate:live.name}}}function refuseSickStable(snapshot,stable){const sick=stable.map(
share=>snapshot.revisions.get(share.revision)).find(revision=>revision&&revision.ready.status!=="True");if(sick)throw(0,catalogue.V2)("E_STABLE_NOT_READY",{revision:sick.
name,why:sick.ready.message??sick.ready.reason??"no reason given"})}async function claim(world,journal,seen){const set={...(0,rollout_traffic.UN)(journal.intended,
journal.before)?{}:{traffic:journal.intended},journal:{...journal,deadlineMs:deadline(world,journal,"readyMs")},driver:world.driver,active:!0},result=await world.
cluster.writeService({generation:seen.generation,driver:null,set});if(result.is==="written")return!0;if(result.is==="refused")throw await refusedWrite(world,result);
return isOurs(world)}async function isOurs(world){const{service}=await world.cluster.reread(unhurried);return service?.driver===world.driver}async function rehearse(world,start){
if(start.is==="create")await tryCreate(world,{template:start.template,labels:{},annotations:{},traffic:start.journal.intended,journal:start.journal,driver:world.
driver});else for(const write2 of writesOf(world,start))await tryWrite(world,write2);const outcome=outcomeBefore(world,{kind:"unchanged",reason:"Dry run: the pl\
an and its writes are above. Nothing was changed."});return world.reporter.report({is:"ended",outcome}),outcome}function writesOf(world,{journal,service,template}){
const candidate=journal.candidate??forecast(world),known={...journal,candidate},write2=(what,traffic,next,rest={})=>({what,set:{traffic,journal:{...known,...next,
intended:traffic},...rest}}),steps=journal.plan.steps.map(({percent},step)=>write2(`Shift ${percent} % to ${candidate}`,(0,rollout_traffic.lD)(known,percent),{stage:"\
stepping",step})),end2={what:`Promote ${candidate}`,set:{traffic:(0,rollout_traffic.tU)(known,"pinned",world.settings.keepPrevious),journal:null,driver:null,active:!1}};
return[write2("Claim",service.traffic,{stage:"claimed"},{driver:world.driver,active:!0}),write2("Deploy",(0,rollout_traffic.dp)(journal.before,journal.floating),
{stage:"deployed"},template?{template}:{}),write2(`Tag ${candidate} at 0 %`,(0,rollout_traffic.lD)(known,0),{stage:"presented"}),...steps,...journal.plan.ending===
"promote"?[end2]:[]]}function forecast(world){const generation=(world.cluster.snapshot().configuration?.generation??0)+1;return`${world.settings.service}-${String(
generation).padStart(5,"0")}`}async function tryWrite(world,{what,set}){const service=world.cluster.snapshot().service,change={driver:service?.driver??null,set,
...service?{generation:service.generation}:{}},result=await world.cluster.writeService(change,{dryRun:!0});world.reporter.report({is:"would-write",what,...world.
cluster.preview(change),answer:result.is==="refused"?result.message:result.is})}async function tryCreate(world,service){const result=await world.cluster.createService(
service,{dryRun:!0});world.reporter.report({is:"would-write",what:"Create the Service",...world.cluster.preview(service),answer:result.is==="refused"?result.message:
result.is})}async function finishLeftover(world,untilMs=world.clock.now()+world.settings.timeoutMs){const turn2=await awaitTurn(world,untilMs);if(turn2.is==="fr\
ee")return;if(turn2.is==="paused"&&refuseForPause(world,turn2),world.settings.dryRun)return leftAlone(world,turn2);world.reporter.report({is:"note",text:`${found(
turn2)} It is brought to an end first.`});const outcome=await takeOver({...world,reporter:withoutEnding(world.reporter)},turn2.is==="paused"?void 0:turn2.driver,
turn2.is==="left"?whyLeft(turn2.journal):"superseded");return outcome.kind==="stopped"||outcome.kind==="uncertain"?outcome:void 0}const whyLeft=({stage})=>stage===
"paused"?"pause-over":"driver-died";function refuseForPause({settings},{journal}){if(!(settings.onNewer==="abort"||settings.onNewer==="supersede"))throw(0,catalogue.
V2)("E_PAUSED",{service:settings.service,percent:journal.plan.pauseAt??0,url:journal.job?.url})}function leftAlone(world,turn2){const reason=`${found(turn2)} A \
deploy would bring it to an end first; a dry run leaves it alone.`,outcome=outcomeBefore(world,{kind:"unchanged",reason});return world.reporter.report({is:"ende\
d",outcome}),outcome}const found=({is,journal:{id,stage,job}})=>`An earlier rollout (${id}${job?.url?`, ${job.url}`:""}) ${is==="taken"?"is":"was left"} at stag\
e ${stage}.`,withoutEnding=reporter=>({report:event=>reporter.report(event.is==="ended"?{is:"note",text:event.outcome.reason}:event)}),deploy_attempts=4;async function rollOut(world){
await openCluster(world,"change"),world.reporter.report({is:"target",...world.cluster.target});const untilMs=world.clock.now()+world.settings.timeoutMs;for(let edits=0;edits<
deploy_attempts;){const left2=await finishLeftover(world,untilMs);if(left2)return left2;const start=await prepare(world);if(start.is==="unchanged")return unchanged(
world,start.revision);if(announce(world,start),world.settings.dryRun)return rehearse(world,start);if(await begin(world,start))return drive(world,memoryOf(world,
start));turnNow(world,world.cluster.snapshot()).is==="free"&&edits++}throw(0,catalogue.V2)("E_WRITE_CONTENDED",{service:world.settings.service,attempts:deploy_attempts})}
const begin=(world,start)=>start.is==="create"?create(world,start):claim(world,start.journal,start.service);function memoryOf(world,start){world.reporter.report(
{is:"phase",phase:"deploy"});const memory=freshMemory(world.clock);return start.is==="create"||(memory.changes=start.changes,memory.template=start.template,memory.
madeFor=start.service.generation),memory}function unchanged(world,revision){const outcome=outcomeBefore(world,{kind:"unchanged",reason:`${revision} serves every\
one already, and the template asked for is its own. No Revision was made.`,revision});return world.reporter.report({is:"ended",outcome}),outcome}function announce(world,{
journal}){const{revisions}=world.cluster.snapshot(),images=Object.fromEntries(journal.stable.map(({revision})=>[revision,revisions.get(revision)?.image??"unknow\
n image"]));world.reporter.report({is:"plan",plan:journal.plan,stable:journal.stable,form:(0,rollout_traffic.vY)(journal.before)?"floating":"pinned",images})}async function create(world,{
journal,template}){const dated={...journal,deadlineMs:deadline(world,journal,"readyMs")},service={template,labels:{},annotations:{[names.tags]:journal.tags.candidate},
traffic:journal.intended,journal:dated,driver:world.driver},result=await world.cluster.createService(service);if(result.is==="refused")throw await refusedWrite(
world,result);return result.is==="written"||isOurs(world)}async function rollBack(world){await openCluster(world,"change"),world.reporter.report({is:"target",...world.
cluster.target});const left2=await finishLeftover(world);if(left2)return left2;const{service}=world.cluster.snapshot();if(!service)throw(0,catalogue.V2)("E_NOT_\
THERE",{service:world.settings.service,namespace:world.cluster.target.namespace});await learnRights(world),refuseForeignOwners(world,service);const{current,earlier:earlier2}=endsOf(
world,service),journal=rollback_journalOf(world,service,{current,earlier:earlier2});if(!await claim(world,journal,service))throw(0,catalogue.V2)("E_SERVICE_CHAN\
GED",{service:world.settings.service});await warm(world,{current,earlier:earlier2,readyMs:journal.plan.limits.readyMs});const memory=freshMemory(world.clock);return memory.
abortBecause="asked",drive(world,memory)}function endsOf(world,service){const{revisions}=world.cluster.snapshot(),tag=world.settings.tags.stable,name=service.served.
find(target=>target.tag===tag)?.revisionName,current=revisions.get((0,rollout_traffic.HV)((0,rollout_traffic.AR)(service.served))??""),earlier2=revisions.get(name??
"");if(!current||!earlier2||earlier2.ready.status!=="True"||earlier2.name===current.name)throw(0,catalogue.V2)("E_NOTHING_BEFORE",{service:world.settings.service,
tag});return{current,earlier:earlier2}}function rollback_journalOf(world,service,{current,earlier:earlier2}){const{settings}=world,limits={readyMs:settings.readyTimeoutMs,
routeMs:6e4,totalMs:settings.timeoutMs};return{v:1,id:current.rolloutId??world.id,stage:"stepping",step:0,plan:plan_planOf({percents:[100],holdMs:0,ending:"prom\
ote",onInconclusive:"abort",limits}),tags:settings.tags,stable:[{revision:earlier2.name,percent:100}],candidate:current.name,floating:earlier2.name,deadlineMs:0,
before:service.traffic,intended:(0,rollout_traffic.dp)(service.traffic,service.latestReady),parked:[],scale:{[earlier2.name]:earlier2.minScaleBefore??earlier2.minScale??
null},templateFrom:earlier2.name,isRollback:!0,...world.job?{job:world.job}:{}}}async function warm(world,{current,earlier:earlier2,readyMs}){if(!world.may.patchRevisions)
return;const pods2=Math.max(1,current.replicas);await raise(earlier2.name,pods2,world),await until(world,({revisions})=>(revisions.get(earlier2.name)?.replicas??
0)>=pods2,readyMs)}function refusal(error){const nothing2={next:[],traffic:[],percent:0,steps:[],exposure:[]};if(error instanceof rollout_error.a)return{...nothing2,
kind:"refused",code:error.code,reason:error.message,next:[error.cure],problems:error.problems};const what=error instanceof Error?error.stack??error.message:String(
error);return{...nothing2,kind:"uncertain",because:"error",reason:`A fault of kn-rollout itself: ${what}`}}var report_status=__nccwpck_require__2(799),endings=__nccwpck_require__2(
3588),job_limit=__nccwpck_require__2(155),clock=__nccwpck_require__2(7380);function wakeup(){let rung=!1,listener;return{wake:()=>{rung=!0,listener?.()},next:signal=>new Promise(
resolve=>{listener=()=>{rung=!1,listener=void 0,resolve()},rung||signal.aborted?listener():signal.addEventListener("abort",()=>listener?.(),{once:!0})})}}var external_node_http_=__nccwpck_require__2(
7067),external_node_https_=__nccwpck_require__2(4708);const accepts=({path,status},answered)=>status?status.some(wanted=>wanted===answered||wanted===classOf(answered)):
path===void 0?answered<500:classOf(answered)==="2xx",wantedStatus=({path,status})=>status?status.join(" or "):path===void 0?"any below 500":"2xx",healthUrl=(tagUrl,path)=>path===
void 0?tagUrl:`${tagUrl.replace(/\/+$/,"")}/${path.replace(/^\/+/,"")}`,classOf=status=>`${Math.floor(status/100)}xx`;var external_node_fs_=__nccwpck_require__2(
3024),external_node_tls_=__nccwpck_require__2(1692);const promises_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises"),reaches=async({
ingressAddress},url,around)=>{if(ingressAddress)return around.resolves(ingressAddress.host);const{hostname,protocol}=new URL(url);return proxyNames(protocol).some(
name=>around.env[name])||around.resolves(hostname)},proxyNames=protocol=>protocol==="https:"?["https_proxy","HTTPS_PROXY","all_proxy","ALL_PROXY"]:["http_proxy",
"all_proxy","ALL_PROXY"],resolvesHere=host=>(0,promises_namespaceObject.lookup)(host.replace(/^\[(.*)\]$/,"$1")).then(()=>!0,()=>!1),probeAgent=(url,{ingressAddress},env)=>{
const options={keepAlive:!0,maxSockets:1,proxyEnv:ingressAddress?{}:proxies(url,env)};return url.protocol==="https:"?new external_node_https_.Agent({...options,
ca:[...trusted(env)]}):new external_node_http_.Agent(options)},proxies=(url,env)=>Object.fromEntries([...proxyNames(url.protocol),"no_proxy","NO_PROXY"].map(name=>[
name,env[name]])),trusted=env=>[...(0,external_node_tls_.getCACertificates)("default"),...(0,external_node_tls_.getCACertificates)("system"),...bundle(env.CURL_CA_BUNDLE)],
bundle=path=>{if(!path)return[];try{return[(0,external_node_fs_.readFileSync)(path,"utf8")]}catch{return[]}},lanes=2,everyMs=500,httpProbe=(wish2,clock2,env=process.
env)=>({start:async(tagUrl,each2,signal)=>{const url=new URL(healthUrl(tagUrl,wish2.path)),lane=async index=>{const agent=probeAgent(url,wish2,env);for(await clock2.
sleep(index*everyMs/lanes,signal);!signal.aborted;){const startedMs=clock2.now(),asked=await ask(wish2,{url,agent,signal}),endedMs=clock2.now();signal.aborted||
each2({...asked,atMs:endedMs,latencyMs:endedMs-startedMs}),await clock2.sleep(Math.max(0,startedMs+everyMs-endedMs),signal)}agent.destroy()};await Promise.all(Array.
from({length:lanes},(_,index)=>lane(index)))}}),ask=async(wish2,question)=>{const timeout2=AbortSignal.timeout(wish2.timeoutMs),signal=AbortSignal.any([question.
signal,timeout2]);try{const status=await exchange(wish2,{...question,signal});return accepts(wish2,status)?{ok:!0}:{ok:!1,note:String(status)}}catch(error){return{
ok:!1,note:timeout2.aborted?`no answer within ${wish2.timeoutMs/1e3} s`:probes_reasonOf(error)}}},exchange=async(wish2,question)=>{const{promise,resolve,reject}=Promise.
withResolvers(),request=probes_open(wish2,question,response=>{response.on("error",reject).on("end",()=>resolve(response.statusCode??0)).resume()});return request.
on("error",error=>{request.reusedSocket&&isReset(error)?exchange(wish2,question).then(resolve,reject):reject(error)}),request.end(),promise},probes_open=(wish2,{
url,agent,signal},answered)=>{const options={agent,signal,method:wish2.method,host:wish2.ingressAddress?.host??url.hostname,port:wish2.ingressAddress?.port??url.
port,path:`${url.pathname}${url.search}`,headers:{host:url.host,...Object.fromEntries(wish2.headers.map(nameAndValue))}};return url.protocol==="https:"?external_node_https_.
request({...options,servername:url.hostname},answered):external_node_http_.request(options,answered)},nameAndValue=header=>{const colon=header.indexOf(":");return[
header.slice(0,colon),header.slice(colon+1).trim()]},isReset=error=>probes_reasonOf(error)==="ECONNRESET",probes_reasonOf=error=>error instanceof Error?"code"in
error&&typeof error.code=="string"?error.code:error.message:String(error),curl_answer_judge=(wish2,url,run2)=>{if(run2.exitCode===null||run2.exitCode>128)return{
is:"killed"};const tally2=tallyOf(run2.stderr);if(run2.exitCode!==0)return broken(wish2,url,{...run2,exitCode:run2.exitCode,tally:tally2});const{status,ms}=tally2,
failed2=why=>({is:"failed",why,status,ms});return accepts(wish2,status)?wish2.body!==void 0&&!run2.stdout.includes(wish2.body)?failed2(`the body does not contai\
n "${wish2.body}"`):{is:"passed",status,ms}:failed2(`it answered ${status}, wanted is ${wantedStatus(wish2)}`)},ownWords=stderr=>stderr.replace(tallyLine,"").trim(),
tallyLine=/(\d{3}) in ([\d.,]+) s, connect ([\d.,]+) s\s*$/,tallyOf=stderr=>{const[,status="0",total="0",connect2="0"]=tallyLine.exec(stderr)??[];return{status:Number(
status),ms:Math.round(seconds(total)*1e3),connected:seconds(connect2)>0}},seconds=text=>Number(text.replace(",",".")),broken=(wish2,url,{exitCode,stderr,tally:tally2})=>{
const within2=`within ${wish2.timeoutMs/1e3} s`,unreachable2=exitCode===curl_answer_timedOut&&!tally2.connected?`no connection ${within2}`:noConnection[exitCode];
if(unreachable2)return{is:"unreachable",why:sentence((0,catalogue.aL)("E_TAG_URL_UNREACHABLE",{url,why:unreachable2}))};const distrusted=noTls[exitCode];return distrusted?
{is:"unreachable",why:sentence((0,catalogue.aL)("E_TAG_URL_TLS",{url,why:distrusted}))}:{is:"failed",why:exitCode===curl_answer_timedOut?`no complete answer ${within2}`:
ownWords(stderr)||`curl ended with ${exitCode}`,ms:tally2.ms,...tally2.status>0&&{status:tally2.status}}},curl_answer_timedOut=28,noConnection={5:"the name of i\
ts proxy has no address",6:"its name has no address",7:"the connection was refused"},noTls={35:"the TLS handshake failed",60:"its certificate is not trusted her\
e"},sentence=({message,cure})=>`${message} ${cure}`,secretName=/authorization|cookie|token|secret|password|credential|session|(^|-)key$|^x-auth/i,printableHeader=header=>isSecret(
header)?`${header.slice(0,header.indexOf(":"))}: ***`:header,withoutSecrets=(text,headers)=>headers.filter(isSecret).flatMap(secretsIn).reduce((masked,secret)=>masked.
replaceAll(secret,"***"),text),isSecret=header=>header.includes(":")&&secretName.test(header.slice(0,header.indexOf(":"))),secretsIn=header=>{const value=header.
slice(header.indexOf(":")+1).trim();return[value,value.replace(/^\w+\s+/,"")].filter(secret=>secret.length>0)},tally="%{stderr}\\n%{http_code} in %{time_total} s\
, connect %{time_connect} s\\n",curlCommand=(wish2,tagUrl)=>{const url=healthUrl(tagUrl,wish2.path),args=headers=>["-sS",.../[[\]{}]/.test(url)?["--globoff"]:[],
"--max-time",String(wish2.timeoutMs/1e3),...methodArgs(wish2.method),...headers.flatMap(header=>["-H",header]),...connectTo(url,wish2.ingressAddress),"-w",tally,
url],printed=["curl",...args(wish2.headers.map(printableHeader))].map(quoted).join(" "),secret=wish2.headers.filter(isSecret);if(secret.length===0)return{args:args(
wish2.headers),printed};const open=wish2.headers.filter(header=>!isSecret(header));return{args:args([...open,"@-"]),input:`${secret.join(`
`)}
`,printed}},methodArgs=method=>method==="HEAD"?["--head"]:["--max-filesize","10M",...method==="GET"?[]:["-X",method]],connectTo=(url,address)=>{if(!address)return[];
const{hostname,port,protocol}=new URL(url);return["--noproxy","*","--connect-to",`${`${hostname}:${port||(protocol==="https:"?"443":"80")}`}:${bracketed(address.
host)}:${address.port}`]},bracketed=host=>host.includes(":")&&!host.startsWith("[")?`[${host}]`:host,quoted=word=>/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll(
"'","'\\''")}'`,graceMs=3e3,firstPauseMs=100,shownBody=2048,curlCheck=(wish2,clock2,curl=startCurl())=>({command:url=>curlCommand(wish2,url).printed,reaches:async url=>(await curl(
["--version"]),reaches(wish2,url,{env:process.env,resolves:resolvesHere})),run:async(url,signal)=>{const command=curlCommand(wish2,url),once2=async()=>{const run2=await curl(
command.args,command.input);return{run:run2,result:curl_answer_judge(wish2,url,run2)}};try{return await tries(once2,{wish:wish2,clock:clock2,signal,command})}catch(error){
return unstarted(command,error)}}}),tries=async(once2,row)=>{const{wish:wish2,clock:clock2,signal,command}=row,graceEnd=clock2.now()+graceMs;for(let attempt2=1;;attempt2++){
const{run:run2,result}=await pastGrace(once2,{...row,graceEnd});if(signal.aborted||result.is==="killed")return{is:"cancelled"};if(result.is==="passed")return{...result,
attempts:attempt2};if(attempt2>=wish2.attempts)return{is:result.is,attempts:attempt2,why:result.why,detail:detail(wish2,command,{run:run2,result})};await clock2.
sleep(wish2.intervalMs,signal)}},pastGrace=async(once2,row)=>{const{wish:wish2,clock:clock2,signal,graceEnd}=row;let tried=await once2();for(let pauseMs2=firstPauseMs;mayBeTheIngress(
wish2,tried.result)&&clock2.now()<graceEnd&&(await clock2.sleep(Math.min(pauseMs2,graceEnd-clock2.now()),signal),!signal.aborted);pauseMs2*=2)tried=await once2();
return tried},mayBeTheIngress=(wish2,result)=>result.is!=="killed"&&result.status===404&&!(wish2.status&&accepts(wish2,404)),detail=(wish2,command,{run:run2,result})=>({
command:command.printed,...result.is!=="killed"&&result.status!==void 0&&{status:result.status},...result.is!=="killed"&&result.ms!==void 0&&{ms:result.ms},body:cut(
withoutSecrets(run2.stdout,wish2.headers)),stderr:withoutSecrets(ownWords(run2.stderr),wish2.headers)}),unstarted=({printed},error)=>({is:"unreachable",attempts:1,
why:error instanceof rollout_error.a?`${error.message} ${error.cure}`:String(error),detail:{command:printed,body:"",stderr:""}}),cut=body=>body.length<=shownBody?
body:`${body.slice(0,shownBody)}
(and ${body.length-shownBody} characters more)`,mostBytes=1024*1024,kept=()=>{const chunks=[];let bytes=0;return{take:chunk=>{bytes<mostBytes&&chunks.push(chunk.
subarray(0,mostBytes-bytes)),bytes+=chunk.length},text:()=>Buffer.concat(chunks).toString("utf8")}},startCurl=(name="curl")=>async(args,input)=>{const{exec}=await __nccwpck_require__2.
e(32).then(__nccwpck_require__2.bind(__nccwpck_require__2,3032)),[stdout,stderr]=[kept(),kept()],options={silent:!0,ignoreReturnCode:!0,listeners:{stdout:stdout.
take,stderr:stderr.take},...input&&{input:Buffer.from(input)}};try{return{exitCode:await exec(name,[...args],options),stdout:stdout.text(),stderr:stderr.text()}}catch(cause){
throw(0,catalogue.V2)("E_CURL_MISSING",{why:cause instanceof Error?cause.message:String(cause)},cause)}},podCheck=(wish2,{clock:clock2,ask:ask2,command})=>({command:()=>command,
reaches:async()=>!0,run:async(_,signal)=>{for(let attempt2=1;;attempt2++){const result=await once(wish2,{clock:clock2,ask:ask2,command},{attempt:attempt2,signal});
if(signal.aborted)return{is:"cancelled"};if(result.is==="passed"||attempt2>=wish2.attempts)return result;await clock2.sleep(wish2.intervalMs,signal)}}}),through_pod_everyMs=250,
podProbe=(wish2,{clock:clock2,ask:ask2})=>({start:async(_,each2,signal)=>{for(;!signal.aborted;){const startedMs=clock2.now(),asked=await measure(wish2,ask2,signal),
atMs=clock2.now();signal.aborted||each2({...asked,atMs,latencyMs:atMs-startedMs}),await clock2.sleep(Math.max(0,startedMs+through_pod_everyMs-clock2.now()),signal)}}}),
measure=async(wish2,ask2,signal)=>{try{const{status}=await ask2(requestOf(wish2),signal);return accepts(wish2,status)?{ok:!0}:{ok:!1,note:String(status)}}catch(error){
return{ok:!1,note:error instanceof Error?error.message:String(error)}}},once=async(wish2,{clock:clock2,ask:ask2,command},{attempt:attempt2,signal})=>{const startedMs=clock2.
now();try{const{status,body}=await ask2(requestOf(wish2),signal),ms=clock2.now()-startedMs,why=faultOf(wish2,{status,body});return why===void 0?{is:"passed",attempts:attempt2,
status,ms}:{is:"failed",attempts:attempt2,why,detail:{command,status,ms,body:body.slice(0,through_pod_shownBody),stderr:""}}}catch(error){const why=error instanceof
Error?error.message:String(error);return{is:"unreachable",attempts:attempt2,why,detail:{command,body:"",stderr:""}}}},through_pod_shownBody=2048,faultOf=(wish2,{
status,body})=>accepts(wish2,status)?wish2.body===void 0||body.includes(wish2.body)?void 0:`the body does not contain "${wish2.body}"`:`it answered ${status}, w\
anted is ${wantedStatus(wish2)}`,requestOf=({method,path="/",headers})=>({method:method==="POST"||method==="PUT"||method==="PATCH"||method==="DELETE"?method:"GE\
T",path,headers:Object.fromEntries(headers.map(line=>[line.slice(0,line.indexOf(":")).toLowerCase(),line.slice(line.indexOf(":")+1).trim()]))});var json=__nccwpck_require__2(
7624),api_request=__nccwpck_require__2(5581),responses=__nccwpck_require__2(9132);const access={group:"authorization.k8s.io",kind:"SelfSubjectAccessReview",path:"\
selfsubjectaccessreviews"},access_review_self={group:"authentication.k8s.io",kind:"SelfSubjectReview",path:"selfsubjectreviews"},missingRights=async(api,scope,rights)=>{
const granted=await Promise.all(rights.map(right=>isGranted(api,scope,right)));return rights.filter((_,index)=>granted[index]===!1)},isGranted=async(api,scope,right)=>(await review(
api,access,attributesOf(scope,right)))?.allowed!==!1,nameOfUser=async api=>(0,json.Qq)((0,json.Ik)((await review(api,access_review_self))?.userInfo).username),review=async(api,{
group,kind,path},spec)=>{const body=JSON.stringify({apiVersion:`${group}/v1`,kind,...spec&&{spec}}),headers={accept:"application/json","content-type":"applicati\
on/json"};try{return(0,json.Ik)((0,responses.EN)(await(0,api_request.cv)(api,{method:"POST",path:`/apis/${group}/v1/${path}`,headers,body})).status)}catch{return}},
attributesOf=({namespace,nameOf},right)=>{const{verb,group,resource}=right,[kind=resource,subresource]=resource.split("/"),name=nameOf(right);return{resourceAttributes:{
namespace,verb,group,resource:kind,...subresource!==void 0&&{subresource},...name!==void 0&&{name}}}};var read=__nccwpck_require__2(4262),timeout=__nccwpck_require__2(
4711);const quietMs=25e3,answerMs=5e3,againMs=5e3,keepWarm=(transport,clock2)=>{const over=new AbortController;let usedAt=clock2.now();const warm2=async api=>{const{
signal}=over;for(let waitMs=quietMs;!signal.aborted;)await clock2.sleep(Math.max(0,usedAt+waitMs-clock2.now()),signal),!(signal.aborted||clock2.now()-usedAt<waitMs)&&
(waitMs=await isAnswered(api,signal)?quietMs:againMs)};return{transport:(request,options)=>(!options.fresh&&!request.path.includes("watch=1")&&(usedAt=clock2.now()),
transport(request,options)),begin:api=>{warm2(api)},end:()=>over.abort()}},isAnswered=async(api,signal)=>{try{return await(0,timeout.ux)({clock:api.clock,ms:answerMs,
signal},limited=>(0,api_request.cv)(api,{method:"GET",path:"/version"},{signal:limited})),!0}catch{return!1}};var server_clock=__nccwpck_require__2(5918),knative_names=__nccwpck_require__2(
5323),paths=__nccwpck_require__2(1791),backoff=__nccwpck_require__2(2692);const shortest=4,withoutSentValues=(words2,body)=>valuesIn((0,json.qF)(body),!1).filter(
value=>value.length>=shortest).toSorted((a,b)=>b.length-a.length).reduce((rest,value)=>rest.replaceAll(value,"***").replaceAll(JSON.stringify(value).slice(1,-1),
"***"),words2),valuesIn=(node,inEnv)=>Array.isArray(node)?node.flatMap(each2=>valuesIn(each2,inEnv)):(0,json.Gv)(node)?Object.entries(node).flatMap(([key,value])=>inEnv&&
key==="value"&&typeof value=="string"?[value]:valuesIn(value,inEnv||key==="env")):[],mostTries=4,secondCopyMs=1e3,unsentCodes=new Set(["ECONNREFUSED","ENOTFOUND",
"EAI_AGAIN","ERR_PROXY_TUNNEL","E_CONNECT"]),write=(api,request)=>attempt(api,request,{fresh:!1}),writeUrgently=async(api,request)=>{const done=new AbortController;
try{const first=attempt(api,request,{fresh:!1,urgent:!0,signal:done.signal}),early=await Promise.race([first,api.clock.sleep(secondCopyMs,done.signal)]);return early&&
early.is!=="unknown"?early:await firstKnown([first,attempt(api,request,{fresh:!0,urgent:!0,signal:done.signal})])}finally{done.abort()}},firstKnown=async copies=>{
const known=copies.map(async copy=>{const fate=await copy;if(fate.is==="unknown")throw new Error(fate.message);return fate});try{return await Promise.any(known)}catch{
return{is:"unknown",message:"neither of two copies was answered"}}},attempt=async(api,request,terms)=>{for(let tries2=0;;tries2++){const fate=await send(api,request,
{...terms,fresh:terms.fresh||tries2>0});if(fate.is!=="busy"&&fate.is!=="unsent")return fate;if(tries2===mostTries-1||terms.signal?.aborted)return givenUp(fate);
await(0,backoff.f)(api,tries2,{answer:fate.is==="busy"?fate.answer:void 0,signal:terms.signal})}},givenUp=fate=>fate.is==="busy"?(0,responses.J5)(fate.answer):{
is:"unknown",message:fate.message},send=async(api,request,terms)=>{try{return(0,responses._L)(shown(await(0,api_request.cv)(api,request,terms),request))}catch(error){
const message=error instanceof Error?error.message:String(error);return error instanceof rollout_error.a?{is:"refused",status:0,reason:error.code,message}:{is:isUnsent(
error)?"unsent":"unknown",message}}},shown=(answer,{body=""})=>(0,responses.FG)(answer)?answer:{...answer,text:withoutSentValues(answer.text,body)},isUnsent=error=>error instanceof
Error&&"code"in error&&unsentCodes.has(String(error.code)),servicePatch=(live,change)=>{const metadata=(0,json.Ik)(live.metadata),{set}=change,annotations={[knative_names.
w7.driver]:set.driver,[knative_names.w7.journal]:set.journal&&JSON.stringify(set.journal),[knative_names.w7.tags]:set.tags?.join(","),...verdicts(metadata,set.verdicts)},
labels={[knative_names.Pf.active]:set.active===void 0?void 0:set.active?"true":null};return[...change.generation===void 0?[]:[test("/metadata/generation",change.
generation)],...driverGuard(metadata,change.driver),...entries(metadata,"annotations",annotations),...entries(metadata,"labels",labels),...set.template?[add("/s\
pec/template",set.template)]:[],...set.traffic?[add("/spec/traffic",set.traffic)]:[]]},revisionPatch=(live,minScale)=>{const metadata=(0,json.Ik)(live.metadata);
return[...[...uidGuard(metadata),...minScaleGuard(metadata)],...entries(metadata,"annotations",{[knative_names.w7.minScale]:minScale})]},minScaleGuard=({annotations})=>(0,json.
Gv)(annotations)?[test(`/metadata/annotations/${pointer(knative_names.w7.minScale)}`,annotations[knative_names.w7.minScale]??null)]:[],verdicts=(metadata,wanted)=>{
if(wanted===void 0)return{};const old=Object.keys((0,json.Ik)(metadata.annotations)).filter(name=>name.startsWith(knative_names.SJ)),set=Object.entries(wanted).
map(([revision,verdict])=>[knative_names.SJ+revision,JSON.stringify(verdict)]);return{...Object.fromEntries(old.map(name=>[name,null])),...Object.fromEntries(set)}},
uidGuard=({uid})=>uid===void 0?[]:[test("/metadata/uid",uid)],driverGuard=(metadata,driver)=>(0,json.Gv)(metadata.annotations)||driver!==null?[test(`/metadata/a\
nnotations/${pointer(knative_names.w7.driver)}`,driver)]:[test("/metadata/annotations",null)],entries=(metadata,map,wanted)=>{const operations=Object.entries(wanted).
flatMap(([name,value])=>{const path=`/metadata/${map}/${pointer(name)}`;return typeof value=="string"?[add(path,value)]:value===null&&Object.hasOwn((0,json.Ik)(
metadata[map]),name)?[{op:"remove",path}]:[]});return(0,json.Gv)(metadata[map])||operations.length===0?operations:[test(`/metadata/${map}`,null),add(`/metadata/${map}`,
{}),...operations]},test=(path,value)=>({op:"test",path,value}),add=(path,value)=>({op:"add",path,value}),pointer=name=>name.replaceAll("~","~0").replaceAll("/",
"~1");var resources=__nccwpck_require__2(4710);const accept={accept:"application/json"},writes_json={...accept,"content-type":"application/json"},servicePatchRequest=({
namespace,service},live,wish2)=>{const{dryRun:dryRun2}=wish2.options,query=(0,paths.wZ)({dryRun:dryRun2,strict:dryRun2&&wish2.change.set.template!==void 0});return patch(
`${(0,paths.xH)(namespace,"services",service)}?${query}`,servicePatch(live,wish2.change))},servicePostRequest=(place,service,options)=>({method:"POST",path:`${(0,paths.
rJ)(place.namespace,"services")}?${(0,paths.wZ)({...options,strict:!0})}`,headers:writes_json,body:JSON.stringify(manifest(place,service))}),writeService=async(api,request,{
urgent})=>{const fate=await(urgent?writeUrgently:write)(api,request);if(fate.is==="refused"&&fate.status===401)throw(0,catalogue.V2)("E_UNAUTHORIZED",{server:api.
server,message:fate.message});return fate.is!=="written"?{result:fate}:{result:{is:"written",service:(0,resources.r5)(fate.object)},object:fate.object}},patchMinScale=async(api,place,wish2)=>{
const path=`${(0,paths.xH)(place.namespace,"revisions",wish2.name)}?${(0,paths.wZ)({})}`,fate=await write(api,patch(path,revisionPatch(wish2.live,wish2.minScale)));
return fate.is==="written"?{result:{is:"written"},object:fate.object}:{result:fate}},removeService=async(api,place,live)=>{const body=JSON.stringify({apiVersion:"\
v1",kind:"DeleteOptions",preconditions:{uid:(0,json.Ik)(live.metadata).uid??null}}),path=(0,paths.xH)(place.namespace,"services",place.service),fate=await write(
api,{method:"DELETE",path,headers:writes_json,body});return fate.is==="written"||fate.is==="refused"&&fate.status===404?{is:"written"}:fate},patch=(path,operations)=>({
method:"PATCH",path,headers:{...accept,"content-type":"application/json-patch+json"},body:JSON.stringify(operations)}),manifest=({namespace,service},wish2)=>({apiVersion:`${knative_names.
Os}/v1`,kind:"Service",metadata:{name:service,namespace,labels:{...wish2.labels,[knative_names.Pf.active]:"true"},annotations:{...wish2.annotations,[knative_names.
w7.driver]:wish2.driver,[knative_names.w7.journal]:JSON.stringify(wish2.journal)}},spec:{template:wish2.template,...wish2.traffic.length>0&&{traffic:wish2.traffic}}}),
preview_hidden="***",preview=(place,live,wish2)=>{const{method,path,body=""}="set"in wish2?changing(place,live,wish2):creating(place,wish2);return{method,path,body}},
changing=(place,live,change)=>{const{template}=change.set,set=template?{...change.set,template:withoutValues(template)}:change.set;return servicePatchRequest(place,
live,{change:{...change,set},options:{}})},creating=(place,service)=>servicePostRequest(place,{...service,template:withoutValues(service.template)},{}),withoutValues=template=>({
...template,spec:Object.fromEntries(Object.entries(template.spec).map(([field,value])=>[field,field==="containers"||field==="initContainers"?each(value,hideEnv):
value]))}),hideEnv=container=>container.env===void 0?container:{...container,env:each(container.env,hideValue)},hideValue=variable2=>variable2.value===void 0?variable2:
{...variable2,value:preview_hidden},each=(value,change)=>Array.isArray(value)?value.map(item=>(0,json.Gv)(item)?change(item):item):value??null;var cache=__nccwpck_require__2(
6310);const quietLimitMs=1e5,expired=410;async function*stream(api,source,{version,signal}){const end2=new AbortController,either=AbortSignal.any([signal,end2.signal]);
try{const response=await watch_stream_open(api,source,{version,signal:either});response.status===expired?yield{is:"expired"}:response.status!==200?yield{is:"ref\
used",error:await errorOf(api,source,response)}:yield*events(lines(lively(api,response.body,either)))}catch{}finally{end2.abort()}}const watch_stream_open=async(api,source,{
version,signal})=>{const query={...source.query,watch:"1",allowWatchBookmarks:"true",resourceVersion:version},request={method:"GET",path:(0,read.XM)({path:source.
path,query})};return await api.turn?.(request,signal),(0,timeout.ux)({clock:api.clock,ms:api_request.HL,signal},()=>api.transport(request,{signal}))},errorOf=(api,source,response)=>(0,timeout.
ux)({clock:api.clock,ms:api_request.HL},async()=>(0,responses.lS)(await(0,api_request.Of)(response),`watch ${source.path}`,api.server));async function*lively(api,body,signal){
const chunks=body[Symbol.asyncIterator]();for(;;){const next=await(0,timeout.ux)({clock:api.clock,ms:quietLimitMs,signal},()=>chunks.next());if(next.done)return;
yield next.value}}async function*events(texts){for await(const text of texts){const{type,object:subject}=(0,json.Ik)((0,json.qF)(text));if(type==="ERROR")return yield*ending(
(0,json.Ik)(subject));const is=typeof type=="string"?kinds.get(type):void 0;is&&(yield{is,object:(0,json.Ik)(subject)})}}const kinds=new Map([["ADDED","put"],["\
MODIFIED","put"],["DELETED","gone"],["BOOKMARK","bookmark"]]);function*ending(status){(0,json.WQ)(status.code)===expired&&(yield{is:"expired"})}async function*lines(chunks){
let rest="";for await(const chunk of chunks){const parts=(rest+chunk).split(`
`);rest=parts.pop()??"",yield*parts,rest.length>longest&&(yield rest,rest="")}rest!==""&&(yield rest)}const longest=8*1024*1024;async function*watch(api,source,{
from,signal}){let version=from;for(let fruitless=0;!signal.aborted;fruitless++){for await(const line of watch_once(api,source,{from:version,signal}))line.is!=="\
refused"&&(fruitless=-1),version=versionAfter(line,version),line.is!=="bookmark"&&line.is!=="expired"&&(yield line);await(0,backoff.f)(api,Math.max(0,fruitless),
{signal})}}async function*watch_once(api,source,{from,signal}){const listed=from===void 0?await list(api,source,signal):void 0;listed&&(yield listed);const version=listed?.
is==="listed"?listed.resourceVersion:from;version!==void 0&&(yield*stream(api,source,{version,signal}))}const versionAfter=(line,before)=>{switch(line.is){case"\
expired":return;case"refused":return before;case"listed":return line.resourceVersion;case"put":case"gone":case"bookmark":return(0,json.Qq)((0,json.Ik)(line.object.
metadata).resourceVersion)??before}},list=async(api,source,signal)=>{try{const listed=await(0,read.LD)(api,source,signal);return listed&&{is:"listed",...listed}}catch(error){
return error instanceof rollout_error.a?{is:"refused",error}:void 0}};var knative_views=__nccwpck_require__2(9325);const snapshot_kinds=["services","routes","co\
nfigurations","revisions"],createLive=(api,{namespace,service})=>{const end2=new AbortController,shelves=(0,knative_views.K)(),waiting2=new Set,views=(0,knative_views.
l)(service);let watches=[],snapshot={revisions:new Map};const publish=next=>{snapshot=next;for(const wake of[...waiting2])wake()},learn=(kind,event)=>{const shelf=(0,cache.
A)(shelves[kind],event);shelf!==shelves[kind]&&(shelves[kind]=shelf,publish({...views(shelves),start:snapshot.start}))},list2=async kind=>{const listed=await(0,read.
LD)(api,(0,paths.VI)(namespace,service,kind),end2.signal);if(!listed)throw(0,catalogue.V2)("E_NO_KNATIVE",{server:api.server});return learn(kind,{is:"listed",...listed}),
listed.resourceVersion},follow=async(kind,from)=>{const source=(0,paths.VI)(namespace,service,kind);for await(const event of watch(api,source,{from,signal:end2.
signal}))event.is!=="refused"&&learn(kind,event)};return{open:async()=>{const versions=await Promise.all(snapshot_kinds.map(list2));return watches=snapshot_kinds.
map((kind,index)=>follow(kind,versions[index]??"")),snapshot},snapshot:()=>snapshot,changed:async(since,signal)=>{for(;since===snapshot&&!signal.aborted;)await nextWake(
waiting2,signal)},learn,tellStart:start=>publish({...snapshot,start}),kept:(kind,name)=>shelves[kind].get(name),close:async()=>{end2.abort(),await Promise.all(watches)}}},
nextWake=(waiting2,signal)=>new Promise(resolve=>{const wake=()=>{waiting2.delete(wake),signal.removeEventListener("abort",wake),resolve()};waiting2.add(wake),signal.
addEventListener("abort",wake,{once:!0})});var pods=__nccwpck_require__2(209);const userPort=8012,createPodAsker=(api,namespace)=>{const known=new Map;return async(revision,request,signal)=>{
const pod=known.get(revision)??await readyPod(api,{namespace,revision},signal);if(pod===void 0)throw new Error(`${revision} has no ready pod`);known.set(revision,
pod);const answer=await askPod(api,`${(0,paths.Ro)(namespace,"pods")}/${pod}:${userPort}/proxy`,{request,signal});return answer.status>=500&&known.delete(revision),
answer}},readyPod=async(api,{namespace,revision},signal)=>(await(0,read.LD)(api,{path:(0,paths.Ro)(namespace,"pods"),query:{labelSelector:`${knative_names.Pf.revision}\
=${revision}`}},signal))?.items.map(pods.H9).find(pod=>pod?.ready)?.name,askPod=async(api,proxy,{request:{method,path,headers},signal})=>{const{status,text}=await(0,api_request.
cv)(api,{method,path:`${proxy}${path}`,headers},{signal});return{status,body:text}},createBell=clock2=>{let next=Promise.withResolvers();return{ring:()=>next.resolve(),
rung:async(signal,ms=Number.POSITIVE_INFINITY)=>{const done=new AbortController,either=AbortSignal.any([signal,done.signal]),waits=[next.promise,ended(either),...Number.
isFinite(ms)?[clock2.sleep(ms,either)]:[]];await Promise.race(waits),done.abort(),next=Promise.withResolvers()}}},ended=signal=>new Promise(resolve=>{signal.aborted&&
resolve(),signal.addEventListener("abort",()=>resolve(),{once:!0})}),readEvents=async(api,subject,signal)=>{const{pod,revision}=subject,about=selector=>listEvents(
api,subject.namespace,{selector,signal});return(pod?await about(`involvedObject.name=${pod}`):(await Promise.all([about(`involvedObject.name=${revision}`),about(
"involvedObject.kind=ReplicaSet")])).flat()).filter(event=>event.about===pod||event.about.startsWith(revision)).toSorted((one,other)=>(0,pods.RN)(one.at,other.at))},
listEvents=async(api,namespace,{selector,signal})=>{try{const source={path:(0,paths.Ro)(namespace,"events"),query:{fieldSelector:selector}};return((await(0,read.
LD)(api,source,signal))?.items??[]).map(pods.WD)}catch{return[]}},lastLines=20,readCrashLog=async(api,namespace,{pod,signal})=>{const isDown=pod.containers.some(
({name,state})=>name===pod.userContainer&&state==="terminated"),query={container:pod.userContainer,tailLines:String(lastLines),previous:String(!isDown)},path=(0,read.
XM)({path:`${(0,paths.Ro)(namespace,"pods")}/${pod.name}/log`,query});try{const answer=await(0,api_request.cv)(api,{method:"GET",path},{signal});return(0,responses.
FG)(answer)?answer.text.split(`
`).filter(Boolean):[]}catch{return[]}};var user_container=__nccwpck_require__2(5877);const settingFaultMs=5e3,noRoomMs=1e4,conditionWindowMs=2e3,fatalExits=3,fatalWaiting=new Map(
[["ImagePullBackOff",0],["InvalidImageName",settingFaultMs],["ErrImageNeverPull",settingFaultMs],["CreateContainerConfigError",settingFaultMs],["CreateContainer\
Error",settingFaultMs],["RunContainerError",settingFaultMs]]),troubles=seen=>{const ofPods=seen.pods.flatMap(pod=>podTroubles(pod,seen)),patient=seen.pods.some(
({ready})=>ready)?ofPods.map(trouble=>({...trouble,failsAfterMs:void 0})):ofPods,gravity=({failsAfterMs=Number.POSITIVE_INFINITY})=>failsAfterMs;return[...patient,
...revisionTroubles(seen,ofPods)].toSorted((one,other)=>gravity(one)===gravity(other)?0:gravity(one)-gravity(other))},podTroubles=(pod,seen)=>{if(pod.ready)return[];
if(pod.unschedulable!==void 0)return[noRoom(`${pod.name}/room`,pod.unschedulable,{pod,seen})];const found2=pod.containers.flatMap(container=>containerTrouble(pod,
container,seen));return found2.length>0?found2:unhealthy(pod,seen)},noRoom=(key,message,of)=>{const grows=of.seen.events.some(({reason})=>reason==="TriggeredSca\
leUp"),pod=of.pod?.name;return{key,reason:"Unschedulable",message,pod,failsAfterMs:grows?void 0:noRoomMs}},containerTrouble=(pod,container,seen)=>{const{name,state,
reason="",message,exits}=container,at={key:`${pod.name}/${name}/${reason}`,pod:pod.name};if(state==="waiting"&&(fatalWaiting.has(reason)||reason==="ErrImagePull"))
return[{...at,reason,message:message??reason,failsAfterMs:fatalWaiting.get(reason)}];if(exits===0||state==="terminated"&&container.lastExit?.code===0&&name!==pod.
userContainer)return[];const failsAfterMs=exits>=fatalExits&&!seen.wasReady.has(pod.name)?0:void 0;return[{...at,key:`${pod.name}/${name}/exit`,reason:"CrashLoo\
pBackOff",message:exited(container),failsAfterMs}]},exited=({name,exits,lastExit})=>{const times=exits===1?"once":`${exits} times`,code=lastExit?` with code ${lastExit.
code}`:"",cause=lastExit?.reason&&lastExit.reason!=="Error"?` (${lastExit.reason})`:"";return`Container ${name} exited ${times}, last${code}${cause}.`},unhealthy=(pod,{
events:events2,revision})=>{const said=events2.findLast(({about,reason})=>about===pod.name&&reason==="Unhealthy"),port=revision&&portOf(revision);if(!said)return[];
const hint=`The container runs but is not ready: it must listen on port ${port??8080}, the value of PORT.`;return[{key:`${pod.name}/unhealthy`,reason:"Unhealthy",
message:`${said.message.trim()}. ${hint}`,pod:pod.name}]},portOf=({spec})=>(0,json.WQ)((0,json.JD)((0,user_container.f)(spec)?.ports)[0]?.containerPort),revisionTroubles=(seen,ofPods)=>{
const{status,reason="Unknown",message=reason}=seen.revision?.ready??{status:"Unknown"};return status!=="False"?[]:reason==="Unschedulable"?ofPods.length>0?[]:[noRoom(
"revision/room",message,{seen})]:reason.startsWith("ExitCode")&&ofPods.some(({key})=>key.endsWith("/exit"))?[]:[{key:`revision/${reason}`,reason,message,failsAfterMs:conditionWindowMs}]},
noMemory={since:new Map,wasReady:new Set},judge_quietMs=[3e3,15e3,6e4],judge_judge=(before,sight)=>{const{nowMs}=sight,ready=sight.pods.filter(pod=>pod.ready).map(
({name})=>name),wasReady=new Set([...before.wasReady,...ready]),found2=troubles({...sight,wasReady}),quiet=sight.pods.filter(isQuiet).map(({name})=>`${name}/qui\
et`),keys=[...found2.map(({key})=>key),...quiet],since=new Map(keys.map(key=>[key,before.since.get(key)??nowMs])),stood=key=>nowMs-(since.get(key)??nowMs),left2=({
key,failsAfterMs})=>(failsAfterMs??Number.POSITIVE_INFINITY)-stood(key),failed2=found2.find(trouble2=>left2(trouble2)<=0),waits=[...found2.map(left2),...quiet.flatMap(
key=>judge_quietMs.map(limit=>limit-stood(key)))],againMs2=Math.min(...waits.filter(wait2=>wait2>0)),trouble=failed2??found2[0];return{is:failed2?"failed":trouble?
"healing":sight.blind===void 0?"starting":"unseen",trouble,memory:{since,wasReady},againMs:Number.isFinite(againMs2)?againMs2:void 0,question:questionOf(trouble,
failed2!==void 0)??quietQuestion(quiet,stood),about:trouble?trouble.pod:sight.pods.find(isQuiet)?.name,note:sight.blind??progress(sight.pods)}},isQuiet=({ready,
containers})=>!ready&&containers.length>0&&containers.every(({state})=>state==="running"),questionOf=(trouble,isFailed)=>trouble&&`${trouble.key}${isFailed?"/fa\
iled":""}`,quietQuestion=(quiet,stood)=>{const[key]=quiet,asked=key===void 0?0:judge_quietMs.filter(limit=>stood(key)>=limit).length;return asked===0?void 0:`${key}\
/${asked}`},progress=pods2=>{const waiting2=pods2.filter(({ready})=>!ready);if(pods2.length!==0)return waiting2.length===0?"ready":waiting2.every(isQuiet)?"runn\
ing, not ready yet":"creating the containers"},told=5,judge_startOf=({is,trouble,note},evidence2)=>trouble&&(is==="failed"||is==="healing")?{is,why:startTrouble(
trouble,evidence2)}:is==="unseen"?{is,note:note??""}:{is:"starting",pods:evidence2.pods.length,...note!==void 0&&{note}},startTrouble=({reason,message,pod},{events:events2,
log})=>({reason,message,...pod!==void 0&&{pod},events:newestOfEach(events2.filter(isTelling)).slice(-told).map(eventLine),log}),isTelling=({isWarning,reason})=>isWarning||
reason.includes("ScaleUp"),newestOfEach=events2=>events2.filter(({reason},index)=>!events2.slice(index+1).some(later=>later.reason===reason)),eventLine=({reason,
message,count})=>`${reason}${count>1?` (${count} times)`:""}: ${message.trim().replaceAll(/\s*\n\s*/g," ")}`,mostPods=3,createTails=(api,{namespace,each:each2,signal})=>{
const last=new Map,taken=new Set,tail=async pod=>{const query={container:pod.userContainer,follow:"true"},path=(0,read.XM)({path:`${(0,paths.Ro)(namespace,"pods")}\
/${pod.name}/log`,query});try{const response=await api.transport({method:"GET",path},{signal});if(response.status!==200)return;last.set(pod.name,[]);const show=bounded(
text=>each2(pod.name,text));for await(const line of lines(response.body)){const text=logs_cut(line);last.set(pod.name,[...last.get(pod.name)??[],text].slice(-lastLines)),
show(text)}}catch{}};return{follow:pods2=>{for(const pod of pods2){const run2=runOf(pod);run2!==void 0&&!taken.has(run2)&&(last.has(pod.name)||last.size<mostPods)&&
(taken.add(run2),tail(pod))}},last:pod=>last.get(pod)??[]}},longestLine=4e3,mostLines=1e3,logs_cut=text=>text.length<=longestLine?text:`${text.slice(0,longestLine)}\
 (and ${text.length-longestLine} characters more)`,bounded=show=>{let count=0;return text=>{count+=1,count<=mostLines&&show(text),count===mostLines&&show("(It s\
ays more, which is not shown here)")}},runOf=({name,userContainer,containers})=>{const user=containers.find(container=>container.name===userContainer);return user?.
state==="running"?`${name}/${user.exits}`:user?.state==="terminated"?`${name}/${user.exits-1}`:void 0},createStarts=(api,place,live)=>{let end2=new AbortController;
return{follow:(revision,log)=>{end2.abort(),end2=new AbortController,live.tellStart({is:"starting",pods:0}),watch_observe({api,place,live,revision,log,end:end2})},
unfollow:()=>{end2.abort(),live.tellStart(void 0)}}},watch_observe=async task=>{const{api,live,place,revision,log,end:end2}=task,bell=createBell(api.clock),heard={
pods:[],events:[],log:[]},each2=(pod,text)=>log({revision,pod,text}),tails=createTails(api,{namespace:place.namespace,each:each2,signal:end2.signal});hearPods(task,
{heard,bell,tails}),hearRevision(task,bell);const asked=new Set;let memory=noMemory;for(;!end2.signal.aborted;){const revisionSeen=live.snapshot().revisions.get(
revision),judgement=judge_judge(memory,{...heard,revision:revisionSeen,nowMs:api.clock.now()});memory=judgement.memory,judgement.question!==void 0&&!asked.has(judgement.
question)?(asked.add(judgement.question),await gather(task,{heard,tails,judgement})):(tell(task,judge_startOf(judgement,heard)),judgement.is==="failed"&&end2.abort(),
await bell.rung(end2.signal,judgement.againMs))}},tell=({live,end:end2},start)=>{JSON.stringify(start)!==JSON.stringify(live.snapshot().start)&&!end2.signal.aborted&&
live.tellStart(start)},hearPods=async({api,place,revision,end:end2},{heard,bell,tails})=>{const query={labelSelector:`${knative_names.Pf.revision}=${revision}`},
source={path:(0,paths.Ro)(place.namespace,"pods"),query};let shelf=new Map;for await(const event of watch(api,source,{signal:end2.signal})){const isForbidden=event.
is==="refused"&&event.error.code==="E_FORBIDDEN";if(heard.blind=isForbidden?event.error.message:void 0,event.is!=="refused"&&(shelf=(0,cache.A)(shelf,event)),heard.
pods=[...shelf.values()].flatMap(pod=>(0,pods.H9)(pod)??[]),tails.follow(heard.pods),bell.ring(),isForbidden)return}},hearRevision=async({live,revision,end:end2},bell)=>{
const current=()=>live.snapshot().revisions.get(revision)?.ready;for(;!end2.signal.aborted;){const[snapshot,before]=[live.snapshot(),current()];await live.changed(
snapshot,end2.signal),current()!==before&&bell.ring()}},gatherLimitMs=2e3,gather=async({api,place,revision,end:end2},{heard,tails,judgement})=>{const pod=heard.
pods.find(({name})=>name===judgement.about),subject={namespace:place.namespace,revision,pod:pod?.name},limit={clock:api.clock,ms:gatherLimitMs,signal:end2.signal},
ask2=async signal=>{if(heard.events=await readEvents(api,subject,signal),pod===void 0)return;const followed=tails.last(pod.name),isCrash=judgement.trouble?.reason===
"CrashLoopBackOff";heard.log=followed.length>0||!isCrash?followed:await readCrashLog(api,place.namespace,{pod,signal})};await(0,timeout.ux)(limit,ask2).catch(()=>{})},
nameIn=({service})=>right=>right.group===knative_names.Os&&right.resource!=="revisions"&&right.verb!=="create"?service:void 0,absent={is:"refused",status:404,reason:"\
NotFound",message:"There is no such object, as far as this rollout has seen."},createCluster=parts=>{const{clock:clock2,target,turn:turn2,random=Math.random}=parts,
place={namespace:parts.namespace,service:parts.service},pulse=(0,server_clock.x)(parts.transport,clock2),warmth=keepWarm(pulse.transport,clock2),api={transport:warmth.
transport,clock:clock2,random,server:target.server,...turn2&&{turn:turn2}},live=createLive(api,place),starts=createStarts(api,place,live);return{target,open:async()=>{
const snapshot=await live.open();return warmth.begin(api),snapshot},snapshot:live.snapshot,changed:live.changed,reread:signal=>reread(api,{...place,live},signal),
serverNow:pulse.serverNow,silentMs:pulse.silentMs,missing:rights=>missingRights(api,{namespace:place.namespace,nameOf:nameIn(place)},rights),user:()=>nameOfUser(
api),writeService:async(change,options={})=>{const kept2=live.kept("services",place.service);if(!kept2)return absent;const written2=await writeService(api,servicePatchRequest(
place,kept2,{change,options}),options);return options.dryRun?written2.result:learned(live,"services",written2)},createService:async(service,options={})=>{const written2=await writeService(
api,servicePostRequest(place,service,options),options);return options.dryRun?written2.result:learned(live,"services",written2)},preview:wish2=>preview(place,live.
kept("services",place.service)??{},wish2),writeRevision:(name,change)=>writeRevision(api,{place,live,name},change),deleteService:async()=>{const kept2=live.kept(
"services",place.service);return kept2?removeService(api,place,kept2):{is:"written"}},askPod:createPodAsker(api,place.namespace),follow:starts.follow,unfollow:starts.
unfollow,close:async()=>{starts.unfollow(),warmth.end(),await live.close()}}},writeRevision=async(api,{place,live,name},{minScale})=>{const kept2=live.kept("rev\
isions",name);return kept2?learned(live,"revisions",await patchMinScale(api,place,{live:kept2,name,minScale})):absent},learned=(live,kind,{result,object})=>(object&&
live.learn(kind,{is:"put",object}),result),reread=async(api,{namespace,service,live},signal)=>{const kept2=live.kept("services",service),found2=await(0,read.Bk)(
api,{path:(0,paths.xH)(namespace,"services",service)},signal);return found2?live.learn("services",{is:"put",object:found2}):kept2&&live.learn("services",{is:"go\
ne",object:kept2}),live.snapshot()},changed=(live,change)=>({metadata:metadataOf((0,json.Ik)(live.metadata),change),spec:specOf(live.spec,change)}),metadataOf=(live,change)=>({
...without(live,["name"]),labels:merged((0,json.Ik)(live.labels),change.labels),annotations:merged((0,json.Ik)(live.annotations),{...change.annotations,...apply_change_scale(
knative_names.w7.minScale,"autoscaling.knative.dev/minScale",change.minScale),...apply_change_scale(knative_names.w7.maxScale,"autoscaling.knative.dev/maxScale",
change.maxScale),...change.image===void 0?{}:{"client.knative.dev/user-image":null}})}),apply_change_scale=(name,older,wanted)=>wanted===void 0?{}:{[name]:String(
wanted),[older]:null},specOf=(live,change)=>({...live,...change.serviceAccount!==void 0&&{serviceAccountName:change.serviceAccount},...change.concurrency!==void 0&&
{containerConcurrency:change.concurrency},...change.requestTimeoutSeconds!==void 0&&{timeoutSeconds:change.requestTimeoutSeconds},containers:containersOf(live,change)}),
containersOf=(live,change)=>{const user=(0,user_container.f)(live);return user===void 0?[containerOf({},change)]:(0,json.JD)(live.containers).map(container=>container===
user?containerOf(user,change):container)},containerOf=(live,change)=>({...live,...change.image!==void 0&&{image:change.image},...change.env.length>0&&{env:envOf(
(0,json.JD)(live.env),change.env)},...change.port!==void 0&&{ports:portsOf((0,json.JD)(live.ports),change.port)},...resourcesOf((0,json.Ik)(live.resources),change)}),
envOf=(live,changes)=>changes.reduce(withVariable,live),withVariable=(env,change)=>{if("remove"in change)return env.filter(({name})=>name!==change.name);const entry=variable(
change);return env.some(({name})=>name===change.name)?env.map(each2=>each2.name===change.name?entry:each2):[...env,entry]},variable=change=>{if("value"in change)
return{name:change.name,value:change.value};const kind=change.from==="secret"?"secretKeyRef":"configMapKeyRef";return{name:change.name,valueFrom:{[kind]:{name:change.
object,key:change.key}}}},portsOf=([first,...others],port)=>[{...first,containerPort:port},...others],resourcesOf=(live,{requests,limits})=>{const wanted={requests:given(
requests),limits:given(limits)};if(Object.keys(wanted.requests).length+Object.keys(wanted.limits).length===0)return{};const sum=part=>({...(0,json.Ik)(live[part]),
...wanted[part]});return{resources:{...live,requests:sum("requests"),limits:sum("limits")}}},given=amounts2=>Object.fromEntries(Object.entries(amounts2).filter(
entry=>entry[1]!==void 0)),merged=(live,change)=>Object.fromEntries(Object.entries({...live,...change}).filter(([,value])=>value!==null)),without=(of,names2)=>Object.
fromEntries(Object.entries(of).filter(([name])=>!names2.includes(name))),same=(one,other)=>isBlank(one)||isBlank(other)?isBlank(one)&&isBlank(other):Array.isArray(
one)&&Array.isArray(other)?one.length===other.length&&one.every((item,index)=>same(item,other[index])):(0,json.Gv)(one)&&(0,json.Gv)(other)?[...new Set([...Object.
keys(one),...Object.keys(other)])].every(key=>same(own(one,key),own(other,key))):one===other,own=(object,key)=>Object.hasOwn(object,key)?object[key]:void 0,isBlank=value=>value==
null||value===""?!0:Array.isArray(value)?value.length===0:(0,json.Gv)(value)&&Object.values(value).every(isBlank),canonical=value=>JSON.stringify(plain(value))??
"",plain=value=>{if(isBlank(value))return;if(Array.isArray(value))return value.map(item=>plain(item)??null);if(!(0,json.Gv)(value))return value;const entries2=Object.
entries(value).map(([key,item])=>[key,plain(item)]);return Object.fromEntries(entries2.filter(([,item])=>item!==void 0).sort(([a],[b])=>a<b?-1:1))},templateWords=(before,after,{
standsForAll})=>{const[old,now]=[facets(before),facets(after)];return[...new Set([...old.keys(),...now.keys()])].flatMap(name=>{const isLeftOut=!now.has(name);return same(
old.get(name),now.get(name))||isLeftOut&&standsForAll&&!isNamed(name)?[]:[isLeftOut&&isNamed(name)?`${name} removed`:name]})},isNamed=name=>/^(env|label|annotation) /.
test(name),facets=({metadata,spec})=>{const container=(0,user_container.f)(spec)??{},others=(0,json.JD)(spec.containers).filter(each2=>each2!==container);return new Map(
[...containerFacets(container),...named(spec,specWords,["containers"]),...others.map(other=>[`container ${(0,json.Qq)(other.name)??""}`,other]),...marks((0,json.
Ik)(metadata))])},containerFacets=container=>{const resources2=(0,json.Ik)(container.resources);return[...container.image===void 0?[]:[["image",container.image]],
...(0,json.JD)(container.env).map(entry=>[`env ${(0,json.Qq)(entry.name)??""}`,entry]),...amounts((0,json.Ik)(resources2.requests),"request"),...amounts((0,json.
Ik)(resources2.limits),"limit"),...(0,json.JD)(container.ports).slice(0,1).map(port=>["port",port.containerPort??null]),...named(container,containerWords,["imag\
e","env","resources","ports","name"])]},amounts=(of,what)=>Object.entries(of).map(([resource,amount])=>[`${resource} ${what}`,amount]),specWords={timeoutSeconds:"\
request timeout",containerConcurrency:"concurrency",serviceAccountName:"service account",volumes:"volumes"},containerWords={readinessProbe:"readiness probe",livenessProbe:"\
liveness probe",startupProbe:"startup probe",volumeMounts:"volume mounts"},named=(of,words2,but)=>Object.entries(of).filter(([field])=>!but.includes(field)).map(
([field,value])=>[Object.hasOwn(words2,field)?words2[field]??field:field,value]),marks=metadata=>[...Object.entries((0,json.Te)(metadata.labels)).map(([name,value])=>[
`label ${name}`,value]),...Object.entries((0,json.Te)(metadata.annotations)).filter(([name])=>!isOwnMark(name)).map(([name,value])=>[annotationWord(name),value])],
annotationWord=name=>name===knative_names.w7.minScale?"min-scale":name===knative_names.w7.maxScale?"max-scale":`annotation ${name}`,isOwnMark=name=>name.startsWith(
"client.knative.dev/")||name.startsWith("kn-rollout.dev/"),meaning=({metadata,spec})=>({spec,metadata:(0,json.Gv)(metadata)?{labels:metadata.labels??null,annotations:Object.
fromEntries(Object.entries((0,json.Ik)(metadata.annotations)).filter(([name])=>!isOwnMark(name)))}:null}),templates={apply:(live,change)=>{const template=change.
manifest?fromManifest(change.manifest):changed(live??blank,change),standsForAll=change.manifest!==void 0;return{template,changes:live?templateWords(live,template,
{standsForAll}):[]}},of:revision=>templateOf(revision),same:(one,other)=>same(meaning(one),meaning(other)),fingerprint:template=>(0,external_node_crypto_.createHash)(
"sha256").update(canonical(meaning(template))).digest("hex").slice(0,fingerprintLength)},fingerprintLength=12,blank={spec:{}},fromManifest=manifest2=>{const{metadata,
spec}=(0,json.Ik)((0,json.Ik)(manifest2.spec).template),{name:_,...kept2}=(0,json.Ik)(metadata);return{...(0,json.Gv)(metadata)&&{metadata:kept2},spec:(0,json.Ik)(
spec)}},templateOf=({spec,labels,annotations,minScaleBefore})=>{const scale2=minScaleBefore===void 0?{}:{[knative_names.w7.minScale]:minScaleBefore},kept2=Object.
entries({...annotations,...scale2}).filter(([name,value])=>value!==null&&isUsers(name));return{metadata:{labels:(0,json.Te)(Object.fromEntries(Object.entries(labels).
filter(([name])=>isUsers(name)))),annotations:Object.fromEntries(kept2)},spec}},fromTemplates=new Set(["serving.knative.dev/progress-deadline","serving.knative.\
dev/progressDeadline"]),isUsers=name=>fromTemplates.has(name)||!(name.startsWith("serving.knative.dev/")||name.startsWith("kn-rollout.dev/"));var connect=__nccwpck_require__2(
4354),rate_limit=__nccwpck_require__2(9366);async function connected(errand,work){const{settings,env,reporter}=errand,connection=await(0,connect.N)({...settings,
env});for(const message of connection.warnings)reporter.report({is:"warning",code:"W_CONNECTION",message});try{return await work(connection)}finally{connection.
close()}}const inWorld=(errand,work)=>connected(errand,connection=>inWorldOf(errand,connection,work)),turn=(0,rate_limit.n)(clock.d);async function inWorldOf(errand,connection,work){
const{service}=errand.settings,{transport,namespace,server,context}=connection,target={server,context,namespace,service},cluster2=createCluster({transport,clock:clock.
d,turn,namespace,service,target});try{return await work(worldOf(errand,cluster2))}finally{await cluster2.close()}}const worldOf=({settings,reporter,driver,interrupt,
job},cluster2)=>({cluster:cluster2,templates,health:curlCheck(settings.health,clock.d),probe:httpProbe(settings.health,clock.d),throughPod:revision=>throughPod(
settings.health,{cluster:cluster2,revision}),reporter,clock:clock.d,settings,driver,id:(0,external_node_crypto_.randomUUID)().slice(0,8),wakeup:wakeup(),interrupt,
may:{patchRevisions:!0},...job?{job}:{}});function throughPod(wish2,{cluster:cluster2,revision}){const ask2=(request,signal)=>cluster2.askPod(revision,request,signal),
pod=`$(kubectl get pod -n ${cluster2.target.namespace} -l serving.knative.dev/revision=${revision} -o name | head -1 | cut -d/ -f2)`,command=`kubectl get --raw \
"/api/v1/namespaces/${cluster2.target.namespace}/pods/${pod}:8012/proxy${wish2.path??"/"}"`;return{health:podCheck(wish2,{clock:clock.d,ask:ask2,command}),probe:podProbe(
wish2,{clock:clock.d,ask:ask2})}}async function recover_recover(world){const{service}=await openCluster(world,"change");if(!service)return{is:"gone"};const need=needNow(
world,service);if(isLeftAlone(need))return fateAlone(need);switch(need.is){case"stray":return unmark(world,service);case"unreadable":return{is:"ended",outcome:unreadable(
world)};case"left":return{is:"ended",outcome:await bringToEnd(world,need)}}}const needNow=(world,marks2)=>needOf(marks2,{serverNowMs:world.cluster.serverNow(),driver:world.
driver,...world.job?{job:world.job}:{}});function bringToEnd(world,{journal,driver,way}){const{settings}=world,asked={tags:journal.tags,analysis:{...settings.analysis,
...journal.plan.evidence}},scene={...world,settings:{...settings,...asked}};return way==="on"?resume(scene):takeOver(scene,driver,whyLeft(journal))}async function unmark(world,{
driver}){const change={driver:driver??null,set:{driver:null,active:!1}},result=await world.cluster.writeService(change);if(result.is==="written")return{is:"unma\
rked"};throw result.is==="refused"?await refusedWrite(world,result):(0,catalogue.V2)("E_SERVICE_CHANGED",{service:world.settings.service})}function unreadable(world){
const{service,namespace}=world.cluster.target;return{...outcomeBefore(world,{kind:"uncertain",reason:"Its journal cannot be read, so nobody may go on by it."}),
because:"error",next:[`Look at annotation kn-rollout.dev/rollout: kubectl get ksvc ${service} -n ${namespace} -o yaml`]}}function needOf({journal,driver},asker){
if(journal===void 0)return{is:"stray"};if(journal==="unreadable")return{is:"unreadable"};const left2={is:"left",journal,way:wayOf(journal),...driver===void 0?{}:
{driver}};if(driver===asker.driver)return left2;switch(turnOf({journal,driver},asker).is){case"taken":return{is:"alive",journal};case"paused":return{is:"waiting",
journal};case"left":return left2;case"free":return journal.stage==="stopped"?{is:"kept",journal}:left2}}const isLeftAlone=need=>need.is==="alive"||need.is==="wa\
iting"||need.is==="kept",fateAlone=({is,journal})=>is==="kept"?{is}:{is,untilMs:journal.deadlineMs},wayOf=({stage,plan})=>stage==="paused"&&plan.onPauseTimeout===
"promote"?"on":"back",few=4;async function recoverAll(sweep2){const found2=await sweep2.find(),swept=await fewAtATime(found2,few,marked2=>sweepOne(sweep2,marked2)),
outcome=sweptOutcome(swept);return sweep2.reporter.report({is:"ended",outcome}),outcome}async function sweepOne(sweep2,{namespace,service,...marks2}){const{journal}=marks2,
{stage,job}=journal===void 0||journal==="unreadable"?{}:journal,fate=await fateOf(sweep2,{namespace,service,...marks2});return{namespace,service,...stage?{stage}:
{},...job?.url?{jobUrl:job.url}:{},fate}}async function fateOf(sweep2,marked2){const need=needOf(marked2,{...sweep2,serverNowMs:sweep2.serverNow()});return isLeftAlone(
need)?fateAlone(need):sweep2.interrupt.aborted?{is:"not-begun"}:recovered(sweep2,marked2)}async function recovered({at,reporter},{namespace,service}){const note=text=>reporter.
report({is:"note",text:`${namespace}/${service}: ${text}`});note("left behind, and brought to an end.");try{return await at({namespace,service},world=>recover_recover(
{...world,reporter:onlyWarnings(note)}))}catch(error){const outcome=refusal(error);return outcome.code==="E_LOCKED"?{is:"taken"}:{is:"ended",outcome}}}const onlyWarnings=note=>({
report:event=>{event.is==="warning"&&note(event.message)}});function sweptOutcome(swept){const kind=kindOf(swept),next=new Set(swept.flatMap(failed).flatMap(outcome=>outcome.
next));return{kind,reason:recover_all_reasonOf(swept),next:[...next],traffic:[],percent:0,steps:[],exposure:[],swept}}const isLeftOpen=({fate})=>fate.is==="not-\
begun"||fate.is==="ended"&&fate.outcome.kind==="refused",isEnded=({fate})=>fate.is==="ended"||fate.is==="unmarked",failed=({fate})=>fate.is==="ended"&&endings.h[fate.
outcome.kind]>1?[fate.outcome]:[];function kindOf(swept){const kinds2=swept.flatMap(failed).map(({kind})=>kind);return kinds2.includes("uncertain")?"uncertain":
kinds2.includes("stopped")?"stopped":swept.some(isLeftOpen)?"left-open":swept.some(isEnded)?"recovered":"unchanged"}function recover_all_reasonOf(swept){const left2=swept.
filter(each2=>isLeftOpen(each2)||isEnded(each2)),open=swept.filter(each2=>isLeftOpen(each2)||failed(each2).length>0),ofAll=`of ${swept.length} that bear the mar\
k of a rollout`;return swept.length===0?"No Service bears the mark of an open rollout.":left2.length===0?`None ${ofAll} was left behind.`:open.length===0?`${left2.
length} ${ofAll} had been left behind, and all of these are brought to an end.`:`${left2.length} ${ofAll} had been left behind, and ${open.length} of these coul\
d not be brought to an end.`}async function fewAtATime(all,few2,work){const answers2=new Map,left2=all.entries(),worker=async()=>{for(const[index,each2]of left2)
answers2.set(index,await work(each2))};return await Promise.all(Array.from({length:few2},worker)),all.flatMap((_,index)=>{const answer=answers2.get(index);return answer===
void 0?[]:[answer]})}const sweepOf=({transport,clock:clock2,server,namespace,service})=>{const pulse=(0,server_clock.x)(transport,clock2),api={transport:pulse.transport,
clock:clock2,random:Math.random,server};return{find:namespace&&service?()=>findOne(api,{namespace,service}):()=>findAll(api,namespace),serverNow:pulse.serverNow}},
findAll=async(api,namespace)=>{const path=namespace===void 0?(0,paths.fC)("services"):(0,paths.rJ)(namespace,"services"),listed=await(0,read.LD)(api,{path,query:{
labelSelector:knative_names.Pf.active}});if(!listed)throw(0,catalogue.V2)("E_NO_KNATIVE",{server:api.server});return listed.items.map(find_open_marked)},findOne=async(api,{
namespace,service})=>{const found2=await(0,read.LF)(api,{path:(0,paths.xH)(namespace,"services",service)});if(!found2)throw(0,catalogue.V2)("E_NOT_THERE",{namespace,
service});const{journal,driver,labels}=(0,resources.r5)(found2);return journal!==void 0||driver!==void 0||knative_names.Pf.active in labels?[find_open_marked(found2)]:
[]},find_open_marked=service=>{const{name,namespace}=(0,json.Ik)(service.metadata),{journal,driver}=(0,resources.r5)(service);return{namespace:(0,json.Qq)(namespace)??
"",service:(0,json.Qq)(name)??"",...journal&&{journal},...driver!==void 0&&{driver}}},sweep=errand=>connected(errand,connection=>(errand.reporter.report({is:"no\
te",text:announced(errand,connection)}),recoverAll({...errand,...fieldOf(errand,connection),at:worldAt(errand,connection)}))),announced=({settings},{namespace,context,
server})=>{const where=settings.allNamespaces?"all namespaces":namespace;return`Rollouts that were left open ${settings.service?`by ${settings.service} `:""}in ${where}\
 (context ${context}, server ${server})`},fieldOf=({settings},{transport,namespace,server})=>sweepOf({transport,clock:clock.d,server,...settings.allNamespaces?{}:
{namespace},...settings.service?{service:settings.service}:{}}),worldAt=(errand,connection)=>({namespace,service},work)=>{const settings={...errand.settings,namespace,
service};return inWorldOf({...errand,settings},{...connection,namespace},work)},inOne=work=>errand=>inWorld(errand,work),run_verbs={deploy:errand=>connected(errand,
connection=>run_deploy(errand,connection)),promote:inOne(promotePaused),abort:inOne(world=>abandon(world,"anyone")),rollback:inOne(rollBack),recover:sweep,status:inOne(
showNow),curl:inOne(checkNow),finish:errand=>errand.settings.command==="recover"?sweep(errand):finishOwn(errand)};function run_deploy(errand,connection){const{endsAtMs}=connection,
settings=(0,job_limit.g)(errand.settings,endsAtMs&&endsAtMs-clock.d.now());return settings.timeoutMs<errand.settings.timeoutMs&&errand.reporter.report({is:"warn\
ing",code:"W_CREDENTIALS_END",message:`The token or client certificate of the kubeconfig cannot be renewed, so the rollout is given ${(0,units.cb)(Math.floor(settings.
timeoutMs/1e3)*1e3)} and not ${(0,units.cb)(errand.settings.timeoutMs)}: it is taken back before that ends.`}),inWorldOf({...errand,settings},connection,rollOut)}
const finishOwn=inOne(world=>abandon(world,"own"));async function run(verb,errand){try{return await run_verbs[verb](errand)}catch(error){return run_refused(error,
errand.reporter)}}async function showNow(world){const snapshot=await openCluster(world);for(const text of(0,report_status.C)({snapshot,nowMs:world.cluster.serverNow()}))
world.reporter.report({is:"note",text});const outcome=outcomeBefore(world,{kind:"unchanged",reason:"Nothing was changed."});return world.reporter.report({is:"en\
ded",outcome}),outcome}const exitCodeOf=outcome=>endings.h[outcome.kind],newDriver=()=>(0,external_node_crypto_.randomUUID)();function run_refused(error,reporter){
const outcome=refusal(error);return reporter.report({is:"ended",outcome}),outcome}}),1943:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{b:()=>interruptBySignal});function interruptBySignal(again=()=>{}){const controller=new AbortController,heard=signal=>controller.
signal.aborted?again():controller.abort(signal),signals=process.platform==="win32"?["SIGINT","SIGBREAK"]:["SIGINT","SIGTERM"];for(const signal of signals)process.
on(signal,()=>heard(signal));return controller.signal}}),2662:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{w:()=>showStatus});var catalogue=__nccwpck_require__2(6491),cache=__nccwpck_require__2(6310),read=__nccwpck_require__2(4262),server_clock=__nccwpck_require__2(
5918),paths=__nccwpck_require__2(1791),views=__nccwpck_require__2(9325);const look=async({transport,clock:clock2,...place})=>{const pulse=(0,server_clock.x)(transport,
clock2),api={transport:pulse.transport,clock:clock2,random:Math.random,server:place.server},shelf=async kind=>{const listed=await(0,read.LD)(api,(0,paths.VI)(place.
namespace,place.service,kind));if(!listed)throw(0,catalogue.V2)("E_NO_KNATIVE",{server:place.server});return(0,cache.A)(new Map,{is:"listed",...listed})},[services,
revisions]=await Promise.all([shelf("services"),shelf("revisions")]);return{snapshot:(0,views.l)(place.service)({...(0,views.K)(),services,revisions}),serverNow:pulse.
serverNow()}};var connect=__nccwpck_require__2(4354),report_status=__nccwpck_require__2(799),foreign_text=__nccwpck_require__2(621),clock=__nccwpck_require__2(7380);
async function showStatus(settings,{env,write}){const{service}=settings,{transport,namespace,server,context,warnings,close}=await(0,connect.N)({...settings,env});
try{const{snapshot,serverNow}=await look({transport,clock:clock.d,namespace,service,server});for(const warning of warnings)write(`Warning: ${warning}`);write((0,foreign_text.
g$)(`${service} in ${namespace} (context ${context}, server ${server})`));for(const line of(0,report_status.C)({snapshot,nowMs:serverNow}))write(line);return snapshot.
service?0:2}finally{close()}}}),1438:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{r:()=>version});const version="0.1.0"}),2364:((__webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{let print=function(text,code=0){return write(text),code};__nccwpck_require__2.r(__webpack_exports__2);var _app_clock_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7380),_app_detect_ci_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(184),_app_run_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8518),_app_signals_js__WEBPACK_IMPORTED_MODULE_14__=__nccwpck_require__2(
1943),_app_status_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(2662),_app_version_js__WEBPACK_IMPORTED_MODULE_13__=__nccwpck_require__2(1438),_errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
4794),_gitlab_job_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(8487),_gitlab_log_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(5362),_report_log_terminal_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
8582),_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_12__=__nccwpck_require__2(621),_settings_help_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(815),
_settings_job_limit_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(155),_settings_parse_js__WEBPACK_IMPORTED_MODULE_10__=__nccwpck_require__2(9908),_settings_sources_flags_js__WEBPACK_IMPORTED_MODULE_11__=__nccwpck_require__2(
8695);const{env,stdout,argv}=process,write=line=>{stdout.write(`${line}
`)},isColourful=()=>stdout.isTTY&&!env.NO_COLOR,log=env.GITLAB_CI==="true"?(0,_gitlab_log_js__WEBPACK_IMPORTED_MODULE_6__.n)(write,{colour:!0,now:Date.now}):(0,_report_log_terminal_js__WEBPACK_IMPORTED_MODULE_7__.
C)(write,{colour:isColourful()}),job=(0,_gitlab_job_js__WEBPACK_IMPORTED_MODULE_5__.j)({env,clock:_app_clock_js__WEBPACK_IMPORTED_MODULE_0__.d,log,warn:message=>write(
`Warning: ${(0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_12__.g$)(message)}`)}),reporter=job?.reporter??log,verbs={deploy:"deploy",promote:"promote",
abort:"abort",rollback:"rollback",recover:"recover",status:"status",curl:"curl"};async function cli2([word=env.KN_ROLLOUT_COMMAND,...rest]){if(word===void 0||word===
"help"||word==="--help"||rest.includes("--help"))return print((0,_settings_help_js__WEBPACK_IMPORTED_MODULE_8__.y)());if(word==="--version")return print(_app_version_js__WEBPACK_IMPORTED_MODULE_13__.
r);if(word==="finish")return finish(rest);if(word==="status"&&!job)return withSettings(rest,settings=>(0,_app_status_js__WEBPACK_IMPORTED_MODULE_3__.w)(settings,
{env,write}));const verb=Object.hasOwn(verbs,word)?verbs[word]:void 0;return verb?withSettings(rest,settings=>act(verb,settings,(0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__.
DI)()),verb):print(`"${(0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_12__.g$)(word)}" is no verb. Write deploy, promote, abort, rollback, recover, st\
atus, curl or help.`,2)}async function finish(args){const driver=await job?.left();return driver===void 0?print("Nothing was left to finish."):withSettings(args,
settings=>act("finish",settings,driver))}async function act(verb,wanted,driver){const interrupt=(0,_app_signals_js__WEBPACK_IMPORTED_MODULE_14__.b)(job?void 0:()=>process.
exit(130)),{run:id,attempt,jobUrl,endsAtMs}=(0,_app_detect_ci_js__WEBPACK_IMPORTED_MODULE_1__.o)(env)??{},settings=verb==="deploy"?(0,_settings_job_limit_js__WEBPACK_IMPORTED_MODULE_9__.
p)(wanted,endsAtMs&&endsAtMs-Date.now()):wanted;job?.begin(driver);const outcome=await(0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__.eF)(verb,{settings,env,driver,
reporter,interrupt,job:{run:id,attempt,url:jobUrl}});return await job?.end(outcome),(0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__.FO)(outcome)}async function withSettings(args,then,verb=env.
KN_ROLLOUT_COMMAND){const place={env:{...env,...verb?{KN_ROLLOUT_COMMAND:verb}:{}},cwd:process.cwd()};try{return await then((0,_settings_parse_js__WEBPACK_IMPORTED_MODULE_10__.
q)((0,_settings_sources_flags_js__WEBPACK_IMPORTED_MODULE_11__.o)(args,place)))}catch(error){if(!(error instanceof _errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_4__.
a))throw error;const outcome=(0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__.J5)(error,reporter);return await job?.end(outcome),(0,_app_run_js__WEBPACK_IMPORTED_MODULE_2__.
FO)(outcome)}}process.exitCode=await cli2(argv.slice(2)),stdout.write("",()=>process.exit()),__webpack_async_result__()}catch(e){__webpack_async_result__(e)}},1)}),
6491:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{V2:()=>failure,aL:()=>words});
var cluster=__nccwpck_require__2(1902);const rolloutErrors={E_LOCKED:({service,by,url})=>({message:`Another rollout of ${service} is running (${by}).`,cure:`Wai\
t for it${url?`: ${url}`:""}, end it with: kn rollout abort ${service}, or set on-newer to supersede so that a newer deploy ends it.`}),E_CURL_MISSING:({why})=>({
message:`curl, which runs the health check, could not be started: ${why}`,cure:"Install curl in the image or on the machine of this job, and have it on the PATH\
."}),E_TAG_URL_UNREACHABLE:({url,why})=>({message:`${url} cannot be reached from this job: ${why}.`,cure:"Set ingress-address to the host:port of the cluster's \
ingress as this job reaches it."}),E_TAG_URL_TLS:({url,why})=>({message:`${url} can be reached from this job, but ${why}.`,cure:"Give the ingress a certificate \
that covers tag hosts and that this job trusts (SSL_CERT_FILE names further ones)."}),E_WRITE_REFUSED:({status,reason,message})=>({message:`The API server refus\
ed a change (${status} ${reason}): ${message}`,cure:status===403?"Grant the Role in docs/permissions.md.":"Mend what it names and deploy again."}),E_WRITE_CONTENDED:({
service,attempts})=>({message:`${service} is being changed by others all the time: ${attempts} guarded writes in a row came too late.`,cure:"Find out who keeps \
writing (metadata.managedFields names them) and deploy again when they have stopped."}),E_SERVICE_CHANGED:({service})=>({message:`${service} was changed by some\
one else in the moment this began, so what was to be written no longer fits.`,cure:"Run it again: it starts from what is there now."}),E_NOT_IN_SYNC:({service,seconds})=>({
message:`Knative has not taken up the last change of ${service} within ${seconds} s; what it says of it may be out of date.`,cure:"See whether its controllers r\
un: kubectl get pods -n knative-serving"}),E_TAG_TAKEN:({tag,setting,holder})=>({message:`The tag ${tag} is in use for ${holder} and was not set by a rollout.`,
cure:`Give ${setting} another name, or set adopt-tags to true to let the rollout move it.`}),E_GITOPS:({owner,owns,mark})=>({message:`${owner} owns the ${owns} \
of this Service (${mark}) and would take the rollout back.`,cure:"Let it ignore spec.template and spec.traffic (docs/recipes.md), then set adopt-gitops to true."}),
E_STABLE_NOT_READY:({revision,why})=>({message:`${revision}, which serves users now, is not ready (${why}): there would be nothing to return to.`,cure:"Mend it \
first, for example by shifting traffic to a Revision that is ready."}),E_REFUSED_TEMPLATE:({message})=>({message:`Knative refuses the new template: ${message}`,
cure:"Mend the setting it names."}),E_URL_UNREACHABLE:facts=>({message:`The host of ${facts.url} does not resolve from here, and ${facts.user} may not ask its p\
ods through the API server (${facts.rights}).`,cure:`Set ingress-address to host:port of the ingress; the Host header and SNI are then set right by themselves. \
Or: ${(0,cluster.r)(facts.grant)}`}),E_NOT_THERE:({service,namespace})=>({message:`There is no Service ${service} in the namespace ${namespace}.`,cure:"Check se\
rvice, namespace and context."}),E_PAUSED:({service,percent,url})=>({message:`A rollout of ${service} is paused at ${percent} % and waits for a word${url?` (${url}\
)`:""}.`,cure:"End it with promote or abort, or set on-newer to abort or supersede so that a newer deploy takes it back."}),E_NOT_PAUSED:({service})=>({message:`\
No rollout of ${service} is paused.`,cure:"promote goes on with a rollout that pause-at has stopped. To begin one: deploy."}),E_NOTHING_BEFORE:({service,tag})=>({
message:`${service} has no Revision before to return to: none that is ready has the tag ${tag}.`,cure:"Deploy the earlier image again."}),E_UNHEALTHY:({url,why})=>({
message:`${url} is not healthy: ${why}.`,cure:"The command above shows what was asked; run it to see the whole answer."}),E_NO_ROLLOUT:({service})=>({message:`N\
o rollout of ${service} is open.`,cure:"Nothing is left to end."}),E_JOB_TOO_SHORT:({left,holds})=>({message:`The CI ends this job in ${left}, and the steps alo\
ne are held for ${holds}: the rollout could not end before.`,cure:"Give the job more time (job-timeout and script-timeout of the GitLab component), hold the ste\
ps for less, or have fewer of them."})};var rollout_error=__nccwpck_require__2(4794);const catalogue={...{E_SETTINGS:({count,list})=>({message:`${count===1?"1 s\
etting is wrong":`${count} settings are wrong`}. Nothing was touched.
${list}`,cure:"docs/settings.md tells what each setting takes."}),E_UNKNOWN:({near})=>({message:"is no setting.",cure:near?`Did you mean ${near}?`:"docs/setting\
s.md lists all settings."}),E_MISSING:({example})=>({message:"is missing.",cure:`Write for example ${example}.`}),E_NO_VALUE:({example})=>({message:"has no valu\
e.",cure:`Write for example ${example}.`}),E_REPEATED:({times})=>({message:`is given ${times} times.`,cure:"Give it once."}),E_ARGUMENT:({value})=>({message:`"${value}\
" is one argument too many.`,cure:"Name one Service; everything else is a flag."}),...{E_CHOICE:({value,options})=>({message:`"${value}" is not one of its words\
.`,cure:`Write ${options.slice(0,-1).join(", ")} or ${options.at(-1)}.`}),E_BOOLEAN:({value})=>({message:`"${value}" is neither true nor false.`,cure:"Write tru\
e or false."}),E_INTEGER:({value,min,max})=>({message:`"${value}" is no whole number from ${min} to ${max}.`,cure:`Write for example ${Math.max(min,Math.min(max,
3))}.`}),E_DURATION:({value})=>({message:/^\d+$/.test(value)?`"${value}" has no unit.`:`"${value}" is no duration.`,cure:/^\d+$/.test(value)?`Write ${value}s or\
 ${value}m.`:"Write 2m, 90s or 1m30s."}),E_DURATION_RANGE:({value,min,max})=>({message:`"${value}" is not between ${min} and ${max}.`,cure:"Write for example 90\
s."}),E_DURATION_SECONDS:({value})=>({message:`"${value}" is no whole number of seconds, and Knative counts in seconds.`,cure:"Write for example 90s."}),E_RATE_UNIT:({
value})=>({message:`"${value}" has no unit.`,cure:`Write ${value} % or ${Number(value)/100}.`}),E_RATE:({value})=>({message:`"${value}" is no share from 0 % to \
100 %.`,cure:"Write for example 1 % or 0.01."}),E_PERCENT:({value})=>({message:`"${value}" is no whole percent from 0 to 100.`,cure:"Knative splits traffic by w\
hole percents: write for example 10."}),E_PAUSE_STEP:({value,steps})=>({message:`${value} is none of the steps${steps?` (${steps})`:", since a fixed split has n\
one"}.`,cure:"Give the percent of the step after which the job shall end."}),E_STEPS_ORDER:({value})=>({message:`"${value}" must rise.`,cure:"Write for example \
10, 50, 100."}),E_STEPS_END:({value})=>({message:`"${value}" does not end at 100.`,cure:`Add it: ${value.replace(/[\s,]+$/,"")}, 100. For a split that stays, us\
e traffic instead.`}),E_SPLIT_ENTRY:({value})=>({message:`"${value}" is no tag with a percent.`,cure:"Write for example latest=10, previous=90."}),E_SPLIT_SUM:({
value,sum})=>({message:`"${value}" makes ${sum} %, not 100 %.`,cure:"Write for example latest=10, previous=90."}),E_STATUS:({value})=>({message:`"${value}" is n\
o HTTP status.`,cure:"Write statuses such as 200, 204, or a class such as 2xx."}),E_PATH:({value})=>({message:`"${value}" is no path.`,cure:"Begin with a slash \
and leave out spaces and #, for example /healthz."}),E_HEADER:({line})=>({message:`Line ${line} is no header.`,cure:"Write one header a line: Accept: applicatio\
n/json."}),E_HEADER_HOST:({line})=>({message:`Line ${line} sets Host, and by it the ingress finds the candidate.`,cure:"Leave it out. To reach the ingress by an\
other address, use ingress-address."}),E_ADDRESS:({value})=>({message:`"${value}" is no host with a port.`,cure:"Write for example 203.0.113.7:80 or [2001:db8::\
7]:443."}),E_NAME:({value,first})=>({message:`"${value}" is no name that Kubernetes takes.`,cure:`Use at most 63 lower-case letters, digits and hyphens; begin w\
ith ${first}, end with a letter or digit.`}),E_OBJECT_NAME:({value})=>({message:`"${value}" is no name that Kubernetes takes.`,cure:"Use lower-case letters, dig\
its, hyphens and dots; begin and end with a letter or digit."}),E_IMAGE:({value})=>({message:`"${value}" is no image reference.`,cure:"Write for example registr\
y.example/hello@sha256:..., or registry.example/hello:1.4, in lower case, without https://."}),E_QUANTITY:({value})=>({message:`"${value}" is no amount that Kub\
ernetes takes.`,cure:"Write for example 500m or 2 for cpu, 256Mi or 1Gi for memory."})},...{E_PORT_RESERVED:({value})=>({message:`${value} is taken by Knative's\
 own sidecar.`,cure:"Let the app listen on another port, for example 8080."}),E_LINE:({line})=>({message:`Line ${line} is neither NAME=value nor NAME-.`,cure:"W\
rite one entry a line: NAME=value sets, NAME- takes away."}),E_ENTRY_TWICE:({name})=>({message:`${name} is given twice.`,cure:"Keep one of the two."}),E_ENV_NAME:({
name})=>({message:`"${name}" is no name of a variable.`,cure:"Use letters, digits, _, - and dots; do not begin with a digit."}),E_ENV_RESERVED:({name})=>({message:`${name}\
 is set by Knative itself.`,cure:name==="PORT"?"Use the setting port.":"Leave it out, or use another name."}),E_ENV_SOURCE:({line})=>({message:`Line ${line} is \
not NAME=object/key.`,cure:"Write for example DATABASE_URL=database/url: the variable, the object, the key in it."}),E_MARK_NAME:({name})=>({message:`"${name}" \
is no name that Kubernetes takes here.`,cure:"Use at most 63 letters, digits, -, _ and dots, with a domain and a slash before them if wanted: example.com/team."}),
E_MARK_RESERVED:({name})=>({message:`${name} is a mark by which rollouts are found again.`,cure:"Use a prefix of your own."}),E_LABEL_VALUE:({name})=>({message:`\
The value of ${name} is none that Kubernetes takes for a label.`,cure:"Use at most 63 letters, digits, -, _ and dots, or an annotation, which takes any text."}),
E_FILE:({file,why})=>({message:`${file} cannot be read: ${why}.`,cure:"Give its path from the working directory, and check out the repository before this step."}),
E_FILE_OUTSIDE:({file})=>({message:`${file} lies outside the working directory.`,cure:"Keep the manifest in the repository, and give its path from the working d\
irectory."}),E_MANIFEST_YAML:({file,why})=>({message:`${file} is no YAML: ${why}.`,cure:"Correct it; kubectl apply --dry-run=client -f shows the same fault."}),
E_MANIFEST_KIND:({file,found})=>({message:`${file} holds ${found}, not one Knative Service.`,cure:"Give a file with one document of apiVersion serving.knative.d\
ev/v1, kind Service, and a spec.template."}),E_MANIFEST_OTHER:({file,field,found,wanted})=>({message:`${file} has the ${field} ${found}, but ${wanted} is to be \
rolled out.`,cure:"Let both say the same."}),E_MANIFEST_TRAFFIC:({file})=>({message:`${file} has a spec.traffic of its own, and during a rollout the plan says w\
ho gets what.`,cure:"Remove spec.traffic from the file, and say it with steps or traffic."}),E_MANIFEST_NAME:({file,name})=>({message:`${file} names its Revisio\
n (${name}), and a name can be used only once.`,cure:"Remove spec.template.metadata.name: Knative names Revisions by itself."})},...{E_TOGETHER:({other})=>({message:`\
does not go with ${other}: both say who gets how much of the traffic.`,cure:"Leave one of the two out."}),E_ALL_AND_ONE:({other})=>({message:`does not go with ${other}\
: all are meant.`,cure:"Leave one of the two out."}),E_ONLY_RECOVER:({command})=>({message:`goes with recover alone, and not with ${command}.`,cure:"Name the on\
e Service and its namespace."}),E_WITH_MANIFEST:({manifest})=>({message:`does not go with ${manifest}, which says all of what shall run.`,cure:`Write it in the \
file, or leave ${manifest} out.`}),E_SCALE_ORDER:({min,max,other})=>({message:`${min} is more than ${max}, the ${other}.`,cure:"Let it be at most as much."}),E_REQUEST_OVER_LIMIT:({
request,limit,other})=>({message:`${request} is more than ${limit}, the ${other}.`,cure:"Let it be at most as much."}),E_MARK_AND_SETTING:({name,other})=>({message:`${name}\
 says the same as ${other}.`,cure:`Keep ${other}.`}),E_TAGS_EQUAL:({tag,other})=>({message:`"${tag}" is also the ${other}, and a tag names one Revision.`,cure:"\
Choose another one."}),E_TAG_LENGTH:({tag,service,length})=>({message:`"${tag}" and the Service's name make the host ${tag}-${service}: ${length} characters, an\
d DNS takes 63.`,cure:`Choose a tag of at most ${Math.max(0,62-service.length)} characters.`}),E_SPLIT_TAGS:({candidate,stable})=>({message:`must share the traf\
fic between the tags ${candidate} and ${stable}.`,cure:`Write for example ${candidate}=10, ${stable}=90.`}),E_BODY_OF_HEAD:({other})=>({message:`cannot be found\
: the answer to HEAD, the ${other}, has no body.`,cure:"Use GET, or leave it out."}),E_TIMEOUT_SHORT:({timeout,holds})=>({message:`"${timeout}" is too short: th\
e steps alone are held for ${holds}.`,cure:"Allow more time, hold the steps for less, or have fewer of them."})}},...cluster.m,...rolloutErrors},words=(code,facts)=>catalogue[code](
facts),failure=(code,facts,cause)=>new rollout_error.a(code,words(code,facts),{cause})}),1902:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{m:()=>clusterErrors,r:()=>appliedBy});const appliedBy=grant=>`Have an administrator apply this (kubectl apply -f -)\
:
${grant}`,clusterErrors={E_FORBIDDEN:({user,rights,grant})=>({message:`${user} may not do what a rollout needs: ${rights}.`,cure:grant?appliedBy(grant):"Grant t\
he Role in docs/permissions.md to this user, in the namespace of the Service."}),E_UNAUTHORIZED:({server,message})=>({message:`The API server ${server} does not\
 accept the credentials: ${message}.`,cure:"They have expired or belong to another cluster. Get new ones in the step that logs in to the cluster."}),E_API_ANSWER:({
server,what,status,message})=>({message:`The API server ${server} would not ${what}: HTTP ${status}, ${message}.`,cure:"Run the job again. If it stays, ask who \
runs the cluster: its API server is in trouble."}),E_API_SILENT:({server,tries,why})=>({message:`The API server ${server} did not answer in ${tries} tries: ${why}\
.`,cure:"Check that this machine reaches it: address, firewall, VPN, and HTTPS_PROXY where one is needed."}),E_API_CERTIFICATE:({server,why})=>({message:`The ce\
rtificate of the API server ${server} is not trusted: ${why}.`,cure:"Put the right certificate-authority-data into the kubeconfig, or tls-server-name if the ser\
ver is reached by another name."}),E_PROXY:({scheme})=>({message:`A proxy of the kind "${scheme}" cannot be used.`,cure:"Give an HTTP proxy, http://host:port, i\
n proxy-url of the kubeconfig or in HTTPS_PROXY; or name the server in NO_PROXY."}),E_PROXY_PASSWORD:({proxy,setting})=>({message:`The proxy ${proxy}, by which \
the API server is reached, asks for a user and a password, or does not accept those it got.`,cure:`Put them into ${setting}, as http://user:password@host:port w\
ith special characters percent-encoded, from a secret of the CI.`}),E_NO_KNATIVE:({server})=>({message:`The cluster at ${server} knows no Knative Services (serv\
ing.knative.dev/v1).`,cure:"Install Knative Serving, or choose the right cluster with kubeconfig and context."}),E_KUBECONFIG_MISSING:({looked})=>({message:`No \
cluster is configured: there is no kubeconfig (looked at ${looked}), and this is no pod of a cluster.`,cure:"Give kubeconfig, or log in to the cluster in a step\
 before, so that KUBECONFIG points to a file."}),E_KUBECONFIG_READ:({file,why})=>({message:`The kubeconfig ${file} cannot be read: ${why}.`,cure:"Check the path\
. In a container job, the home folder is not the one of the machine around it."}),E_KUBECONFIG_INVALID:({where,why})=>({message:`This is no usable kubeconfig (${where}\
): ${why}.`,cure:"Hand over the whole file as `kubectl config view --raw --minify` prints it."}),E_CONTEXT:({asked,contexts,where})=>({message:`${asked===void 0?
"No context is current":`There is no context "${asked}"`} in the kubeconfig (${where}).`,cure:contexts.length>0?`Set context to one of: ${contexts.join(", ")}.`:
"It has no contexts at all."}),E_CREDENTIALS:({user,why})=>({message:`There are no credentials for "${user}": ${why}.`,cure:"Check that the secret the kubeconfi\
g or its token comes from is set for this job, and not empty."}),E_CREDENTIALS_TOO_SHORT:({left,holds})=>({message:`The token or client certificate of the kubec\
onfig ends in ${left} and cannot be renewed, and the steps alone are held for ${holds}: the rollout could not end before.`,cure:"Ask for one that lives longer (\
kubectl create token --duration), log in by a plugin that renews it, or hold the steps for less."}),E_CREDENTIAL_PLUGIN:({command,why})=>({message:`The credenti\
al plugin ${command} of the kubeconfig failed: ${why}.`,cure:"Install it in this job, log in to the cloud in a step before, or use a kubeconfig with a token."})}}),
4794:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{a:()=>RolloutError});class RolloutError extends Error{code;cure;problems;constructor(code,words,options={}){
super(words.message,{cause:options.cause}),this.name="RolloutError",this.code=code,this.cure=words.cure,this.problems=options.problems??[]}}}),3443:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{e:()=>isGithub,h:()=>githubContext});var _app_ci_context_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(870);
const isGithub=env=>env.GITHUB_ACTIONS==="true",githubContext=env=>({name:"github",...(0,_app_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.E)({jobUrl:jobUrl(env),
run:env.GITHUB_RUN_ID&&`${env.GITHUB_RUN_ID}/${env.GITHUB_JOB??""}`,attempt:(0,_app_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.r)(env.GITHUB_RUN_ATTEMPT),commit:env.
GITHUB_SHA,actor:env.GITHUB_TRIGGERING_ACTOR||env.GITHUB_ACTOR,summaryPath:env.GITHUB_STEP_SUMMARY})}),jobUrl=env=>{const{GITHUB_SERVER_URL:server,GITHUB_REPOSITORY:repository,
GITHUB_RUN_ID:run}=env;if(!(!server||!repository||!run))return`${server}/${repository}/actions/runs/${run}/attempts/${(0,_app_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.
r)(env.GITHUB_RUN_ATTEMPT)??1}`}}),954:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{i:()=>githubDisplay});var interrupted=__nccwpck_require__2(3519),newest=__nccwpck_require__2(8583),progress_state=__nccwpck_require__2(2642);const placeIn=env=>{
const[owner,repo]=(env.GITHUB_REPOSITORY??"").split("/");return owner&&repo?{url:env.GITHUB_API_URL||"https://api.github.com",owner,repo}:void 0},githubApi=(token,{
url:baseUrl,...here})=>{let loaded;const load=async()=>(await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(329)]).then(__nccwpck_require__2.bind(
__nccwpck_require__2,1329))).getOctokit(token,{baseUrl}),ask=(question,of)=>asked(async signal=>(loaded??=load(),question(await loaded,{...of,...here,request:{signal}})));
return{createDeployment:deployment=>ask(createDeployment,deployment),findDeployment:of=>ask(findDeployment,of),setDeploymentStatus:(deployment,status)=>ask(setDeploymentStatus,
{deployment,status}),setCommitStatus:(sha,{url,...status})=>ask(setCommitStatus,{sha,target_url:url,...status}),findPullRequest:commit=>ask(findPullRequest,{commit}),
putComment:async(pullRequest,{mark,body})=>{const found=await ask(findComment,{issue_number:pullRequest,mark});return followedBy(found,comment=>comment===void 0?
ask(createComment,{issue_number:pullRequest,body}):ask(updateComment,{comment_id:comment,body}))}}},createDeployment=async({rest},{environment,task,description,
commit,...repository})=>{const wish={ref:commit,environment,task,description,auto_merge:!1,required_contexts:[]},{data}=await rest.repos.createDeployment({...repository,
...wish});if("id"in data)return data.id;throw new Error(data.message??"GitHub made no deployment")},findDeployment=async({rest},where)=>(await rest.repos.listDeployments(
{...where,per_page:1})).data[0]?.id,setDeploymentStatus=async({rest},{deployment,status,...repository})=>{const{state,description,logUrl,environmentUrl}=status,
words={state,description,log_url:logUrl,environment_url:environmentUrl};await rest.repos.createDeploymentStatus({...repository,...words,deployment_id:deployment,
auto_inactive:state==="success"})},findPullRequest=async({rest},{commit,...repository})=>{const{data}=await rest.repos.listPullRequestsAssociatedWithCommit({...repository,
commit_sha:commit});return(data.find(each=>each.merge_commit_sha===commit)??data[0])?.number},trusted=["OWNER","MEMBER","COLLABORATOR"],findComment=async({paginate,
rest},{mark,...of})=>{for await(const{data}of paginate.iterator(rest.issues.listComments,{...of,per_page:100})){const ours=data.find(({body,user,author_association:author})=>body?.
startsWith(mark)&&(user?.type==="Bot"||trusted.includes(author??"")));if(ours)return ours.id}},setCommitStatus=async({rest},status)=>{await rest.repos.createCommitStatus(
status)},createComment=async({rest},comment)=>{await rest.issues.createComment(comment)},updateComment=async({rest},comment)=>{await rest.issues.updateComment(comment)},
patienceMs=5e3,tries=2,asked=async ask=>{for(let attempt=1;;attempt++)try{return{is:"done",value:await ask(AbortSignal.timeout(patienceMs))}}catch(error){if(attempt===
tries||(statusOf(error)??500)<500)return refusal(error)}},followedBy=async(first,next)=>first.is==="done"?next(first.value):first,refusal=error=>{const why=`${field(
error,"response","data","message")??(error instanceof Error?error.message:String(error))}`;return statusOf(error)===403&&!isRateLimit(error)?{is:"forbidden",why}:
{is:"failed",why}},isRateLimit=error=>field(error,"response","headers","x-ratelimit-remaining")==="0"||field(error,"response","headers","retry-after")!==void 0,
statusOf=error=>{const status=field(error,"status");return typeof status=="number"?status:void 0},field=(value,...path)=>path.reduce((found,key)=>typeof found==
"object"&&found!==null?Reflect.get(found,key):void 0,value);var status_text=__nccwpck_require__2(1431);const pagesOf=(errand,api)=>{const{github,dryRun}=errand.
settings,{deployment,status,comment}=github;return[...deployment&&!dryRun?[deploymentPage(errand,api,deployment)]:[],...status&&!dryRun?[statusPage(errand,api)]:
[],...comment?[commentPage(errand,api)]:[]]},nothing={is:"done",value:void 0},noCommit={is:"failed",why:"this job names no commit"},deploymentPage=({verb,event,
jobUrl,...errand},api,environment)=>{let known=errand.deployment;const find=async({namespace,service})=>{const task=`kn-rollout:${namespace}/${service}`;if(verb===
"finish")return nothing;if(verb!=="deploy")return api.findDeployment({environment,task});if(event.commit===void 0)return noCommit;const description=`Rollout of ${service}\
 in ${namespace}`;return api.createDeployment({commit:event.commit,environment,task,description})},found=async standing=>{if(known!==void 0)return{is:"done",value:known};
const answer=await find(standing);return answer.is!=="done"||answer.value===void 0||(known=answer.value,await errand.keep(known)),answer};return{name:"deploymen\
t",right:"deployments: write",put:async standing=>followedBy(await found(standing),async deployment=>deployment===void 0?nothing:api.setDeploymentStatus(deployment,
(0,status_text.I1)(standing,jobUrl)))}},statusPage=({event:{commit},jobUrl},api)=>({name:"commit status",right:"statuses: write",put:async standing=>commit?api.
setCommitStatus(commit,(0,status_text.yp)(standing,jobUrl)):noCommit}),commentPage=({event:{pullRequest,commit},jobUrl,log},api)=>{let known=pullRequest?{is:"do\
ne",value:pullRequest}:void 0;const find=async()=>{const found=commit?await api.findPullRequest(commit):nothing;return found.is!=="done"||(found.value===void 0&&
log.report({is:"note",text:"This commit has no pull request to comment on."}),known=found),found};return{name:"comment",right:"pull-requests: write",put:async standing=>followedBy(
known??await find(),async number=>number===void 0?nothing:api.putComment(number,{mark:(0,status_text.Hc)(standing),body:(0,status_text.br)(standing,{jobUrl,commit})}))}},
looks=new Set(["status","curl","recover"]);function githubDisplay(errand){const{github}=errand.settings;if(looks.has(errand.verb)||!(github.deployment||github.comment||
github.status))return;const place=placeIn(errand.env);if(!github.token||!place)return without(errand,"github-token is empty");const pages=pagesOf(errand,githubApi(
github.token,place)),tell=teller(errand,pages),put=(page,now)=>page.put(now).catch(broken),shown=pages.map(page=>(0,newest.B)(async now=>tell.answered(page,await put(
page,now))));return{reporter:reporterOf(errand,now=>{for(const page of shown)page.show(now)}),settled:async(patienceMs2,clock)=>{const over=new AbortController,
late=clock.sleep(patienceMs2,over.signal);await Promise.race([Promise.all(shown.map(page=>page.settled())),late]),over.abort(),tell.ended()}}}const broken=error=>({
is:"failed",why:String(error)}),without=({log,event},why)=>{log.report({is:"note",text:event.isFork?forkNote:`GitHub shows no more than this job: ${why}.`})},reporterOf=({
verb,settings},show)=>{let now;return{report:event=>{const told=event.is==="ended"&&verb==="finish"?{...event,outcome:(0,interrupted.E)(event.outcome)}:event;now=
(0,progress_state.J)(now,told),now&&(0,progress_state.n)(told)&&(!settings.dryRun||told.is==="ended")&&show(now)}}},forkNote="This pull request is from a fork, \
whose token may read only: GitHub shows no more of its rollout than this job.",teller=({log,event},pages)=>{const last=new Map,isForbidden=()=>[...last.values()].
some(({is})=>is==="forbidden");return{answered:(page,answer)=>{answer.is==="forbidden"&&!isForbidden()&&log.report(event.isFork?fork:forbidden(pages,answer.why)),
last.set(page,answer)},ended:()=>{for(const page of pages){const answer=last.get(page);answer?.is==="failed"&&log.report(failed(page,answer.why))}}}},fork={is:"\
note",text:forkNote},forbidden=(pages,why)=>({is:"warning",code:"W_GITHUB_RIGHTS",message:`GitHub does not let this job show what it was asked to: ${why}.`,cure:`\
Add to the job: permissions: { ${["contents: read",...pages.map(({right})=>right)].join(", ")} }`}),failed=({name},why)=>({is:"warning",code:"W_GITHUB",message:`\
The ${name} does not show how it ended: ${why}.`})}),716:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{j:()=>readEvent});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),_app_ci_context_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
870);const eventOf=(payload,env)=>{const repository=env.GITHUB_REPOSITORY,run=at(payload,"workflow_run"),head=at(payload,"pull_request","head")??run,from=text(at(
payload,"pull_request","head","repo","full_name")??at(run,"head_repository","full_name"));return{...(0,_app_ci_context_js__WEBPACK_IMPORTED_MODULE_1__.E)({commit:text(
at(head,"sha")??at(head,"head_sha"))??env.GITHUB_SHA,pullRequest:pullRequestIn(payload)}),isFork:head!==void 0&&from!==repository}},pullRequestIn=payload=>{const commented=at(
payload,"issue","pull_request")===void 0?void 0:at(payload,"issue","number"),number=at(payload,"pull_request","number")??commented??at(payload,"workflow_run","p\
ull_requests","0","number");return typeof number=="number"||typeof number=="string"?(0,_app_ci_context_js__WEBPACK_IMPORTED_MODULE_1__.r)(String(number)):void 0},
readEvent=env=>eventOf(payloadIn(env.GITHUB_EVENT_PATH),env),payloadIn=path=>{try{return path?JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path,
"utf8")):void 0}catch{return}},at=(value,...path)=>path.reduce((found,key)=>typeof found=="object"&&found!==null?new Map(Object.entries(found)).get(key):void 0,
value)??void 0,text=value=>typeof value=="string"?value:void 0}),8282:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{T:()=>githubReporter});var _report_log_ending_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1581),_report_log_line_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3216),_report_log_log_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(5958),_report_log_log_lines_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7608),
_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(621),_report_text_words_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(5336),
_rollout_endings_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(3588);const longest=4096,githubReporter=(write,service)=>(0,_report_log_log_js__WEBPACK_IMPORTED_MODULE_2__.
e)(write,{lines:event=>event.is==="warning"?[]:(0,_report_log_log_lines_js__WEBPACK_IMPORTED_MODULE_3__.Dx)(event),line:({text,tone})=>(0,_report_log_line_js__WEBPACK_IMPORTED_MODULE_1__.
C$)((0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.Df)(text),tone),openFold:title=>`::group::${title}`,closeFold:()=>"::endgroup::",after:event=>annotations(
event,service)}),annotations=(event,service)=>event.is==="warning"?[annotation("warning",{title:`${service}: ${event.code}`,lines:[event.message,event.cure??""]})]:
event.is!=="ended"||_rollout_endings_js__WEBPACK_IMPORTED_MODULE_5__.h[event.outcome.kind]===0?[]:[annotation("error",{title:titleOf(event.outcome,service),lines:textOf(
event.outcome)})],annotation=(level,{title,lines})=>{const message=lines.flatMap(each=>each.split(`
`)).map(_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.Df).filter(each=>each.trim()!=="").join(`
`).slice(0,longest);return`::${level} title=${encodedProperty((0,_report_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_6__.g$)(title))}::${encoded(message)}`},titleOf=(outcome,service)=>`${service}\
: ${_report_text_words_js__WEBPACK_IMPORTED_MODULE_4__.fg[outcome.kind].word.toLowerCase()}${outcome.code?` (${outcome.code})`:""}`,textOf=outcome=>[(0,_report_log_ending_js__WEBPACK_IMPORTED_MODULE_0__.
Pl)(outcome),(0,_report_log_ending_js__WEBPACK_IMPORTED_MODULE_0__.Wk)(outcome),...(outcome.problems??[]).map(_report_log_ending_js__WEBPACK_IMPORTED_MODULE_0__.
fI),...outcome.trouble?troubleTexts(outcome.trouble):[],...healthTexts(outcome),...outcome.next],troubleTexts=({reason,message,log})=>[`${reason}: ${message}`,...log.
slice(-1)],healthTexts=({health})=>health?.is==="failed"||health?.is==="unreachable"?[(0,_report_log_log_lines_js__WEBPACK_IMPORTED_MODULE_3__.gD)(health)]:[],encoded=text=>text.
replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),encodedProperty=text=>encoded(text).replaceAll(":","%3A").replaceAll(",","%2C")}),4729:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{F:()=>secretsOf});const secretKeys=["token","id-token","access-token","refresh-token","client-secret","password","c\
lient-key-data"],shortest=8,secretsOf=kubeconfig=>{const row=new RegExp(`["']?\\b(?:${secretKeys.join("|")})["']?\\s*:\\s*["']?([^\\s"',}]+)`,"g"),found=[...kubeconfig.
matchAll(row)].map(([,value=""])=>value);return[...new Set(found.filter(value=>value.length>=shortest))]}}),6454:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{C7:()=>loadState,LZ:()=>saveState,Sy:()=>writeSummary,dQ:()=>addMasks,n0:()=>setOutputs});const setOutputs=async outputs=>{
const{setOutput}=await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(32),__nccwpck_require__2.e(692)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,
692));for(const[name,value]of Object.entries(outputs))setOutput(name,value)},saveState=async(name,value)=>(await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.
e(32),__nccwpck_require__2.e(692)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,692))).saveState(name,value),loadState=async name=>(await Promise.all([__nccwpck_require__2.
e(31),__nccwpck_require__2.e(32),__nccwpck_require__2.e(692)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,692))).getState(name)||void 0,writeSummary=async markdown=>{
const{summary}=await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.e(32),__nccwpck_require__2.e(692)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,
692));await summary.addRaw(cut(markdown)).write()},addMasks=async secrets=>{const{setSecret}=await Promise.all([__nccwpck_require__2.e(31),__nccwpck_require__2.
e(32),__nccwpck_require__2.e(692)]).then(__nccwpck_require__2.bind(__nccwpck_require__2,692));for(const secret of secrets)setSecret(secret)},summaryLimit=1e6,cut=markdown=>Buffer.
byteLength(markdown)<=summaryLimit?markdown:`${Buffer.from(markdown).subarray(0,summaryLimit).toString()}

(The rest of this summary was too long.)
`}),3835:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{I:()=>isGitlab,f:()=>gitlabContext});
var _app_ci_context_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(870);const isGitlab=env=>env.GITLAB_CI==="true",gitlabContext=env=>({name:"gitlab",...(0,_app_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.
E)({jobUrl:env.CI_JOB_URL,run:env.CI_PIPELINE_ID&&`${env.CI_PIPELINE_ID}/${env.CI_JOB_NAME??""}`,attempt:(0,_app_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.r)(env.
CI_JOB_ID),commit:env.CI_COMMIT_SHA,actor:env.GITLAB_USER_LOGIN,endsAtMs:endsAt(env)})}),endsAt=env=>{const startedMs=Date.parse(env.CI_JOB_STARTED_AT??""),given=[
((0,_app_ci_context_js__WEBPACK_IMPORTED_MODULE_0__.r)(env.CI_JOB_TIMEOUT)??0)*1e3,goDurationMs(env.RUNNER_SCRIPT_TIMEOUT??"")].filter(limitMs=>limitMs>0);return Number.
isNaN(startedMs)||given.length===0?void 0:startedMs+Math.min(...given)},unitMs={h:36e5,m:6e4,s:1e3},goDurationMs=text=>/^(\d+(\.\d+)?[hms])+$/.test(text)?[...text.
matchAll(/(\d+(?:\.\d+)?)([hms])/g)].reduce((sum,[,n,unit=""])=>sum+Number(n)*(unitMs[unit]??0),0):0}),8487:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{j:()=>gitlabJob});var fan_out=__nccwpck_require__2(6045),interrupted=__nccwpck_require__2(3519),summary_summary=__nccwpck_require__2(
7361);const annotations=(outcome,{reportUrl:reportUrl2})=>{const{url,candidateUrl,revision}=outcome,section=[{label:"Service",url},{label:`Candidate${revision?`\
 ${revision}`:""}`,url:candidateUrl},{label:"Report of the rollout",url:reportUrl2}].filter(link=>link.url).map(link=>({external_link:link}));return`${JSON.stringify(
{"kn-rollout":section},void 0,2)}
`};var context=__nccwpck_require__2(3835),outputs=__nccwpck_require__2(1899);const longest=1e3,dotenv=(outcome,prefix)=>Object.entries((0,outputs.Y)(outcome)).map(
([name,value])=>[variable(prefix,name),plain(value)]).filter(([,value])=>value!=="").map(([name,value])=>`${name}=${value}
`).join(""),variable=(prefix,name)=>`${prefix}${name.toUpperCase().replaceAll("-","_")}`,plain=value=>value.replace(/["'`\\$#]/g,"").slice(0,longest).trim();var external_node_fs_=__nccwpck_require__2(
3024),external_node_path_=__nccwpck_require__2(6760);const keepDriver=(file,kept)=>{(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file),{recursive:!0}),
(0,external_node_fs_.writeFileSync)(file,`${JSON.stringify(kept)}
`)},forgetDriver=file=>(0,external_node_fs_.rmSync)(file,{force:!0}),keptIn=file=>{try{const kept=JSON.parse((0,external_node_fs_.readFileSync)(file,"utf8"));return isKept(
kept)?{driver:kept.driver,pid:kept.pid}:void 0}catch{return}},isAtWork=({pid})=>{try{const words=(0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`,"utf8").
split("\0");return pid!==process.pid&&words.some(word=>(0,external_node_path_.basename)(word)===program)}catch{return!1}},program=(0,external_node_path_.basename)(
process.argv[1]??""),isKept=value=>typeof value=="object"&&value!==null&&"driver"in value&&typeof value.driver=="string"&&"pid"in value&&typeof value.pid=="numb\
er",reportFiles=["outputs.env","junit.xml","annotations.json","summary.md"],jobFolder=env=>env.KN_ROLLOUT_JOB_FOLDER||void 0,driverFile=folder=>(0,external_node_path_.
join)(folder,"driver.json"),writeReports=(folder,texts)=>{(0,external_node_fs_.mkdirSync)(folder,{recursive:!0});for(const name of reportFiles)(0,external_node_fs_.
writeFileSync)((0,external_node_path_.join)(folder,name),texts[name])},reportUrl=(env,folder)=>env.CI_JOB_URL&&env.CI_PROJECT_DIR?`${env.CI_JOB_URL}/artifacts/f\
ile/${(0,external_node_path_.relative)(env.CI_PROJECT_DIR,(0,external_node_path_.join)(folder,"summary.md"))}`:void 0;var ending=__nccwpck_require__2(1581),log_lines=__nccwpck_require__2(
7608),foreign_text=__nccwpck_require__2(621),numbers=__nccwpck_require__2(1447),endings=__nccwpck_require__2(3588);const junitReporter=service=>{const cases=[];
return{report:event=>{cases.push(...casesOf(event))},xml:()=>suite(service,cases)}},casesOf=event=>event.is==="ready"?[{name:`${event.candidate} starts`,ms:event.
afterMs,verdict:"passed"}]:event.is==="starting"?startCase(event.candidate,event.start):event.is==="health"?[healthCase(event.result)]:event.is==="in-force"?[{name:`${event.
percent} % in force`,ms:event.afterMs,verdict:"passed"}]:event.is==="step-ended"?probeCase(event.result):event.is==="ended"?[endingCase(event.outcome)]:[],startCase=(candidate,start)=>start.
is==="failed"?[{name:`${candidate} starts`,ms:0,verdict:"failed",message:`${start.why.reason} ${start.why.message}`.trim(),output:(0,log_lines.ln)(start.why)}]:
[],healthCase=result=>{const name="health at 0 %";switch(result.is){case"passed":return{name,ms:result.ms,verdict:"passed"};case"failed":case"unreachable":return{
name,ms:result.detail.ms??0,verdict:"failed",message:(0,log_lines.gD)(result),output:[{tone:"plain",text:result.detail.command},...(0,log_lines.qJ)(result)]};case"\
cancelled":return{name,ms:0,verdict:"skipped",message:"The health check was cut off"}}},probeCase=step=>{if(step.requests===0&&step.verdict==="not-asked")return[];
const verdict=step.verdict==="failed"?"failed":step.verdict==="inconclusive"?"skipped":"passed",tail=step.p95Ms===void 0?"":`, p95 ${(0,numbers.ZK)(step.p95Ms)}`,
output=[{tone:"plain",text:`${(0,numbers.U9)(step.requests)} probes, ${(0,numbers.U9)(step.errors)} failed${tail}`}];return[{name:`probes at ${step.percent} %`,
ms:step.heldMs,verdict,message:step.why,output}]},endingCase=outcome=>({name:"ending",ms:0,verdict:endings.h[outcome.kind]===0?"passed":"failed",message:(0,ending.
Pl)(outcome),output:(0,ending.Dh)(outcome)}),suite=(service,cases)=>{const countOf=verdict=>cases.filter(each=>each.verdict===verdict).length,counts=`tests="${cases.
length}" failures="${countOf("failed")}" skipped="${countOf("skipped")}"`,rows=cases.map(each=>caseXml(service,each)).join(`
`);return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${`<testsuite name="kn-rollout ${(0,foreign_text.js)(service)}" ${counts}>`}
${rows}
</testsuite>
</testsuites>
`},caseXml=(service,{name,ms,verdict,message="",output=[]})=>{const said=output.map(({text})=>(0,foreign_text.js)(text)).join(`
`),why={passed:"",failed:`<failure message="${(0,foreign_text.js)(message)}">${said}</failure>`,skipped:skipped(message)},out=verdict==="failed"||said===""?"":`\
<system-out>${said}</system-out>`,seconds=(ms/1e3).toFixed(3);return`<testcase classname="${(0,foreign_text.js)(service)}" name="${(0,foreign_text.js)(name)}" t\
ime="${seconds}">${why[verdict]}${out}</testcase>`},skipped=message=>`<skipped message="${(0,foreign_text.js)(message)}"/>`;var newest=__nccwpck_require__2(8583),
progress_state=__nccwpck_require__2(2642),status_text=__nccwpck_require__2(1431);const patienceMs=5e3;function noteKeeper({notes,job,warn}){let trouble,now;const page=(0,newest.
B)(async shown=>{const note={mark:(0,status_text.Hc)(shown),body:(0,status_text.br)(shown,job)};trouble=await notes.put(note).then(()=>{},error=>error instanceof
Error?error.message:String(error))});return{reporter:{report:event=>{now=(0,progress_state.J)(now,event),now&&(0,progress_state.n)(event)&&page.show(now)}},settled:async clock=>{
const over=new AbortController;await Promise.race([page.settled(),clock.sleep(patienceMs,over.signal)]),over.abort(),trouble&&warn(`The merge request does not s\
how how it ended: ${trouble}. KN_ROLLOUT_GITLAB_TOKEN needs the scope api.`)}}}const notes_api_patienceMs=5e3,pages=5,perPage=100,notesOf=env=>{const{KN_ROLLOUT_GITLAB_TOKEN:token,
CI_API_V4_URL:api,CI_PROJECT_ID:project}=env;if(!token||!api||!project)return;const ask=asker(api,token);return{put:async({mark,body})=>{const request=await mergeRequest(
ask,env,project);if(request===void 0)return"no-merge-request";const known=await noteWith(ask,request,mark);return await(known===void 0?ask("POST",`${request}/no\
tes`,{body}):ask("PUT",`${request}/notes/${known}`,{body})),"written"}}},asker=(api,token)=>async(method,path,body)=>{const headers={"PRIVATE-TOKEN":token,"Cont\
ent-Type":"application/json"},signal=AbortSignal.timeout(notes_api_patienceMs),response=await fetch(`${api}${path}`,{method,headers,signal,...body&&{body:JSON.stringify(
body)}});if(!response.ok)throw new Error(`${method} ${path} was answered with ${response.status}`);return response.json()},mergeRequest=async(ask,env,project)=>{
const{CI_MERGE_REQUEST_IID:own,CI_MERGE_REQUEST_PROJECT_ID:target=project,CI_COMMIT_SHA:commit}=env;if(own)return pathOf(target,own);if(!commit)return;const found=list(
await ask("GET",`/projects/${project}/repository/commits/${commit}/merge_requests`)),[first]=found.filter(({state})=>state==="merged"||state==="opened");return first&&
pathOf(String(first.project_id??project),String(first.iid))},pathOf=(project,iid)=>`/projects/${encodeURIComponent(project)}/merge_requests/${iid}`,noteWith=async(ask,request,mark)=>{
for(let page=1;page<=pages;page+=1){const notes=list(await ask("GET",`${request}/notes?sort=asc&per_page=${perPage}&page=${page}`)),known=notes.find(({body})=>typeof body==
"string"&&body.startsWith(mark));if(known)return String(known.id);if(notes.length<perPage)return}},list=answer=>Array.isArray(answer)?answer.filter(each=>typeof each==
"object"&&each!==null):[];function gitlabJob({env,clock,log,warn}){const folder=jobFolder(env);if(folder===void 0)return;const file=driverFile(folder),service=env.
KN_ROLLOUT_SERVICE||"kn-rollout",[junit,summary]=[junitReporter(service),(0,summary_summary.GF)(service)],note=keeperIn(env,warn),reports=(0,fan_out.J)([junit,summary,
...note?[note.reporter]:[]],warn);let isFinishing=!1;const told=outcome=>isFinishing?(0,interrupted.E)(outcome):outcome;return{reporter:{report:event=>{log.report(
event),reports.report(event.is==="ended"?{...event,outcome:told(event.outcome)}:event)}},begin:driver=>keepDriver(file,{driver,pid:process.pid}),left:()=>(isFinishing=
!0,left(file,clock)),end:async outcome=>{outcome.kind!=="uncertain"&&forgetDriver(file),decorate(warn,()=>writeReports(folder,{"outputs.env":dotenv(told(outcome),
env.KN_ROLLOUT_OUTPUTS_PREFIX||"ROLLOUT_"),"junit.xml":junit.xml(),"annotations.json":annotations(told(outcome),{reportUrl:reportUrl(env,folder)}),"summary.md":summary.
markdown()??""})),await note?.settled(clock)}}}const looks=["status","curl","recover"],keeperIn=(env,warn)=>{const notes=looks.includes(env.KN_ROLLOUT_COMMAND??
"")?void 0:notesOf(env);return notes&&noteKeeper({notes,job:(0,context.f)(env),warn})},job_patienceMs=6e4,lookEveryMs=200;async function left(file,clock){const endMs=clock.
now()+job_patienceMs;for(;;){const kept=keptIn(file);if(!kept||!isAtWork(kept)||clock.now()>=endMs)return kept?.driver;await clock.sleep(lookEveryMs)}}function decorate(warn,write){
try{write()}catch(error){warn(`The reports of the job could not be written: ${error instanceof Error?error.message:String(error)}`)}}}),5362:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{n:()=>gitlabReporter});var _report_log_log_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5958),_report_log_terminal_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8582);const gitlabReporter=(write,{now,...look})=>{const page=(0,_report_log_terminal_js__WEBPACK_IMPORTED_MODULE_1__.m)(look),mark=(what,title)=>`\x1B[0Ksection_${what}\
:${Math.floor(now()/1e3)}:${nameOf(title)}\r\x1B[0K`;return(0,_report_log_log_js__WEBPACK_IMPORTED_MODULE_0__.e)(write,{...page,openFold:title=>`${mark("start",
title)}${page.openFold(title)}`,closeFold:title=>mark("end",title)})},nameOf=title=>`kn_rollout_${title.toLowerCase().replace(/[^a-z0-9]+/g,"_").replace(/_$/,"")}`}),
5323:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{Os:()=>group,Pf:()=>label,SJ:()=>verdictPrefix,
w7:()=>annotation,wM:()=>fieldManager});const group="serving.knative.dev",annotation={driver:"kn-rollout.dev/driver",journal:"kn-rollout.dev/rollout",id:"kn-rol\
lout.dev/id",tags:"kn-rollout.dev/tags",minScale:"autoscaling.knative.dev/min-scale",maxScale:"autoscaling.knative.dev/max-scale",window:"autoscaling.knative.de\
v/window"},label={active:"kn-rollout.dev/active",service:"serving.knative.dev/service",configuration:"serving.knative.dev/configuration",configurationGeneration:"\
serving.knative.dev/configurationGeneration",revision:"serving.knative.dev/revision"},verdictPrefix="verdict.kn-rollout.dev/",fieldManager="kn-rollout"}),1791:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Ro:()=>corePath,VI:()=>watched,fC:()=>everywhere,rJ:()=>collection,wZ:()=>writeQuery,xH:()=>one});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5323);const serving=namespace=>`/apis/${_names_js__WEBPACK_IMPORTED_MODULE_0__.Os}/v1/namespaces/${encodeURIComponent(namespace)}`,collection=(namespace,kind)=>`${serving(
namespace)}/${kind}`,everywhere=kind=>`/apis/${_names_js__WEBPACK_IMPORTED_MODULE_0__.Os}/v1/${kind}`,one=(namespace,kind,name)=>`${collection(namespace,kind)}/${encodeURIComponent(
name)}`,watched=(namespace,service,kind)=>({path:collection(namespace,kind),query:kind==="revisions"?{labelSelector:`${_names_js__WEBPACK_IMPORTED_MODULE_0__.Pf.
service}=${service}`}:{fieldSelector:`metadata.name=${service}`}}),corePath=(namespace,resource)=>`/api/v1/namespaces/${encodeURIComponent(namespace)}/${resource}`,
writeQuery=wish=>{const query=new URLSearchParams({fieldManager:_names_js__WEBPACK_IMPORTED_MODULE_0__.wM});return wish.dryRun&&query.set("dryRun","All"),wish.strict&&
query.set("fieldValidation","Strict"),query.toString()}}),4710:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{s$:()=>configurationView,RG:()=>revisionView,Jx:()=>routeView,r5:()=>serviceView,Hc:()=>verdictOn});var json=__nccwpck_require__2(7624),
names=__nccwpck_require__2(5323),pods=__nccwpck_require__2(209);const parts=["template","traffic"],ownersOf=metadata=>(0,json.JD)(metadata.managedFields).flatMap(
ownedBy).toSorted((one,other)=>(0,pods.RN)(other.at??"",one.at??"")),ownedBy=entry=>{const spec=(0,json.Ik)((0,json.Ik)(entry.fieldsV1)["f:spec"]),by={manager:(0,json.
Qq)(entry.manager)??"unknown",at:(0,json.Qq)(entry.time)};return parts.filter(part=>(0,json.Gv)(spec[`f:${part}`])).map(owns=>({...by,owns}))},marks=[["Argo CD",
"argocd.argoproj.io/tracking-id"],["Argo CD","argocd.argoproj.io/instance"],["Flux","kustomize.toolkit.fluxcd.io/name"],["Flux","helm.toolkit.fluxcd.io/name"]],
managers={"argocd-controller":"Argo CD","argocd-application-controller":"Argo CD","kustomize-controller":"Flux","helm-controller":"Flux"},gitopsOf=metadata=>{const found={
...(0,json.Te)(metadata.labels),...(0,json.Te)(metadata.annotations)},owners=ownersOf(metadata).filter(({manager})=>Object.hasOwn(managers,manager)),marked=marks.
find(([,mark2])=>Object.hasOwn(found,mark2)),by=marked?.[0]??managers[owners[0]?.manager??""];if(by===void 0)return;const owned=parts.filter(part=>owners.some(({
owns,manager})=>owns===part&&managers[manager]===by)),mark=marked?.[1]??`field manager ${owners[0]?.manager}`;return{by,mark,owns:owned.length>0?owned:parts}},parseJournal=annotation=>{
const value=(0,json.qF)(annotation);return isJournal(value)?value:"unreadable"},isJournal=value=>(0,json.Gv)(value)&&value.v===1&&hasPlace(value)&&hasTraffic(value)&&
hasOptions(value)&&isPlan(value.plan),stages={claimed:!0,deployed:!0,presented:!0,stepping:!0,paused:!0,promoting:!0,aborting:!0,stopped:!0},answers={abort:!0,hold:!0,
promote:!0},timeouts={abort:!0,promote:!0},hasPlace=({id,stage,step,deadlineMs,tags})=>isText(id)&&isOneOf(stages,stage)&&isWhole(-1,mostSteps)(step)&&isNumber(
deadlineMs)&&(0,json.Gv)(tags)&&isText(tags.candidate)&&isText(tags.stable),hasTraffic=({stable,before,intended,parked})=>isListOf(stable,isShare)&&isListOf(before,
isTarget)&&isListOf(intended,isTarget)&&isListOf(parked,isTarget),hasOptions=({scale,candidate,floating,templateFrom,sent,created,isRollback,reason,job})=>(0,json.
Gv)(scale)&&Object.values(scale).every(held=>held===null||isText(held))&&[candidate,floating,templateFrom,sent,reason].every(isMaybe(isText))&&isMaybe(isTruth)(
created)&&isMaybe(isTruth)(isRollback)&&isMaybe(isJob)(job),isJob=value=>(0,json.Gv)(value)&&isMaybe(isText)(value.url)&&isMaybe(isText)(value.run)&&isMaybe(isNumber)(
value.attempt),isPlan=value=>(0,json.Gv)(value)&&isListOf(value.steps,step=>(0,json.Gv)(step)&&isPercent(step.percent)&&isSpan(step.holdMs))&&(value.ending==="p\
romote"||value.ending==="stay")&&isOneOf(answers,value.onInconclusive)&&isMaybe(isPercent)(value.pauseAt)&&isMaybe(word=>isOneOf(timeouts,word))(value.onPauseTimeout)&&
isMaybe(isEvidence)(value.evidence)&&(0,json.Gv)(value.limits)&&[value.limits.readyMs,value.limits.routeMs,value.limits.totalMs].every(isSpan),isEvidence=value=>(0,json.
Gv)(value)&&isMaybe(isNumber)(value.maxErrorRate)&&isMaybe(isNumber)(value.maxLatencyMs),isShare=value=>(0,json.Gv)(value)&&isText(value.revision)&&isPercent(value.
percent),isTarget=value=>(0,json.Gv)(value)&&[value.tag,value.revisionName,value.url].every(isMaybe(isText))&&isMaybe(isPercent)(value.percent)&&isMaybe(isTruth)(
value.latestRevision),isText=value=>typeof value=="string",isNumber=value=>typeof value=="number"&&Number.isFinite(value),isWhole=(least,most)=>value=>Number.isInteger(
value)&&Number(value)>=least&&Number(value)<=most,mostSteps=101,isPercent=isWhole(0,100),isSpan=isWhole(0,168*36e5),isTruth=value=>typeof value=="boolean",isOneOf=(words2,value)=>isText(
value)&&Object.hasOwn(words2,value),isListOf=(value,is)=>Array.isArray(value)&&value.every(is),isMaybe=is=>value=>value===void 0||is(value);var user_container=__nccwpck_require__2(
5877);const serviceView=service=>{const{metadata,spec,status}=resources_parts(service),annotations=(0,json.Te)(metadata.annotations),journal=annotations[names.w7.
journal];return{...generations(service),uid:(0,json.Qq)(metadata.uid)??"",labels:(0,json.Te)(metadata.labels),annotations,template:templateView(spec.template),traffic:traffic(
spec.traffic),served:traffic(status.traffic),url:(0,json.Dy)(status.url),ready:condition(service,"Ready"),configurationsReady:condition(service,"ConfigurationsR\
eady"),latestCreated:(0,json.Qq)(status.latestCreatedRevisionName),latestReady:(0,json.Qq)(status.latestReadyRevisionName),driver:annotations[names.w7.driver],journal:journal===
void 0?void 0:parseJournal(journal),owners:ownersOf(metadata),gitops:gitopsOf(metadata),lastModifier:annotations["serving.knative.dev/lastModifier"]}},routeView=route=>{
const{spec,status}=resources_parts(route);return{...generations(route),traffic:traffic(spec.traffic),served:traffic(status.traffic),ready:condition(route,"Ready"),
allTrafficAssigned:condition(route,"AllTrafficAssigned")}},configurationView=configuration=>({...generations(configuration),ready:condition(configuration,"Ready")}),
revisionView=revision=>{const{metadata,spec,status}=resources_parts(revision),annotations=(0,json.Te)(metadata.annotations),labels=(0,json.Te)(metadata.labels);
return{name:(0,json.Qq)(metadata.name)??"",generation:(0,json.WQ)(labels[names.Pf.configurationGeneration])??0,createdAt:(0,json.Qq)(metadata.creationTimestamp)??
"",annotations,labels,spec,ready:condition(revision,"Ready"),replicas:(0,json.WQ)(status.actualReplicas)??0,minScale:annotations[names.w7.minScale]??annotations["\
autoscaling.knative.dev/minScale"],maxScale:annotations[names.w7.maxScale]??annotations["autoscaling.knative.dev/maxScale"],window:annotations[names.w7.window],
image:(0,json.Qq)((0,user_container.f)(spec)?.image),digests:digests(status),rolloutId:annotations[names.w7.id]}},resources_parts=resource=>({metadata:(0,json.Ik)(
resource.metadata),spec:(0,json.Ik)(resource.spec),status:(0,json.Ik)(resource.status)}),generations=resource=>({generation:(0,json.WQ)((0,json.Ik)(resource.metadata).
generation)??0,observedGeneration:(0,json.WQ)((0,json.Ik)(resource.status).observedGeneration)??0}),condition=(resource,type)=>{const{generation,observedGeneration}=generations(
resource);if(observedGeneration!==generation)return{status:"Unknown",reason:"NotObserved"};const found=(0,json.JD)((0,json.Ik)(resource.status).conditions).find(
one=>one.type===type),status=found?.status;return status!=="True"&&status!=="False"?{status:"Unknown",...words(found)}:{status,...words(found)}},words=found=>{const[
reason,message]=[(0,json.Qq)(found?.reason),(0,json.Qq)(found?.message)];return{...reason!==void 0&&{reason},...message!==void 0&&{message}}},traffic=value=>(0,json.
JD)(value).map(target),target=({tag,revisionName,latestRevision,percent,url})=>({...(0,json.Qq)(tag)!==void 0&&{tag:(0,json.Qq)(tag)},...(0,json.Qq)(revisionName)!==
void 0&&{revisionName:(0,json.Qq)(revisionName)},...typeof latestRevision=="boolean"&&{latestRevision},...(0,json.WQ)(percent)!==void 0&&{percent:(0,json.WQ)(percent)},
...(0,json.Dy)(url)!==void 0&&{url:(0,json.Dy)(url)}}),templateView=value=>{const{metadata,spec}=(0,json.Ik)(value);return{...(0,json.Gv)(metadata)&&{metadata},
spec:(0,json.Ik)(spec)}},digests=status=>Object.fromEntries((0,json.JD)(status.containerStatuses).flatMap(({name,imageDigest})=>{const digest=(0,json.Qq)(imageDigest);
return digest===void 0?[]:[[(0,json.Qq)(name)??"",digest]]})),verdictOn=(service,revision)=>{const annotated=service?.annotations[names.SJ+revision],{is,at,why,
minScale}=(0,json.Ik)(annotated===void 0?void 0:(0,json.qF)(annotated));if(!(is!=="good"&&is!=="bad"||typeof at!="string"||Number.isNaN(Date.parse(at))))return{
is,at,...(0,json.Qq)(why)!==void 0&&{why:(0,json.Qq)(why)},...(0,json.Qq)(minScale)!==void 0&&{minScale:(0,json.Qq)(minScale)}}}}),209:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{H9:()=>podView,RN:()=>inTime,WD:()=>eventView});var _kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7624);const podView=pod=>{const[metadata,spec,status]=[(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(pod.metadata),(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(pod.spec),(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(pod.status)];if(metadata.deletionTimestamp!==void 0)return;const statuses=[...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
JD)(status.initContainerStatuses),...(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(status.containerStatuses)];return{name:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(metadata.name)??"",userContainer:userContainerOf(metadata,spec),containers:statuses.map(containerView),ready:conditionOf(status,"Ready")?.status==="True",unschedulable:unschedulable(
status)}},sidecar="queue-proxy",userContainerOf=(metadata,spec)=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Te)(metadata.annotations)["kubectl.kube\
rnetes.io/default-container"]??(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(spec.containers).map(({name})=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(name)??"").find(name=>name!==sidecar)??"user-container",containerView=status=>{const state=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(status.
state),kind=["waiting","running","terminated"].find(known=>state[known]!==void 0),details=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(kind&&state[kind]),
ended=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(kind==="terminated"?state.terminated:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(
status.lastState).terminated);return{name:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(status.name)??"",state:kind??"unknown",reason:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(details.reason),message:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(details.message),exits:exits(status,kind),lastExit:exitView(ended)}},exits=(status,state)=>{
const restarts=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(status.restartCount)??0,isDown=state==="terminated"||state==="waiting"&&(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(status.lastState).terminated!==void 0;return restarts+(isDown?1:0)},exitView=ended=>{const code=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(
ended.exitCode);return code===void 0?void 0:{code,reason:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(ended.reason),message:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(ended.message)}},conditionOf=(status,type)=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(status.conditions).find(condition=>condition.type===
type),unschedulable=status=>{const scheduled=conditionOf(status,"PodScheduled");return scheduled?.status==="False"&&scheduled.reason==="Unschedulable"?(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(scheduled.message)??"no node has room for it":void 0},eventView=event=>({about:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(event.involvedObject).name)??"",reason:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(event.reason)??"",message:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(event.message)??"",isWarning:event.type==="Warning",count:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(event.count)??(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
WQ)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(event.series).count)??1,at:(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(event.lastTimestamp)??
(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(event.eventTime)??(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(event.metadata).creationTimestamp)??""}),inTime=(one,other)=>+(one>other)-+(one<other)}),5877:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{f:()=>userContainer});var _kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7624);const userContainer=podSpec=>{
const containers=(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.JD)(podSpec.containers);return containers.find(({ports})=>(0,_kubernetes_api_json_js__WEBPACK_IMPORTED_MODULE_0__.
JD)(ports).length>0)??containers[0]}}),9325:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{K:()=>emptyShelves,l:()=>viewer});var _resources_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4710);const emptyShelves=()=>({services:new Map,routes:new Map,
configurations:new Map,revisions:new Map}),viewer=name=>{const[service,route]=[once(_resources_js__WEBPACK_IMPORTED_MODULE_0__.r5),once(_resources_js__WEBPACK_IMPORTED_MODULE_0__.
Jx)],[configuration,revision]=[once(_resources_js__WEBPACK_IMPORTED_MODULE_0__.s$),once(_resources_js__WEBPACK_IMPORTED_MODULE_0__.RG)];return shelves=>{const owner=service(
shelves.services.get(name));return{service:owner,route:route(shelves.routes.get(name)),configuration:configuration(shelves.configurations.get(name)),revisions:new Map(
[...shelves.revisions].map(([key,raw])=>[key,remembered(revision(raw),owner)]))}}},remembered=(revision,service)=>{const verdict=(0,_resources_js__WEBPACK_IMPORTED_MODULE_0__.
Hc)(service,revision.name),held=service?.journal==="unreadable"?void 0:service?.journal?.scale,minScaleBefore=held&&Object.hasOwn(held,revision.name)?held[revision.
name]:verdict?.minScale;return{...revision,...verdict&&{verdict},...minScaleBefore!==void 0&&{minScaleBefore}}},once=view=>{const seen=new WeakMap;function viewed(raw){
if(raw===void 0)return;const known=seen.get(raw)??view(raw);return seen.set(raw,known),known}return viewed}}),6310:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{A:()=>fold});var _json_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7624);const fold=(shelf,event)=>{switch(event.
is){case"put":return put(shelf,event.object);case"gone":return takeAway(shelf,event.object);case"listed":return replace(shelf,event)}},put=(shelf,heard)=>{const name=nameOf(
heard),kept=shelf.get(name);return name===""||kept&&!isNewer(heard,kept)?shelf:new Map(shelf).set(name,heard)},takeAway=(shelf,heard)=>{const kept=shelf.get(nameOf(
heard));return!kept||uidOf(kept)!==uidOf(heard)&&!isNewer(heard,kept)?shelf:new Map([...shelf].filter(([name])=>name!==nameOf(heard)))},replace=(shelf,{items,resourceVersion})=>{
const listed=new Set(items.map(nameOf)),made=(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(resourceVersion),stays=([name,kept])=>{const version=versionOf(kept);return listed.
has(name)||version!==void 0&&made!==void 0&&version>made},staying=[...shelf].filter(stays);return items.reduce(put,staying.length===shelf.size?shelf:new Map(staying))},
isNewer=(heard,kept)=>{const[now,before]=[versionOf(heard),versionOf(kept)];return now!==void 0&&before!==void 0?now>before:uidOf(heard)!==uidOf(kept)||generationOf(
heard)>=generationOf(kept)},nameOf=subject=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(subject.metadata).name)??"",
uidOf=subject=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(subject.metadata).uid)??"",versionOf=subject=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
WQ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.Ik)(subject.metadata).resourceVersion),generationOf=subject=>(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.WQ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.
Ik)(subject.metadata).generation)??0}),7624:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Dy:()=>webAddress,Gv:()=>isObject,Ik:()=>object,JD:()=>objects,Qq:()=>text,Te:()=>texts,WQ:()=>whole,p_:()=>list,qF:()=>parseJson});const parseJson=text2=>{try{
return JSON.parse(text2)}catch{return}},isObject=value=>typeof value=="object"&&value!==null&&!Array.isArray(value),nothing={},object=value=>isObject(value)?value:
nothing,list=value=>Array.isArray(value)?value:[],objects=value=>list(value).filter(isObject),text=value=>typeof value=="string"&&value!==""?value:void 0,webAddress=value=>{
const address=text(value)??"";return/^https?:\/\/[^\s"'<>`\\]+$/.test(address)&&URL.canParse(address)?address:void 0},whole=value=>{const number=typeof value=="\
string"&&/^\d+$/.test(value)?Number(value):value;return Number.isSafeInteger(number)?Number(number):void 0},texts=value=>Object.fromEntries(Object.entries(object(
value)).filter(entry=>typeof entry[1]=="string"))}),4262:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Bk:()=>readPatiently,LD:()=>readList,LF:()=>read,XM:()=>pathOf});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6491),_errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(4794),_http_backoff_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(2692),
_json_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7624),_request_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(5581),_responses_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
9132);const mostTries=4,pageSize=500,patienceMs=9e4,pathOf=({path,query={}})=>{const search=new URLSearchParams(query).toString();return search===""?path:`${path}\
?${search}`},read=async(api,source,signal)=>{const answer=await ask(api,pathOf(source),signal);if(answer.status!==404){if(!(0,_responses_js__WEBPACK_IMPORTED_MODULE_3__.
FG)(answer))throw(0,_responses_js__WEBPACK_IMPORTED_MODULE_3__.lS)(answer,`read ${source.path}`,api.server);return(0,_responses_js__WEBPACK_IMPORTED_MODULE_3__.
EN)(answer)}},readPatiently=async(api,source,signal)=>{const untilMs=api.clock.now()+patienceMs;for(;;)try{return await read(api,source,signal)}catch(error){if(!isSilence(
error)||api.clock.now()>=untilMs)throw error;await(0,_http_backoff_js__WEBPACK_IMPORTED_MODULE_4__.f)(api,mostTries,{signal})}},isSilence=error=>error instanceof
_errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_1__.a&&error.code==="E_API_SILENT",readList=async(api,source,signal)=>{const items=[];let query={...source.query,
limit:String(pageSize)};for(;;){const page=await read(api,{path:source.path,query},signal);if(!page)return;items.push(...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.
JD)(page.items));const{continue:more,resourceVersion}=(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.Ik)(page.metadata);if(!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(
more))return{items,resourceVersion:(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.Qq)(resourceVersion)??""};query={...query,continue:String(more)}}},ask=async(api,path,signal)=>{
for(let tries=0;;tries++){const last=tries===mostTries-1,answer=await tryOnce(api,path,{signal,fresh:tries>0});if(!(answer instanceof Error)&&(last||!(0,_responses_js__WEBPACK_IMPORTED_MODULE_3__.
WG)(answer)))return answer;if(answer instanceof Error&&last)throw silent(api,answer);await(0,_http_backoff_js__WEBPACK_IMPORTED_MODULE_4__.f)(api,tries,{answer:answer instanceof
Error?void 0:answer,signal})}},tryOnce=async(api,path,terms)=>{terms.signal?.throwIfAborted();try{return await(0,_request_js__WEBPACK_IMPORTED_MODULE_5__.cv)(api,
{method:"GET",path,headers:{accept:"application/json"}},terms)}catch(error){if(terms.signal?.throwIfAborted(),error instanceof _errors_rollout_error_js__WEBPACK_IMPORTED_MODULE_1__.
a)throw error;return error instanceof Error?error:new Error(String(error))}},silent=(api,error)=>(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_API\
_SILENT",{server:api.server,tries:mostTries,why:error.message},error)}),5581:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{HL:()=>requestLimitMs,Of:()=>refusalOf,cv:()=>exchange});var _http_timeout_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4711);const requestLimitMs=1e4,longestAnswer=64*1024*1024,longestRefusal=64*1024,exchange=async(api,request,{signal,fresh,urgent}={})=>(urgent||await api.turn?.(
request,signal),(0,_http_timeout_js__WEBPACK_IMPORTED_MODULE_0__.ux)({clock:api.clock,ms:requestLimitMs,signal},async limited=>{const response=await api.transport(
request,{signal:limited,fresh});return response.status<300?whole(response):refusalOf(response)})),whole=async({status,headers,body})=>{let text="";for await(const chunk of body)
if(text+=chunk,text.length>longestAnswer)throw new Error("an answer without end");return{status,headers,text}},refusalOf=async({status,headers,body})=>{let text="";
for await(const chunk of body)if(text+=chunk,text.length>longestRefusal)break;return{status,headers,text:text.slice(0,longestRefusal)}}}),9132:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{EN:()=>bodyOf,FG:()=>isRight,J5:()=>refused,WG:()=>isPassing,_L:()=>fateOf,lS:()=>readError});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6491),_json_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7624);const isRight=answer=>answer.status>=200&&answer.status<300,isPassing=answer=>answer.status===
429||answer.status>=500,bodyOf=answer=>(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.Ik)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(answer.text)),readError=(answer,what,server)=>{
const message=messageOf(answer);return answer.status===401?(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_UNAUTHORIZED",{server,message}):answer.status===
403?(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_FORBIDDEN",forbidden(message)):(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)("E_API_A\
NSWER",{server,what,status:answer.status,message})},fateOf=answer=>isRight(answer)?{is:"written",object:bodyOf(answer)}:answer.status===409?{is:"guard-failed"}:
answer.status===422&&Object.keys((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.Ik)(bodyOf(answer).details)).length===0?{is:"guard-failed"}:answer.status===429||answer.
status===503||isWebhookDown(answer)?{is:"busy",answer}:answer.status>=500||answer.status===408?{is:"unknown",message:messageOf(answer)}:refused(answer),refused=answer=>{
const message=messageOf(answer),lacks=answer.status===403?denial(message)?.lacks:void 0,reason=(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(bodyOf(answer).reason)??
`HTTP ${answer.status}`;return{is:"refused",status:answer.status,reason,message,...lacks&&{lacks}}},isWebhookDown=answer=>answer.status===500&&messageOf(answer).
includes("failed calling webhook"),messageOf=answer=>{const body=(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(answer.text),said=((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.
Gv)(body)?(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(body.message):void 0)??answer.text.trim();return cut(said===""?`HTTP ${answer.status}`:toThePoint(said))},
leads=["denied the request: ","validation failed: ","mutation failed: ","strict decoding error: "],toThePoint=said=>leads.reduce((rest,lead)=>{const at=rest.indexOf(
lead);return at<0?rest:rest.slice(at+lead.length)},said),longest=500,cut=words=>words.length>longest?`${words.slice(0,longest)}...`:words,denial=message=>{const[
,user,word,resource,group]=/User "([^"]+)" cannot (\S+) resource "([^"]+)"(?: in API group "([^"]*)")?/.exec(message)??[],verb=verbs.find(each=>each===word);if(!(user===
void 0||verb===void 0||resource===void 0))return{user,lacks:{verb,group:group??"",resource}}},verbs=["get","list","watch","create","update","patch","delete"],forbidden=message=>{
const denied=denial(message);if(!denied)return{user:"This user",rights:message};const{verb,resource,group}=denied.lacks;return{user:denied.user,rights:`${verb} ${resource}${group?
`.${group}`:""}`}}}),4354:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{N:()=>connect});
var catalogue=__nccwpck_require__2(6491),json=__nccwpck_require__2(7624),external_node_http_=__nccwpck_require__2(7067),external_node_https_=__nccwpck_require__2(
4708),rate_limit=__nccwpck_require__2(9366),timeout=__nccwpck_require__2(4711);const connectLimitMs=5e3,keepAliveDelayMs=15e3,createTransport=wire=>{const kept=agent(
wire,!0),fresh=agent(wire,!1),ask=async(request,options)=>{const agent2=options.fresh?fresh:kept,response=await send(wire,request,{agent:agent2,signal:options.signal});
if(asksForPassword(response)&&wire.proxy)throw passwordOf(wire.proxy);return response.statusCode!==401||!await wire.renew?.()?read(response):(response.destroy(),
read(await send(wire,request,{agent:agent2,signal:options.signal})))};return{transport:async(request,options)=>{try{return await ask(request,options)}catch(error){
throw!options.fresh&&(0,timeout.gz)(options.signal.reason)&&!(0,rate_limit.p)(request)&&kept.destroy(),error}},close:()=>[kept,fresh].forEach(each=>{each.destroy()})}},
isPlain=({server})=>server.protocol==="http:",agent=(wire,keepAlive)=>{const proxyEnv=wire.proxy&&{HTTPS_PROXY:wire.proxy.url,HTTP_PROXY:wire.proxy.url},options={
keepAlive,proxyEnv};return isPlain(wire)?new external_node_http_.Agent(options):new external_node_https_.Agent({...options,...wire.tls})},send=async(wire,request,{
agent:agent2,signal})=>{const{headers,...proof}=await wire.credentials(),{method,path,body}=request,options={...proof,agent:agent2,method,headers:{...headers,...request.
headers},timeout:connectLimitMs};signal.throwIfAborted();const url=new URL(wire.server.pathname.replace(/\/$/,"")+path,wire.server),sent=(isPlain(wire)?external_node_http_.
request:external_node_https_.request)(url,options);return sent.end(body),answerTo(wire,sent,signal)},answerTo=(wire,sent,signal)=>new Promise((resolve,reject)=>{
const giveUp=reason=>{sent.destroy(),reject(reason)},abort=()=>giveUp(signal.reason),late=setTimeout(giveUp,connectLimitMs,notConnected(connectLimitMs)),connected=()=>clearTimeout(
late);signal.addEventListener("abort",abort),sent.on("response",resolve),sent.on("socket",socket=>{socket.setKeepAlive(!0,keepAliveDelayMs),sent.reusedSocket?connected():
socket.once(isPlain(wire)?"connect":"secureConnect",connected)}),sent.on("error",error=>reject(told(wire,error))),sent.on("close",()=>{connected(),signal.removeEventListener(
"abort",abort)})}),read=response=>{response.setEncoding("utf8");const headers=Object.entries(response.headers).map(([name,value])=>[name,String(value)]);return{
status:response.statusCode??0,headers:Object.fromEntries(headers),body:response}},notConnected=limitMs=>Object.assign(new Error(`no connection in ${limitMs/1e3}\
 s`),{code:"E_CONNECT"}),certificateCodes=new Set(["CERT_HAS_EXPIRED","DEPTH_ZERO_SELF_SIGNED_CERT","ERR_TLS_CERT_ALTNAME_INVALID","SELF_SIGNED_CERT_IN_CHAIN","\
UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE_TO_VERIFY_LEAF_SIGNATURE"]),asksForPassword=said=>"statusCode"in said&&said.statusCode===
407,told=(wire,error)=>"code"in error&&certificateCodes.has(String(error.code))?(0,catalogue.V2)("E_API_CERTIFICATE",{server:wire.server.origin,why:error.message},
error):asksForPassword(error)&&wire.proxy?passwordOf(wire.proxy):error,passwordOf=({url,setting})=>(0,catalogue.V2)("E_PROXY_PASSWORD",{proxy:new URL(url).host,
setting});var external_node_net_=__nccwpck_require__2(7030);const proxyFor=(server,env)=>{const proxy=(server.protocol==="http:"?["http_proxy","HTTP_PROXY"]:["h\
ttps_proxy","HTTPS_PROXY"]).map(name=>env[name]).find(value=>value);if(!(proxy===void 0||isLoopback(server)||isExempt(server,env.no_proxy||env.NO_PROXY||"")))return proxy.
includes("://")?proxy:`http://${proxy}`},isLoopback=server=>{const host=hostOf(server);return host==="localhost"||host==="::1"||host.startsWith("127.")},isExempt=(server,list)=>list.
split(/[\s,]+/).filter(entry=>entry!=="").some(entry=>matches(entry.toLowerCase(),server)),matches=(entry,server)=>{const host=hostOf(server);if(entry==="*")return!0;
if(entry.includes("/"))return isInBlock(entry,host);const[,name=entry,port]=/^(.*[^:]):(\d+)$/.exec(entry)??[];if(port!==void 0&&port!==portOf(server))return!1;
const domain=name.replace(/^\*?\./,"");return host===domain?name===domain||(0,external_node_net_.isIP)(host)!==0:host.endsWith(`.${domain}`)},isInBlock=(block,host)=>{
const[address="",bits]=block.split("/"),family=(0,external_node_net_.isIP)(address),most=family===6?128:32;if(family===0||(0,external_node_net_.isIP)(host)!==family||
!/^\d{1,3}$/.test(bits??"")||Number(bits)>most)return!1;const kind=family===6?"ipv6":"ipv4",blocks=new external_node_net_.BlockList;return blocks.addSubnet(address,
Number(bits),kind),blocks.check(host,kind)},hostOf=server=>server.hostname.replace(/^\[|\]$/g,"").toLowerCase(),portOf=server=>server.port||(server.protocol==="\
http:"?"80":"443");var external_node_crypto_=__nccwpck_require__2(7598),promises_=__nccwpck_require__2(1455),__addDisposableResource=function(env,value,async){if(value!=
null){if(typeof value!="object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const mostBytes=3*1024*1024,readText=async file=>{const env_1={
stack:[],error:void 0,hasError:!1};try{if(!(await(0,promises_.stat)(file)).isFile())throw new Unfit("it is no regular file");const handle=__addDisposableResource(
env_1,await(0,promises_.open)(file),!0),room=Buffer.alloc(mostBytes+1),{bytesRead}=await handle.read(room,0,room.length,0);if(bytesRead>mostBytes)throw new Unfit(
"it is larger than 3 MiB");return room.toString("utf8",0,bytesRead)}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(env_1);
result_1&&await result_1}};class Unfit extends Error{}const reasonOf=error=>error instanceof Unfit?error.message:error instanceof Error&&"code"in error?String(error.
code):"no reason given",longestPath=200,printablePath=path=>path.length<=longestPath&&/^[\p{L}\p{N}_./\\:~@+() -]+$/u.test(path)&&!/\w{33}/.test(path)?path:"(no\
 path)",needsPlugin=user=>user.exec!==void 0||user["auth-provider"]!==void 0,plainProof=async(user,userName)=>{const cert=await dataOrFile(user,"client-certific\
ate",userName),key=await dataOrFile(user,"client-key",userName);cert&&readable(userName,()=>new external_node_crypto_.X509Certificate(cert)),key&&readable(userName,
()=>(0,external_node_crypto_.createPrivateKey)(key));const pair=cert&&key?{cert,key}:{},acting=sendable(actingAs(user),userName),bearer2=bearerOf(user,userName),
basic=basicOf(user);if(!bearer2&&!basic&&!cert)throw(0,catalogue.V2)("E_CREDENTIALS",{user:userName,why:whyNone(user)});return async()=>({...pair,headers:{...acting,
...basic,...await bearer2?.()}})},readable=(user,read2)=>{try{read2()}catch(error){throw(0,catalogue.V2)("E_CREDENTIALS",{user,why:"its client certificate or ke\
y is none"},error)}},sendable=(headers,user)=>{try{for(const[name,values]of Object.entries(headers)){(0,external_node_http_.validateHeaderName)(name);for(const value of[
values].flat())(0,external_node_http_.validateHeaderValue)(name,value)}return headers}catch(error){throw(0,catalogue.V2)("E_CREDENTIALS",{user,why:"they hold li\
ne breaks or signs that no header can carry"},error)}},actingAs=user=>{const[name,uid]=[(0,json.Qq)(user.as),(0,json.Qq)(user["as-uid"])],extra=Object.entries((0,json.
Ik)(user["as-user-extra"]));return{...name!==void 0&&{"impersonate-user":name},...uid!==void 0&&{"impersonate-uid":uid},...user["as-groups"]!==void 0&&{"imperso\
nate-group":wordsIn(user["as-groups"])},...Object.fromEntries(extra.map(([key,values])=>[`impersonate-extra-${key}`,wordsIn(values)]))}},wordsIn=value=>(0,json.
p_)(value).flatMap(each=>(0,json.Qq)(each)??[]),bearerOf=(user,userName)=>{const[file,token]=[(0,json.Qq)(user.tokenFile),(0,json.Qq)(user.token)?.trim()];return file!==
void 0?async()=>bearer((await readProof(file,userName)).trim(),printablePath(file),userName):token?async()=>bearer(token,"token",userName):void 0},bearer=(token,from,userName)=>{
if(token==="")throw(0,catalogue.V2)("E_CREDENTIALS",{user:userName,why:`${from} is empty`});return sendable({authorization:`Bearer ${token}`},userName)},basicOf=user=>{
const name=(0,json.Qq)(user.username),password=(0,json.Qq)(user.password)??"";return name===void 0?void 0:{authorization:`Basic ${Buffer.from(`${name}:${password}`).
toString("base64")}`}},whyNone=user=>user.token===void 0?"it has no token, certificate or plugin":"its token is empty",dataOrFile=async(fields,name,owner)=>{const[
data,file]=[(0,json.Qq)(fields[`${name}-data`]),(0,json.Qq)(fields[name])];return data!==void 0?Buffer.from(data,"base64"):file===void 0?void 0:Buffer.from(await readProof(
file,owner))},readProof=async(file,owner)=>{try{return await readText(file)}catch(error){const why=`${printablePath(file)} cannot be read: ${reasonOf(error)}`;throw(0,catalogue.
V2)("E_CREDENTIALS",{user:owner,why},error)}};var expiry=__nccwpck_require__2(1119),external_node_path_=__nccwpck_require__2(6760);const mounted="/var/run/secre\
ts/kubernetes.io/serviceaccount",inCluster=async(env,folder=mounted)=>{const{KUBERNETES_SERVICE_HOST:host,KUBERNETES_SERVICE_PORT:port="443"}=env;if(!host)return;
const namespace=await(0,promises_.readFile)((0,external_node_path_.join)(folder,"namespace"),"utf8").catch(()=>{});if(namespace)return{context:"in-cluster",server:new URL(
`https://${host.includes(":")?`[${host}]`:host}:${port}`),namespace:namespace.trim(),cluster:{"certificate-authority":(0,external_node_path_.join)(folder,"ca.cr\
t")},user:{tokenFile:(0,external_node_path_.join)(folder,"token")},userName:"the service account of this pod"}};var dist=__nccwpck_require__2(3483);const chooseContext=(texts,asked)=>{
const configs=texts.map(parseConfig),where=texts.map(one=>one.where).join(", "),contexts=names(configs,"contexts"),name=asked??configs.map(config=>(0,json.Qq)(config["\
current-context"])).find(current=>current),context=name===void 0?void 0:named(configs,"contexts",name)?.context;if(name===void 0||!(0,json.Gv)(context))throw(0,catalogue.
V2)("E_CONTEXT",{asked:name,contexts,where});const[clusterName,userName]=[(0,json.Qq)(context.cluster)??"",(0,json.Qq)(context.user)??""],cluster=(0,json.Ik)(named(
configs,"clusters",clusterName)?.cluster),user=(0,json.Ik)(named(configs,"users",userName)?.user),server=serverOf(cluster,`${where}, cluster "${clusterName}"`),
namespace=namespaceOf(context,`${where}, context "${name}"`);return{context:name,server,namespace,cluster,user,userName}},parseConfig=({where,text:content,folder})=>{
const config=parseYaml(where,content);if((0,json.Gv)(config)&&(config.clusters!==void 0||config.contexts!==void 0||isEmpty(config)))return absolute(config,folder);
const why=looksEncoded(content)?"it looks base64-encoded; decode it before it is handed over":"it has neither clusters nor contexts";throw(0,catalogue.V2)("E_KU\
BECONFIG_INVALID",{where,why})},isEmpty=config=>config.kind==="Config",parseYaml=(where,content)=>{try{return(0,dist.qg)(content,{logLevel:"error"})}catch(error){
const line=/at line (\d+)/.exec(String(error))?.[1];throw(0,catalogue.V2)("E_KUBECONFIG_INVALID",{where,why:line?`line ${line} is no YAML`:"it is no YAML"})}},looksEncoded=content=>/^[A-Za-z0-9+/=\s]+$/.
test(content)&&Buffer.from(content,"base64").toString().includes("apiVersion"),names=(configs,section)=>[...new Set(configs.flatMap(config=>(0,json.JD)(config[section]).
map(({name})=>(0,json.Qq)(name)??"")))].filter(Boolean),named=(configs,section,name)=>configs.flatMap(config=>(0,json.JD)(config[section])).find(entry=>entry.name===
name),serverOf=(cluster,where)=>{const server=URL.parse((0,json.Qq)(cluster.server)??"");if(!server||!/^https?:$/.test(server.protocol))throw(0,catalogue.V2)("E\
_KUBECONFIG_INVALID",{where,why:"its server is no address such as https://host:6443"});if(server.username||server.password)throw(0,catalogue.V2)("E_KUBECONFIG_I\
NVALID",{where,why:"its server holds a password, which belongs to its user"});return server},namespaceOf=(context,where)=>{const namespace=(0,json.Qq)(context.namespace);
if(namespace===void 0||/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace))return namespace;throw(0,catalogue.V2)("E_KUBECONFIG_INVALID",{where,why:"its name\
space is no name that Kubernetes takes"})},fileFields=["certificate-authority","client-certificate","client-key","tokenFile"],absolute=(config,folder)=>({...config,
clusters:(0,json.JD)(config.clusters).map(entry=>({...entry,cluster:resolved((0,json.Ik)(entry.cluster),folder)})),users:(0,json.JD)(config.users).map(entry=>({
...entry,user:resolved((0,json.Ik)(entry.user),folder)}))}),resolved=(fields,folder)=>({...fields,...Object.fromEntries(fileFields.flatMap(field=>{const path=(0,json.
Qq)(fields[field]);return path===void 0||(0,external_node_path_.isAbsolute)(path)?[]:[[field,(0,external_node_path_.resolve)(folder,path)]]}))}),findConfigs=async(given,env)=>{
if(given&&"content"in given)return[{where:"kubeconfig",text:given.content,folder:process.cwd()}];if(given)return[await readConfig(given.file)];if(env.KUBECONFIG?.
includes(`
`))throw pasted();const listed=(env.KUBECONFIG??"").split(external_node_path_.delimiter).filter(Boolean),home=env.HOME||env.USERPROFILE,usual=home?[(0,external_node_path_.
join)(home,".kube","config")]:[];return(await Promise.all((listed.length>0?listed:usual).map(readIfThere))).flatMap(config=>config??[])},readConfig=async file=>await readIfThere(
file)??raise(file,"no such file"),readIfThere=async file=>{try{return{where:file,text:await readText(file),folder:(0,external_node_path_.dirname)((0,external_node_path_.
resolve)(file))}}catch(error){const why=reasonOf(error);return why==="ENOENT"?void 0:raise(file,why)}},raise=(file,why)=>{throw(0,catalogue.V2)("E_KUBECONFIG_RE\
AD",{file:printablePath(file),why})},pasted=()=>(0,catalogue.V2)("E_KUBECONFIG_READ",{file:"that KUBECONFIG names",why:"it holds the text of one, and a path is \
wanted there; give the text as the setting kubeconfig"}),connect=async source=>{const chosen=await choose(source),proof=await proofOf(chosen),{transport,close}=createTransport(
{...await wireOf(chosen,source.env),...proof}),endsAtMs=await endOf(chosen);return{transport,...endsAtMs!==void 0&&{endsAtMs},server:chosen.server.href.replace(
/\/$/,""),context:chosen.context,namespace:source.namespace??chosen.namespace??"default",warnings:[...isUnverified(chosen)?[unverified(chosen)]:[],...switchedOff(
source.env)],close:()=>{proof.close(),close()}}},choose=async({kubeconfig,context,env})=>{const configs=await findConfigs(kubeconfig,env);if(configs.length>0)return chooseContext(
configs,context);const pod=await inCluster(env);if(!pod)throw(0,catalogue.V2)("E_KUBECONFIG_MISSING",{looked:printablePath(env.KUBECONFIG||"~/.kube/config")});return pod},
proofOf=async chosen=>{const close=()=>{};if(chosen.server.protocol==="http:")return{credentials:async()=>({headers:{}}),close};if(!needsPlugin(chosen.user))return{
credentials:await plainProof(chosen.user,chosen.userName),close};const{pluginProof}=await __nccwpck_require__2.e(357).then(__nccwpck_require__2.bind(__nccwpck_require__2,
3357));return pluginProof(chosen)},endOf=async({server,user,userName})=>{if(server.protocol==="http:"||needsPlugin(user))return;const cert=await dataOrFile(user,
"client-certificate",userName),token=user.tokenFile===void 0?(0,json.Qq)(user.token):void 0,ends=[cert&&(0,expiry.MC)(cert),token&&(0,expiry.kv)(token)].filter(
end=>typeof end=="number");return ends.length>0?Math.min(...ends):void 0},wireOf=async(chosen,env)=>{const{server,cluster}=chosen;return{server,proxy:proxyOf(chosen,
env),tls:{ca:await dataOrFile(cluster,"certificate-authority",`cluster of context ${chosen.context}`),servername:(0,json.Qq)(cluster["tls-server-name"]),rejectUnauthorized:!isUnverified(
chosen)}}},proxyOf=({server,cluster},env)=>{const[own,usual]=[(0,json.Qq)(cluster["proxy-url"]),proxyFor(server,env)],url=usable(own??usual),variable=server.protocol===
"http:"?"HTTP_PROXY":"HTTPS_PROXY";return url===void 0?void 0:{url,setting:own===void 0?variable:"proxy-url of the kubeconfig"}},usable=proxy=>{if(proxy===void 0||
/^https?:\/\/./.test(proxy)&&isWhole(proxy))return proxy;throw(0,catalogue.V2)("E_PROXY",{scheme:/^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(proxy)?.[0]??"unknown"})},isWhole=proxy=>{
try{const{username,password}=new URL(proxy);return decodeURIComponent(username+password),!0}catch{return!1}},isUnverified=({cluster})=>cluster["insecure-skip-tl\
s-verify"]===!0,unverified=({server})=>`The certificate of ${server.host} is not checked (insecure-skip-tls-verify): anyone on the way can read the token.`,switchedOff=({
NODE_TLS_REJECT_UNAUTHORIZED:check})=>check==="0"?["NODE_TLS_REJECT_UNAUTHORIZED=0 is set for this job: the API server is checked all the same, but probes and w\
hat is shown on GitHub or GitLab trust any certificate. Name the authority in NODE_EXTRA_CA_CERTS instead."]:[]}),1119:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{JL:()=>renewalMs,MC:()=>endOfCertificate,kv:()=>endOfToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7598),_api_json_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7624);const endOfToken=token=>{const[,claims,signature]=token.split(".");if(claims===void 0||
signature===void 0)return;const{exp}=(0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.Ik)((0,_api_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(Buffer.from(claims,"base6\
4url").toString()));return typeof exp=="number"&&Number.isFinite(exp)?exp*1e3:void 0},endOfCertificate=cert=>new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(
cert).validToDate.getTime(),blindlyMs=4*6e4,aheadMs=6e4,againMs=15e3,longestMs=24*36e5,renewalMs=(endsAtMs,nowMs)=>{if(endsAtMs===void 0)return blindlyMs;const leftMs=endsAtMs-
nowMs;return Math.min(longestMs,Math.max(againMs,leftMs-aheadMs,.75*Math.min(leftMs,aheadMs)))}}),2692:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{f:()=>backOff});const firstMs=200,longestMs=5e3,longestAskedMs=1e4,backOff=(api,tries,wait={})=>api.clock.sleep(backOffMs(
tries,api.random(),wait.answer),wait.signal),backOffMs=(tries,random,answer)=>{const askedMs=answer?askedOf(answer):0,doubled=Math.min(longestMs,firstMs*2**Math.
min(tries,10));return Math.max(Math.min(askedMs,longestAskedMs),doubled*(.5+random/2))},askedOf=({headers})=>{const asked=headers["retry-after"]??"";return/^\d+$/.
test(asked)?Number(asked)*1e3:Math.max(0,Date.parse(asked)-Date.parse(headers.date??""))||0}}),9366:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{n:()=>allowance,p:()=>isForApp});const perSecond=20,atOnce=40,allowance=clock=>{const everyMs=1e3/perSecond;let nextMs=Number.
NEGATIVE_INFINITY;return(request,signal)=>{if(isForApp(request))return Promise.resolve();const now=clock.now();return nextMs=Math.max(nextMs,now-atOnce*everyMs)+
everyMs,nextMs>now?clock.sleep(nextMs-now,signal):Promise.resolve()}},isForApp=({path})=>path.includes("/proxy/")}),5918:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{x:()=>takePulse});const dateCutMs=1e3,takePulse=(transport,clock)=>{let heardAt=clock.now(),ahead=0;const hear=response=>{
heardAt=clock.now();const reading=Date.parse(response.headers.date??"")-heardAt;return Number.isNaN(reading)||(ahead=Math.abs(reading-ahead)<dateCutMs?Math.max(
ahead,reading):reading),{...response,body:listen(response.body)}},listen=async function*(body){for await(const chunk of body)heardAt=clock.now(),yield chunk};return{
transport:async(request,options)=>hear(await transport(request,options)),serverNow:()=>clock.now()+ahead,silentMs:()=>clock.now()-heardAt}}}),4711:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{gz:()=>isTimedOut,ux:()=>within});const timedOut=ms=>Object.assign(new Error(`no answer in ${Math.round(ms/1e3)} s`),
{code:"E_TIME_LIMIT"}),isTimedOut=error=>error instanceof Error&&"code"in error&&error.code==="E_TIME_LIMIT",within=async(limit,work)=>{const late=new AbortController,
done=new AbortController,signal=limit.signal?AbortSignal.any([limit.signal,late.signal]):late.signal;limit.clock.sleep(limit.ms,done.signal).then(()=>{done.signal.
aborted||late.abort(timedOut(limit.ms))});try{return await Promise.race([work(signal),rejection(signal,done.signal)])}finally{done.abort()}},rejection=(signal,done)=>new Promise(
(_,reject)=>{const fail=()=>reject(signal.reason);signal.aborted&&fail(),signal.addEventListener("abort",fail,{once:!0,signal:done})})}),6045:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{J:()=>several});const several=(reporters,warn)=>{const broken=new Set,told=(reporter,error)=>{broken.has(reporter)||
(broken.add(reporter),warn(`A part of the report is missing: ${error instanceof Error?error.message:String(error)}`))};return{report:event=>{for(const reporter of reporters)
try{reporter.report(event)}catch(error){told(reporter,error)}}}}}),3519:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{E:()=>afterCutOff});const afterCutOff=outcome=>outcome.kind==="unchanged"?{...outcome,kind:"uncertain",reason:"The job was cut off, and \
nothing of its rollout is left open."}:outcome}),1581:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(
__webpack_exports__2,{Dh:()=>endingLines,Pl:()=>headline,Wk:()=>userSentences,fI:()=>problemText});var _summary_recover_table_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5283),_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(1447),_text_users_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6401),_text_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
5336),_line_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3216),_log_lines_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(7608);const endingLines=outcome=>[
(0,_line_js__WEBPACK_IMPORTED_MODULE_3__.n8)(headline(outcome),_text_words_js__WEBPACK_IMPORTED_MODULE_2__.fg[outcome.kind].tone),(0,_line_js__WEBPACK_IMPORTED_MODULE_3__.
n8)(userSentences(outcome)),...moved((0,_summary_recover_table_js__WEBPACK_IMPORTED_MODULE_0__.t)(outcome).map(text=>(0,_line_js__WEBPACK_IMPORTED_MODULE_3__.n8)(
text))),...moved(problemLines(outcome.problems??[])),...outcome.trouble?moved((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__.ln)(outcome.trouble)):[],...moved(healthLines(
outcome)),...nextLines(outcome)],headline=outcome=>{const{kind,reason,problems=[]}=outcome;if(problems.length>0)return wrongSettings(problems);const why=takesBack.
has(kind)?(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__.YZ)(outcome):void 0;return kind==="unchanged"?reason:why?`${_text_words_js__WEBPACK_IMPORTED_MODULE_2__.
fg[kind].word} because ${why}. ${reason}`.trim():`${_text_words_js__WEBPACK_IMPORTED_MODULE_2__.fg[kind].word}: ${reason}`},takesBack=new Set(["aborted","first-\
deployment-failed"]),userSentences=outcome=>[(0,_text_users_js__WEBPACK_IMPORTED_MODULE_1__.yr)(outcome),(0,_text_users_js__WEBPACK_IMPORTED_MODULE_1__.p_)(outcome)].
filter(sentence=>sentence!==void 0).join(" "),problemText=({setting,message,cure})=>`${setting}: ${message} ${cure}`,wrongSettings=problems=>`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
hS)(problems.length,"setting is","settings are")} wrong.`,problemLines=problems=>problems.map(problem=>(0,_line_js__WEBPACK_IMPORTED_MODULE_3__.n8)(problemText(
problem),"bad")),healthLines=({health})=>health?.is==="failed"||health?.is==="unreachable"?[(0,_line_js__WEBPACK_IMPORTED_MODULE_3__.n8)(health.detail.command),
...(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__.qJ)(health)]:[],nextLines=({next})=>next.length===0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_3__.n8)("Next:","t\
itle"),...next.flatMap(each=>(0,_line_js__WEBPACK_IMPORTED_MODULE_3__.gu)(each))],moved=lines=>lines.map(({tone,text})=>(0,_line_js__WEBPACK_IMPORTED_MODULE_3__.
n8)(`  ${text}`,tone))}),3216:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{C$:()=>painted,
gu:()=>indented,n8:()=>line});const line=(text,tone="plain")=>({tone,text}),indented=(text,tone="plain")=>text.trimEnd().split(/\r\n|\r|\n/).map(each=>line(`  ${each}`,
tone)),reset="\x1B[0m",codes={plain:"",title:"\x1B[1m",good:"\x1B[32m",bad:"\x1B[31m",warn:"\x1B[33m",quiet:"\x1B[90m"},painted=(text,tone)=>codes[tone]===""?text:
`${codes[tone]}${text}${reset}`}),7608:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Dx:()=>linesOf,_i:()=>withoutEnvValues,f1:()=>imageText,gD:()=>unhealthyText,ln:()=>troubleLines,qJ:()=>unhealthyLines});var _text_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
1447),_text_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5336),_ending_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1581),_line_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3216);const sayTarget=({service,namespace,context,server})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`${service} in ${namespace} (${context?`context ${context}\
, `:""}server ${server})`,"title")],sayPlan=({plan,stable,form,images})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`Plan      ${planText(plan)}   times are \
UTC`),...stable.length===0?[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)("Stable    none, this is the first deployment")]:[],...stable.map(({revision,percent})=>(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)(`Stable    ${revision}  ${percent} %  ${formWords[form]}  ${imageText(images[revision])}`.trimEnd()))],sayWaiting=({journal,forMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)(`Another rollout of this Service is running${by(journal.job)}. Waiting for it, at most ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(forMs)}`,"warn")],
planText=({steps,ending,pauseAt})=>{const holdMs=steps.reduce((sum,step)=>sum+step.holdMs,0);return steps.length===0?"ready and healthy, then everyone":`${steps.
map(step=>stepText(step)+(step.percent===pauseAt?", then a pause":"")).join(" -> ")}${ending==="stay"?", and stays there":""}${holdMs>0?`   about ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
p0)(holdMs)}`:""}`},imageText=(image="")=>image.replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/,"$1"),stepText=({percent,holdMs})=>holdMs>0?`${percent} % for ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
p0)(holdMs)}`:`${percent} %`,formWords={floating:"(follows the latest Revision)",pinned:"(pinned)"},by=job=>job?.url?` (${job.url})`:"",sayCreated=({candidate,from,
changes})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`${candidate} created${from?` from ${from}`:""}${changes.length>0?`: ${changes.join(", ")}`:""}`)],sayStarting=({
candidate,start})=>startLines(candidate,start),sayLog=({line:{revision,pod,text}})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`${revision} ${pod.replace(`${revision}\
-deployment-`,"")} | ${text}`,"quiet")],sayReady=({candidate,afterMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`${candidate} is ready after ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
p0)(afterMs)}`)],sayScaling=({revision,from,to})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`Asked for ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(
to,"pod")} of ${revision} (now ${from})`)],sayWarm=({revision,pods,afterMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`${revision} is warm with ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
hS)(pods,"pod")} after ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(afterMs)}`)],troubleLines=({reason,message,pod,events,log})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)(`${pod?`Pod ${pod}: `:""}${reason}${message?`, ${message}`:""}`,"bad"),...events.length>0?[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)("Events:"),...events.
flatMap(each=>(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.gu)(each,"quiet"))]:[],...log.length>0?[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)("Last log lines:"),...log.
flatMap(each=>(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.gu)(each,"quiet"))]:[]],startLines=(candidate,start)=>{switch(start.is){case"starting":return[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)(`${candidate} is starting with ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(start.pods,"pod")}${note(start.note)}`)];case"healing":return[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)(`${candidate} has trouble that may pass: ${start.why.reason}${note(start.why.message)}`,"warn")];case"failed":return troubleLines(start.why);case"unseen":return[
(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`How ${candidate} starts can't be seen: ${start.note}`,"warn")]}},note=text=>text?`, ${text}`:"",sayHealthStarted=({
command})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(command)],sayHealth=({result})=>{switch(result.is){case"passed":return[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)(`Healthy: ${result.status} in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.ZK)(result.ms)}${atTry(result.attempts)}`,"good")];case"failed":case"unreac\
hable":return unhealthyLines(result);case"cancelled":return[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)("The health check was cut off","warn")]}},unhealthyLines=result=>[
(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(unhealthyText(result),"bad"),...detailLines(result.detail)],unhealthyText=({is,attempts,why})=>`${is==="failed"?"No\
t healthy":"Not reachable"} after ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(attempts,"try","tries")}: ${why}`,detailLines=({body,stderr,ms})=>[...ms===
void 0?[]:[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`The last try took ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.ZK)(ms)}`)],...body.trim()?[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)("It answered:"),...(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.gu)(body,"quiet")]:[],...stderr.trim()?(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.gu)(stderr,"quie\
t"):[]],atTry=attempts=>attempts===1?"":`, at try ${attempts}`,sayShifted=({percent,candidate,stable,atMs})=>{const stays=percent<100?`; ${100-percent} % stays \
on ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KE)(stable.map(share=>share.revision))}`:"";return[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
rb)(atMs)}  Shifted ${percent} % to ${candidate}${stays}`)]},sayInForce=({percent,afterMs,atMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
rb)(atMs)}  ${percent} % in force after ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(afterMs)}`)],sayStepEnded=({result})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)(`Held ${result.percent} % for ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.p0)(result.heldMs)}. ${verdictText(result)}`,verdictTones[result.verdict])],
sayReturning=({because,candidate,to,detail,atMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.rb)(atMs)} \
 ${to.length>0?`Returning to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KE)(to.map(share=>share.revision))}`:"Giving up"}, because ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__.
Js)(because,candidate)}${detail?`: ${detail}`:""}`,"bad")],sayReturned=({to,afterMs,atMs})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
rb)(atMs)}  Users are on ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KE)(to.map(share=>share.revision))} after ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
p0)(afterMs)}`)],verdictText=({requests,errors,verdict,why,...latencies})=>{if(verdict==="not-asked"&&requests===0)return _text_words_js__WEBPACK_IMPORTED_MODULE_0__.
L2[verdict];const isTold=verdict==="failed"||verdict==="inconclusive",numbers=isTold?latencyTexts(latencies):[...countTexts(requests,errors),...latencyTexts(latencies)];
return`${_text_words_js__WEBPACK_IMPORTED_MODULE_0__.L2[verdict]}: ${[...isTold?[why]:[],numbers.join(", ")].join(" ")}`.trimEnd()},countTexts=(requests,errors)=>[
(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(requests,"probe"),errors===0?"no errors":`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.hS)(errors,"er\
ror")} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.tC)(errors,requests)})`],latencyTexts=({p50Ms,p95Ms,p99Ms})=>Object.entries({p50:p50Ms,p95:p95Ms,p99:p99Ms}).
flatMap(([name,ms])=>ms===void 0?[]:[`${name} ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__.ZK)(ms)}`]),verdictTones={passed:"good",failed:"bad",inconclusive:"\
warn","not-asked":"plain"},sayWouldWrite=event=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`Would write: ${event.what}`,"title"),(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)(`${event.method} ${event.path}`),...(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.gu)(withoutEnvValues(event.body),"quiet"),(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
n8)(`The API server says: ${event.answer}`)],withoutEnvValues=body=>{try{return JSON.stringify(masked(JSON.parse(body),!1),null,2)}catch{return"(a body that is \
not JSON)"}},masked=(node,inEnv)=>{if(Array.isArray(node))return node.map(each=>masked(each,inEnv));if(typeof node!="object"||node===null)return node;const isPatchOfEnv="\
path"in node&&typeof node.path=="string"&&/\/env(\/|$)/.test(node.path);return Object.fromEntries(Object.entries(node).map(([key,value])=>[key,maskedField(key,value,
inEnv||isPatchOfEnv)]))},maskedField=(key,value,inEnv)=>inEnv&&key==="value"&&typeof value=="string"?"***":masked(value,inEnv||key==="env"),sayings={target:sayTarget,
plan:sayPlan,phase:()=>[],written:({what})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(what,"quiet")],"waiting-for-driver":sayWaiting,created:sayCreated,starting:sayStarting,
log:sayLog,ready:sayReady,scaling:sayScaling,warm:sayWarm,"health-started":sayHealthStarted,health:sayHealth,shifted:sayShifted,"in-force":sayInForce,measured:()=>[],
"step-ended":sayStepEnded,returning:sayReturning,returned:sayReturned,warning:({message,cure=""})=>{const[sentence="",...rest]=cure.split(`
`);return[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(`Warning: ${message} ${sentence}`.trimEnd(),"warn"),...rest.flatMap(each=>(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.
gu)(each,"quiet"))]},note:({text})=>[(0,_line_js__WEBPACK_IMPORTED_MODULE_2__.n8)(text)],"would-write":sayWouldWrite,ended:({outcome})=>(0,_ending_js__WEBPACK_IMPORTED_MODULE_1__.
Dh)(outcome)},linesOf=event=>sayings[event.is](event)}),5958:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{e:()=>logReporter});var _text_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(5336);const logReporter=(write,page)=>{let open,
next;const close=()=>{const end=open===void 0?void 0:page.closeFold(open);end!==void 0&&write(end),open=void 0},begin=()=>{next!==void 0&&write(page.openFold(next)),
open=next??open,next=void 0};return{report:event=>{(event.is==="phase"||event.is==="ended")&&(close(),next=event.is==="phase"?_text_words_js__WEBPACK_IMPORTED_MODULE_0__.
$y[event.phase]:void 0);const lines=page.lines(event);lines.length>0&&begin();for(const each of lines)write(page.line(each,{inFold:open!==void 0}));for(const each of page.
after(event))write(each)}}}}),8582:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{C:()=>terminalReporter,m:()=>terminalPage});var _text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(621),_line_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3216),_log_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5958),_log_lines_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7608);const terminalReporter=(write,look)=>(0,_log_js__WEBPACK_IMPORTED_MODULE_1__.
e)(write,terminalPage(look)),terminalPage=({colour})=>({lines:_log_lines_js__WEBPACK_IMPORTED_MODULE_2__.Dx,line:({text,tone},{inFold})=>{const clean=`${inFold?
"  ":""}${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.g$)(text)}`;return colour?(0,_line_js__WEBPACK_IMPORTED_MODULE_0__.C$)(clean,tone):clean},openFold:title=>colour?
(0,_line_js__WEBPACK_IMPORTED_MODULE_0__.C$)(title,"title"):title,closeFold:()=>{},after:()=>[]})}),8583:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{B:()=>newest});const newest=send=>{let waiting,sending;const drain=async()=>{for(;waiting;){const{value}=waiting;waiting=
void 0,await send(value)}sending=void 0};return{show:value=>{waiting={value},sending??=drain()},settled:async()=>sending}}}),1899:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Y:()=>outputsOf});var _log_ending_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1581),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
621);const outputsOf=outcome=>({outcome:outcome.kind,revision:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(outcome.revision??""),"previous-revision":(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.
g$)(outcome.previousRevision??""),url:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(outcome.url??""),"candidate-url":(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.
g$)(outcome.candidateUrl??""),traffic:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.g$)(trafficText(outcome.traffic)),percent:String(outcome.percent),reason:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__.
g$)((0,_log_ending_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(outcome))}),trafficText=traffic=>{const shares=new Map;for(const{tag,revisionName,percent=0}of traffic){const name=tag??
revisionName??"@latest";shares.set(name,(shares.get(name)??0)+percent)}return[...shares].map(([name,percent])=>`${name}=${percent}`).join(",")}}),2642:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{J:()=>standing,n:()=>tells});var _log_ending_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1581),_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1447),_text_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5336);const standing=(before,event)=>{if(event.is==="target"){const{service,namespace}=event;
return{service,namespace,sentence:"The rollout has begun.",steps:[],wouldWrite:[]}}return before&&{...before,...changeBy(before,event)}},tells=({is})=>telling.has(
is),telling=new Set(["target","created","shifted","returning","ended"]),changeBy=({steps,wouldWrite},event)=>{switch(event.is){case"created":return{sentence:`${event.
candidate} is deployed; no user reaches it yet.`};case"shifted":return{sentence:`${event.percent} % of users are on ${event.candidate}.`};case"returning":return{
sentence:returning(event)};case"health":return event.candidateUrl?{candidateUrl:event.candidateUrl}:{};case"step-ended":return{steps:[...steps,event.result]};case"\
would-write":return{wouldWrite:[...wouldWrite,event.what]};case"ended":return{sentence:(0,_log_ending_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(event.outcome),outcome:event.
outcome,candidateUrl:event.outcome.candidateUrl};case"target":case"plan":case"phase":case"written":case"waiting-for-driver":case"starting":case"log":case"ready":case"\
scaling":case"warm":case"health-started":case"in-force":case"measured":case"returned":case"warning":case"note":return{}}},returning=({because,candidate,to})=>{const why=(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__.
Js)(because,candidate);return to.length===0?`It is being taken back because ${why}.`:`Users are being returned to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__.
KE)(to.map(({revision})=>revision))} because ${why}.`}}),1431:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Hc:()=>commentMark,I1:()=>deploymentStatus,br:()=>commentText,yp:()=>commitStatus});var _log_ending_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1581),_log_log_lines_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7608),_summary_summary_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7361),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
621),_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(1447),_text_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(5336);const states={
promoted:{deployment:"success",commit:"success"},unchanged:{deployment:"success",commit:"success"},split:{deployment:"success",commit:"success"},paused:{deployment:"\
in_progress",commit:"pending"},aborted:{deployment:"failure",commit:"failure"},"rolled-back":{deployment:"inactive",commit:"success"},"first-deployment-failed":{
deployment:"failure",commit:"failure"},refused:{deployment:"error",commit:"error"},stopped:{deployment:"error",commit:"error"},uncertain:{deployment:"error",commit:"\
error"},recovered:{deployment:"inactive",commit:"success"},"left-open":{deployment:"error",commit:"error"}},running={deployment:"in_progress",commit:"pending"},
stateOf=({outcome})=>outcome?states[outcome.kind]:running,deploymentStatus=(standing,jobUrl)=>({state:stateOf(standing).deployment,description:described(standing.
sentence),logUrl:jobUrl,environmentUrl:(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.Dy)(environmentUrl(standing))}),environmentUrl=({outcome,candidateUrl})=>outcome&&
outcome.kind!=="paused"?outcome.url:candidateUrl,commitStatus=(standing,jobUrl)=>({state:stateOf(standing).commit,description:described(standing.sentence),context:`\
kn-rollout: ${standing.namespace}/${standing.service}`,url:jobUrl}),commentMark=({namespace,service})=>`<!-- kn-rollout: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.
g$)(`${namespace}/${service}`).replaceAll(">","")} -->`,commentText=(standing,facts)=>[commentMark(standing),`### ${title(standing)}`,standing.outcome?`**${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.
p7)((0,_log_ending_js__WEBPACK_IMPORTED_MODULE_0__.Wk)(standing.outcome))}**`:"",isDryRun(standing)?"":(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.p7)(
standing.sentence),(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.p7)(troubleText(standing)),standing.steps.map(step=>`- ${stepText(step)}`).join(`
`),standing.wouldWrite.map(what=>`- Would write: ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.p7)(what)}`).join(`
`),footer(standing,facts)].filter(block=>block!=="").join(`

`),isDryRun=({wouldWrite})=>wouldWrite.length>0,title=standing=>{const{service,outcome}=standing;return outcome?isDryRun(standing)?`${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.
p7)(service)}: dry run`:(0,_summary_summary_js__WEBPACK_IMPORTED_MODULE_2__.Sw)(service,outcome):`${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.p7)(service)}\
: rolling out`},troubleText=({outcome})=>{const{trouble,health}=outcome??{};return trouble?`${trouble.reason}: ${trouble.message}`:health?.is==="failed"||health?.
is==="unreachable"?(0,_log_log_lines_js__WEBPACK_IMPORTED_MODULE_1__.gD)(health):""},stepText=({percent,heldMs,requests,errors,p95Ms,verdict})=>{const measured=requests>
0?[(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__.hS)(requests,"probe"),(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__.hS)(errors,"error")]:[],slowest=p95Ms===
void 0?[]:[`p95 ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__.ZK)(p95Ms)}`];return`${percent} % for ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__.p0)(
heldMs)}: ${[...measured,...slowest,_text_words_js__WEBPACK_IMPORTED_MODULE_3__.L2[verdict].toLowerCase()].join(", ")}`},links=({outcome,candidateUrl},{jobUrl})=>[
["summary and log",jobUrl],["Service",outcome?.url],["candidate",candidateUrl]].flatMap(([label,url])=>(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.Dy)(
url)?[`[${label}](${url})`]:[]),footer=(standing,facts)=>[...facts.commit===void 0?[]:[`commit ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.p7)(facts.
commit.slice(0,7))}`],`namespace ${(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.p7)(standing.namespace)}`,...links(standing,facts)].join(" \xB7 "),longest=140,
described=text=>{const characters=[...(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_4__.g$)(text)];return characters.length<=longest?characters.join(""):`${characters.
slice(0,longest-1).join("")}\u2026`}}),799:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{C:()=>statusLines});var _rollout_traffic_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(2105),_log_log_lines_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7608),_text_aligned_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(9313),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(621),_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
1447);function statusLines({snapshot,nowMs}){const{service,revisions}=snapshot;if(!service)return["There is no such Service."];const rows=[...revisions.values()].
sort((a,b)=>b.generation-a.generation).map(revision=>row(revision,{snapshot,nowMs}));return[`${service.url??"no URL yet"}`,"",...(0,_text_aligned_js__WEBPACK_IMPORTED_MODULE_1__.
b)([header,...rows]),"",rolloutText(snapshot)].map(_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__.g$)}const header=["REVISION","TRAFFIC","TAGS","READY","POD\
S","AGE","IMAGE","VERDICT"];function row(revision,{snapshot,nowMs}){const served=snapshot.service?.served??[],targets=served.filter(target=>target.revisionName===
revision.name),tags=targets.flatMap(target=>target.tag?[target.tag]:[]);return[revision.name,targets.length>0?`${(0,_rollout_traffic_js__WEBPACK_IMPORTED_MODULE_3__.
tC)(revision.name,served)} %`:"-",tags.join(",")||"-",revision.ready.status==="True"?"yes":revision.ready.reason??revision.ready.status.toLowerCase(),String(revision.
replicas),(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__.p0)(Math.max(0,nowMs-Date.parse(revision.createdAt))),(0,_log_log_lines_js__WEBPACK_IMPORTED_MODULE_0__.
f1)(revision.image),verdictText(revision,nowMs)]}function verdictText({verdict},nowMs){return verdict?`${verdict.is} (${verdict.why?`${verdict.why}, `:""}${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
p0)(Math.max(0,nowMs-Date.parse(verdict.at)))} ago)`:"-"}function rolloutText({service}){const journal=service?.journal;if(journal===void 0)return"No rollout is\
 open.";if(journal==="unreadable")return"A rollout is open, but its journal cannot be read.";const{candidate,stage,step,plan,job}=journal,where=stage==="steppin\
g"?`at step ${step+1} of ${plan.steps.length}`:stage;return`A rollout${candidate?` of ${candidate}`:""} is open: ${where}${job?.url?`, driven by ${job.url}`:""}\
.`}}),5283:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{C:()=>sweptTable,t:()=>sweptLines});
var _rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3588),_text_aligned_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(9313),_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
621),_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(1447),_text_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(5336);const mostLeftAlone=50,
sweptLines=({swept=[]})=>{const{shown,unshown}=sorted(swept);if(shown.length===0)return[];const rows=shown.map(each=>[name(each),each.stage??"-",fateText(each),
each.jobUrl??"-"]);return[...(0,_text_aligned_js__WEBPACK_IMPORTED_MODULE_2__.b)([["SERVICE","FOUND AT","NOW","JOB"],...rows]),...more(unshown)]},sweptTable=({swept=[]})=>{
const{shown,unshown}=sorted(swept);if(shown.length===0)return;const rows=shown.map(each=>[mark(each),(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(name(
each)),each.stage??"-",(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.p7)(fateText(each)),job(each)]),head=["","Service","Found at","Now","Job"];return[[
head,head.map(()=>"---"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join(`
`),...more(unshown)].join(`

`)},isLeftAlone=({fate})=>fate.is==="alive"||fate.is==="waiting"||fate.is==="kept",sorted=swept=>{const alone=swept.filter(isLeftAlone);return{shown:[...swept.filter(
each=>!isLeftAlone(each)),...alone.slice(0,mostLeftAlone)],unshown:Math.max(0,alone.length-mostLeftAlone)}},more=unshown=>unshown===0?[]:[`And ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
hS)(unshown,"Service")} more, left alone.`],name=({namespace,service})=>`${namespace}/${service}`,job=({jobUrl})=>(0,_text_foreign_text_js__WEBPACK_IMPORTED_MODULE_3__.
Dy)(jobUrl)?`[job](${jobUrl})`:"-",mark=({fate})=>fate.is==="not-begun"||fate.is==="ended"&&_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.h[fate.outcome.kind]>
1?"\u274C":"",fateText=swept=>{const{fate}=swept;switch(fate.is){case"alive":return`driven, alive until ${time(fate.untilMs)}`;case"waiting":return`waits for a \
word until ${time(fate.untilMs)}`;case"kept":return"stopped by another hand, which has the last word";case"unmarked":return"a mark without a rollout, taken away";case"\
gone":return"deleted meanwhile";case"taken":return"taken over by somebody else meanwhile";case"not-begun":return"still open: the sweep was cut off before";case"\
ended":return endedText(fate)}},endedText=({outcome})=>{const{word}=_text_words_js__WEBPACK_IMPORTED_MODULE_1__.fg[outcome.kind];if(outcome.kind==="promoted")return`${word}\
: all users are on ${outcome.revision}`;if(_rollout_endings_js__WEBPACK_IMPORTED_MODULE_0__.h[outcome.kind]>1)return`${word}: ${outcome.reason}`;const where=outcome.
previousRevision?`: users are on ${outcome.previousRevision}`:"";return`${word}${where}, because ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__.YZ)(outcome)??
"it was asked for"}`},time=ms=>new Date(ms).toISOString().replace(/\.\d+/,"")}),7361:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{GF:()=>summaryReporter,Sw:()=>verdictTitle});var ending=__nccwpck_require__2(1581),foreign_text=__nccwpck_require__2(
621),users=__nccwpck_require__2(6401),log_lines=__nccwpck_require__2(7608),numbers=__nccwpck_require__2(1447),words=__nccwpck_require__2(5336);const stepTable=({
steps:all,revision="the new Revision"})=>{const steps=all.filter(step=>step.verdict!=="not-asked"||step.heldMs>=1e3);if(steps.length===0)return;const isMeasured=steps.
some(step=>step.requests>0),head=isMeasured?["Users on ","Held","Probes","Errors","p50","p95","p99","Verdict"]:["Users on ","Held","Verdict"],[first="",...others]=head,
rows=steps.map(step=>isMeasured?measuredRow(step):shortRow(step));return[[`${first}${(0,foreign_text.p7)(revision)}`,...others],head.map((_,index)=>index===head.
length-1?"---":"---:"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join(`
`)},problemList=({problems=[]})=>problems.length===0?void 0:problems.map(problem=>`- ${(0,foreign_text.p7)((0,ending.fI)(problem))}`).join(`
`),whatIsNew=({revision},{created})=>revision===void 0||created?.from===void 0||created.changes.length===0?void 0:`New in ${(0,foreign_text.p7)(revision)}, comp\
ared with ${(0,foreign_text.p7)(created.from)}: ${(0,foreign_text.p7)(created.changes.join(", "))}.`,podTrouble=({trouble})=>{if(!trouble)return;const{reason,message,
pod,events,log}=trouble,open=`**${(0,foreign_text.p7)(`${pod?`Pod ${pod}: `:""}${reason}`)}**${message?` ${(0,foreign_text.p7)(message)}`:""}`;return blocks(open,
shown("Its log ends with:",log),fold("Events of the pod",events))},healthTrouble=({health})=>{if(health?.is!=="failed"&&health?.is!=="unreachable")return;const{
command,body,stderr}=health.detail,answer=[body,stderr].filter(each=>each.trim()!=="").flatMap(each=>each.trimEnd().split(/\r\n|\r|\n/));return blocks((0,foreign_text.
p7)((0,log_lines.gD)(health)),shown("It answered:",answer),fold("The command, as it was run",[command],"sh"))},candidateLog=(outcome,{log})=>outcome.kind!=="abo\
rted"||(outcome.trouble?.log.length??0)>0?void 0:fold(`Last log lines of ${outcome.revision??"the new Revision"}`,log),warningList=({warnings})=>warnings.length===
0?void 0:warnings.map(each=>quoted(withYaml(`Warning: ${each}`))).join(`
>
`),quoted=block=>block.replaceAll(/^/gm,"> ").replaceAll(/^> $/gm,">"),writeList=({writes})=>writes.length===0?void 0:blocks(...writes.map(({what,method,path,body,
answer})=>blocks(`**Would write: ${(0,foreign_text.p7)(what)}** (the API server says: ${(0,foreign_text.p7)(answer)})`,fold(`${method} ${path}`,(0,log_lines._i)(
body).split(`
`),"json")))),nextList=({next})=>next.length===0?void 0:blocks("**Next**",...next.map(nextBlock)),nextBlock=text=>{if(text.includes(`
`))return withYaml(text);const[,sentence=text,command]=/^(.*?)((?:kn|kubectl|curl) .*)$/s.exec(text)??[];return blocks((0,foreign_text.p7)(sentence.trim()),command&&
(0,foreign_text.OF)(command.split(`
`),"sh"))},withYaml=text=>{const[sentence="",...yaml]=text.split(`
`);return blocks((0,foreign_text.p7)(sentence),yaml.length===0?void 0:(0,foreign_text.OF)(yaml,"yaml"))},blocks=(...parts)=>parts.filter(Boolean).join(`

`),openLines=8,shown=(title2,lines)=>lines.length===0?void 0:blocks(title2,(0,foreign_text.OF)(lines.slice(-openLines)),lines.length>openLines?fold("All of it",
lines):void 0),fold=(title2,lines,language)=>lines.length===0?void 0:`<details><summary>${(0,foreign_text.js)(title2)}</summary>

${(0,foreign_text.OF)(lines,language)}

</details>`,shortRow=({percent,heldMs,verdict})=>[`${percent} %`,(0,numbers.p0)(heldMs),verdict==="failed"?`**${words.L2[verdict]}**`:words.L2[verdict]],measuredRow=({
requests,errors,p50Ms,p95Ms,p99Ms,...step})=>{const[,held,verdict]=shortRow({requests,errors,...step}),errorText=errors===0?"0":`${(0,numbers.U9)(errors)} (${(0,numbers.
tC)(errors,requests)})`,latencies=[p50Ms,p95Ms,p99Ms].map(ms=>ms===void 0?"-":(0,numbers.ZK)(ms));return[`${step.percent} %`,held??"",(0,numbers.U9)(requests),errorText,
...latencies,verdict??""]};var recover_table=__nccwpck_require__2(5283);const kept=20,untold=service=>({service,log:[],warnings:[],writes:[]}),told=(story,event)=>{
switch(event.is){case"target":return{...story,service:event.service};case"created":return{...story,created:event};case"log":return{...story,log:[...story.log,event.
line.text].slice(-kept)};case"warning":return{...story,warnings:[...story.warnings,`${event.message} ${event.cure??""}`.trim()]};case"would-write":return{...story,
writes:[...story.writes,event]};case"plan":case"phase":case"written":case"waiting-for-driver":case"starting":case"ready":case"scaling":case"warm":case"health-st\
arted":case"health":case"shifted":case"in-force":case"measured":case"step-ended":case"returning":case"returned":case"note":case"ended":return story}},samples=48,
look=`%%{init: ${JSON.stringify({xyChart:{width:860,height:280},themeVariables:{xyChart:{plotColorPalette:"#388bfd"}}})}}%%`,trafficPicture=({exposure,revision="\
the new Revision",kind})=>{const fromMs=exposure[0]?.fromMs??0,endMs=exposure.at(-1)?.toMs??0;if(endMs-fromMs<1e3)return;const after=shareAfter[kind],toMs=after===
void 0?endMs:endMs+(endMs-fromMs)/8,{unit,unitMs}=toMs-fromMs<3e5?{unit:"seconds",unitMs:1e3}:{unit:"minutes",unitMs:6e4};return["```mermaid",look,"xychart-beta",
`  title "Share of users on ${plain(revision)}"`,`  x-axis "${unit} since the first shift" 0 --> ${Number(((toMs-fromMs)/unitMs).toFixed(1))}`,'  y-axis "%" 0 -\
-> 100',`  bar [${sampled(exposure,{fromMs,toMs,after:after??0}).join(", ")}]`,"```"].join(`
`)},plain=name=>name.replace(/[^\w. -]/g,""),shareAfter={aborted:0,promoted:100},sampled=(exposure,{fromMs,toMs,after})=>Array.from({length:samples},(_,index)=>{
const atMs=fromMs+(toMs-fromMs)*(index+.5)/samples;return exposure.find(each=>each.fromMs<=atMs&&atMs<each.toMs)?.percent??after}),summaryReporter=(service="The\
 rollout")=>{let story=untold(service),markdown;return{report:event=>{story=told(story,event),event.is==="ended"&&(markdown=summary(story,event.outcome))},markdown:()=>markdown}},
summary=(story,outcome)=>`${blocks(`## ${story.writes.length>0?`${(0,foreign_text.p7)(story.service)}: dry run`:verdictTitle(story.service,outcome)}`,[`**${(0,foreign_text.
p7)((0,users.yr)(outcome))}**`,(0,foreign_text.p7)((0,users.p_)(outcome)??"")].join(" ").trimEnd(),(0,foreign_text.p7)((0,ending.Pl)(outcome)),problemList(outcome),
(0,recover_table.C)(outcome),podTrouble(outcome),healthTrouble(outcome),whatIsNew(outcome,story),stepTable(outcome),trafficPicture(outcome),candidateLog(outcome,
story),writeList(story),warningList(story),nextList(outcome))}
`,verdictTitle=(service,outcome)=>(0,foreign_text.p7)(`${icons[outcome.kind]} ${service}: ${title(outcome)}`),icons={promoted:"\u2705",unchanged:"\u2705",split:"\
\u2705","rolled-back":"\u2705",paused:"\u23F8\uFE0F",aborted:"\u274C","first-deployment-failed":"\u274C",refused:"\u274C",stopped:"\u26A0\uFE0F",uncertain:"\u26A0\uFE0F",
recovered:"\u2705","left-open":"\u274C"},title=outcome=>{const{kind,revision="the new Revision"}=outcome;switch(kind){case"promoted":return`${revision} promoted`;case"\
unchanged":return"nothing to do";case"split":return`${outcome.percent} % on ${revision}`;case"paused":return`paused at ${outcome.percent} %`;case"aborted":return(0,users.
GR)(outcome)>0?`${revision} taken back at ${(0,users.GR)(outcome)} %`:`${revision} was kept from users`;case"rolled-back":return`back from ${revision}`;case"fir\
st-deployment-failed":return"the first deployment failed";case"refused":return"refused";case"stopped":return"stopped, someone else changed it";case"uncertain":return"\
traffic is uncertain";case"recovered":return"all that was left behind is ended";case"left-open":return"rollouts are still open"}}}),9313:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{b:()=>aligned});function aligned(rows){const columns=Math.max(0,...rows.map(cells=>cells.length)),widths=Array.from(
{length:columns},(_,column)=>Math.max(...rows.map(cells=>cells[column]?.length??0)));return rows.map(cells=>cells.map((cell,column)=>cell.padEnd(widths[column]??
0)).join("  ").trimEnd())}}),621:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{Df:()=>withoutCommands,Dy:()=>webAddress,OF:()=>fenced,g$:()=>printable,js:()=>htmlText,p7:()=>markdownText});const printable=text=>text.replace(escapeSequence,
"").replace(/[\r\n\u0085\u2028\u2029]+/g," ").replace(/\t/g,"  ").replace(/[\p{Cc}\p{Cf}]/gu,""),withoutCommands=text=>printable(text).replace(/^(\s*):(?=:)/,"$\
1: ").replaceAll("##[","## ["),markdownText=text=>printable(text).replace(/[\\`*_{}[\]<>#|~$!&]/g,"\\$&").replace(/(?<!\w)@(?=\w)/g,"@\u2060"),htmlText=text=>printable(
text).replace(/[\ufffe\uffff]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;"),fenced=(lines,language="text")=>{
const shown=lines.map(printable),longest=Math.max(2,...shown.flatMap(each=>[...each.matchAll(/`+/g)].map(([run])=>run.length))),fence="`".repeat(longest+1);return[
`${fence}${language}`,...shown,fence].join(`
`)},escapeSequence=/\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\u001b\u009b]\[?[0-?]*[ -/]*[@-~]?/g,webAddress=url=>url!==void 0&&/^https?:\/\/[^\s()<>|\\\p{Cc}\p{Cf}]+$/u.
test(url)?url:void 0}),1447:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{KE:()=>listed,
U9:()=>count,ZK:()=>latency,hS:()=>counted,p0:()=>duration,rb:()=>timeOfDay,tC:()=>shareOf});const count=n=>String(n).replace(/\B(?=(\d{3})+$)/g,","),counted=(n,one,many=`${one}\
s`)=>`${count(n)} ${n===1?one:many}`,shareOf=(part,whole)=>whole===0?"-":`${Number((100*part/whole).toPrecision(part===whole?3:2))} %`,latency=ms=>ms<1e3?`${Math.
round(ms)} ms`:`${(ms/1e3).toFixed(1)} s`,duration=ms=>{if(ms<100)return`${Math.round(ms)} ms`;if(ms<1e4)return`${Number((ms/1e3).toFixed(1))} s`;const seconds=Math.
round(ms/1e3);return seconds<60?`${seconds} s`:seconds<3600?twoUnits(seconds,60,["min","s"]):twoUnits(Math.round(seconds/60),60,["h","min"])},timeOfDay=atMs=>new Date(
atMs).toISOString().slice(11,19),listed=names=>names.length<2?names.join(""):`${names.slice(0,-1).join(", ")} and ${names.at(-1)}`,twoUnits=(n,base,[large,small])=>{
const rest=n%base;return`${Math.floor(n/base)} ${large}${rest===0?"":` ${rest} ${small}`}`}}),6401:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{GR:()=>mostExposed,p_:()=>whatUsersMet,yr:()=>whereUsersAre});var _numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1447);const whereUsersAre=outcome=>{if(outcome.swept)return sweptUsers;switch(outcome.kind){case"promoted":return`All users are on ${outcome.revision??"the new \
Revision"}.`;case"unchanged":return`Users stay where they are: ${splitText(outcome.traffic)}.`;case"refused":return"Nothing was touched.";case"split":case"pause\
d":return`Users are split: ${splitText(outcome.traffic)}.`;case"rolled-back":return`All users are on ${outcome.previousRevision??"the Revision before"} again.`;case"\
aborted":return backOnStable(outcome);case"first-deployment-failed":return"The Service has no earlier Revision to serve users.";case"stopped":return outcome.because===
"driver"?`Users are where the other rollout puts them: ${splitText(outcome.traffic)}.`:`Users are where the other change put them: ${splitText(outcome.traffic)}\
.`;case"recovered":case"left-open":return sweptUsers;case"uncertain":return outcome.traffic.length>0?`Last confirmed: ${splitText(outcome.traffic)}.`:"Where use\
rs are is not known."}},sweptUsers="Users of each Service are where its line says.",whatUsersMet=({exposure,revision,kind,metBefore})=>{const met=exposure.filter(
each=>each.percent>0);if(!leftIt.has(kind))return;if(met.length===0)return metAtMost(metBefore,revision);const ms=met.reduce((sum,{fromMs,toMs})=>sum+toMs-fromMs,
0),most=Math.max(...met.map(each=>each.percent)),upTo=met.some(each=>each.percent!==most)?"up to ":"";return`For ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.p0)(
ms)}, ${upTo}${most} % of them met ${revision??"the new Revision"}.`},metAtMost=(percent=0,revision="the new Revision")=>percent>0?`Until then, ${percent} % of \
them met ${revision}.`:void 0,mostExposed=({exposure,metBefore=0})=>Math.max(metBefore,...exposure.map(each=>each.percent)),splitText=traffic=>{const served=traffic.
filter(({percent=0})=>percent>0);return served.length===0?"nobody is served":served.map(({revisionName,percent})=>`${revisionName??"the latest ready Revision"} ${percent}\
 %`).join(", ")},leftIt=new Set(["aborted","first-deployment-failed","stopped"]),backOnStable=outcome=>{const{revision="the new Revision",previousRevision="the \
stable Revision"}=outcome,left=outcome.exposure.filter(each=>each.percent>0).at(-1);return!left&&outcome.metBefore?`Users are back on ${previousRevision}.`:left?
`Users are back on ${previousRevision} since ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__.rb)(left.toMs)} UTC.`:`No user was sent to ${revision}: users stay on\
 ${previousRevision}.`}}),5336:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{$y:()=>phaseTitles,
Js:()=>abortReason,L2:()=>verdictWords,YZ:()=>becauseText,fg:()=>endingWords});const endingWords={promoted:{word:"Promoted",tone:"good"},unchanged:{word:"Unchan\
ged",tone:"good"},split:{word:"Split",tone:"good"},paused:{word:"Paused",tone:"warn"},aborted:{word:"Aborted",tone:"bad"},"rolled-back":{word:"Rolled back",tone:"\
good"},"first-deployment-failed":{word:"First deployment failed",tone:"bad"},refused:{word:"Refused",tone:"bad"},stopped:{word:"Stopped",tone:"bad"},uncertain:{
word:"UNCERTAIN",tone:"bad"},recovered:{word:"Recovered",tone:"good"},"left-open":{word:"Left open",tone:"bad"}},abortReason=(because,candidate="the new Revisio\
n")=>abortReasons(candidate)[because],becauseText=({because,revision="the new Revision"})=>because&&{...abortReasons(revision),...otherReasons}[because],abortReasons=candidate=>({
cancelled:"the job was cancelled","candidate-failed":`${candidate} cannot start`,"candidate-not-made":"someone else changed the template before the new Revision\
 was made","candidate-not-ready":`${candidate} was not ready in time`,"candidate-not-warm":`${candidate} did not get the pods it needs in time`,"health-failed":`${candidate}\
 is not healthy`,"health-unreachable":`${candidate} could not be reached for its health check`,"analysis-failed":`${candidate} broke a limit`,"analysis-inconclu\
sive":`the measurements of ${candidate} could not tell good from bad`,"route-stuck":"the Route did not take the split in time","stable-not-ready":"the Revision \
that serves users was not ready itself, so no traffic could be moved","timed-out":"the time limit of the rollout was reached","driver-died":"the job that drove \
the rollout was gone","pause-over":"nobody gave a word while it was paused",error:"of an error in the rollout itself",asked:"somebody asked for it",superseded:"\
a newer deploy takes its place"}),otherReasons={traffic:"someone else changed the traffic",driver:"another rollout took over",deleted:"someone else deleted the \
Service","api-silent":"the API server does not answer"},phaseTitles={deploy:"Deploy",health:"Health at 0 %",traffic:"Traffic",promote:"Promote",abort:"Abort"},verdictWords={
passed:"Passed",failed:"Failed",inconclusive:"Inconclusive","not-asked":"No limit asked for"}}),3588:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{h:()=>exitCodes});const exitCodes={promoted:0,unchanged:0,split:0,paused:0,"rolled-back":0,aborted:1,"first-deploym\
ent-failed":1,refused:2,stopped:3,uncertain:3,recovered:0,"left-open":1}}),2105:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{AR:()=>sharesOf,HV:()=>mainOf,MG:()=>firstTraffic,P_:()=>withOthersOf,UN:()=>sameTraffic,dp:()=>pinned,iR:()=>home,
lD:()=>split,r3:()=>park,tC:()=>shareOf,tU:()=>promoted,tj:()=>others,vY:()=>isFloating});const isFloating=traffic=>traffic.length===0||traffic.some(target=>target.
latestRevision===!0&&(target.percent??0)>0);function pinned(traffic,floating){const list=traffic.length>0?traffic:[{latestRevision:!0,percent:100}];return merged(
list.map(target=>isFloating([target])&&floating?pin(target,floating):target))}function split(ground,percent){const{candidate,tags}=ground;return candidate===void 0?
home(ground):[{tag:tags.candidate,...at(candidate,percent)},...stableTargets(ground,100-percent),...others(ground)]}function home(ground){const list=pinned(ground.
before,ground.floating);return ground.candidate!==void 0&&shareOf(ground.candidate,list)>0?split(ground,0):list}const firstTraffic=ground=>[{tag:ground.tags.candidate,
latestRevision:!0,percent:100},...others(ground)];function promoted(ground,form,keep){const{candidate,tags}=ground,target=percent=>form==="floating"?{latestRevision:!0,
percent}:at(candidate,percent),carrier=ground.before.find(entry=>entry.tag!==void 0&&isFloating([entry])&&isOthers(entry,tags)),rest=others(ground).map(entry=>carrier&&
entry.tag===carrier.tag?{tag:entry.tag,...target(100)}:entry),previous=stableTargets(ground,0).filter(entry=>keep!=="none"||entry.tag!==tags.stable);return[{tag:tags.
candidate,...target(carrier?0:100)},...previous,...rest]}function park(traffic,isReady){const mustLeave=target=>!target.percent&&!isReady(target.revisionName);return{
traffic:traffic.filter(target=>!mustLeave(target)),parked:traffic.filter(mustLeave)}}const sameTraffic=(a,b)=>a.length===b.length&&a.every((target,index)=>sameTarget(
target,b[index]));function sameTarget(a,b){return b!==void 0&&a.tag===b.tag&&(a.percent??0)===(b.percent??0)&&a.revisionName===b.revisionName&&follows(a)===follows(
b)}const follows=target=>target.latestRevision??target.revisionName===void 0,at=(revisionName,percent)=>({revisionName,latestRevision:!1,percent}),pin=({tag,percent},revision)=>({
...tag?{tag}:{},...at(revision,percent??0)});function stableTargets({stable,tags},percent){const main=mainOf(stable);return apportion(percent,stable).map(share=>({
...share.revision===main?{tag:tags.stable}:{},...at(share.revision,share.percent)}))}function others({before,candidate,stable,tags,floating}){const named=new Set(
[candidate,...stable.map(share=>share.revision)]),isTarget=target=>target.tag!==void 0||!isFloating([target])&&!named.has(target.revisionName),kept=before.filter(
target=>isOthers(target,tags)).filter(isTarget);return merged(kept.map(target=>({...isFloating([target])&&floating?pin(target,floating):target,percent:0})))}const isOthers=(target,tags)=>target.
tag!==tags.candidate&&target.tag!==tags.stable;function merged(targets){const byPair=new Map;for(const target of targets){const key=JSON.stringify([target.tag,target.
revisionName]),twin=byPair.get(key);byPair.set(key,twin?{...twin,percent:(twin.percent??0)+(target.percent??0)}:target)}return[...byPair.values()]}function sharesOf(targets){
const percents=new Map;for(const{revisionName,percent}of targets)revisionName&&percent&&percents.set(revisionName,(percents.get(revisionName)??0)+percent);return[
...percents].map(([revision,percent])=>({revision,percent}))}const shareOf=(revision,targets)=>sharesOf(targets).find(share=>share.revision===revision)?.percent??
0,mainOf=shares=>shares.reduce((best,share)=>best&&best.percent>=share.percent?best:share,void 0)?.revision;function apportion(total,shares){const weight=shares.
reduce((sum,share)=>sum+share.percent,0);if(weight===0)return shares.map((share,index)=>({...share,percent:index===0?total:0}));const exact=shares.map(share=>total*
share.percent/weight),whole=exact.map(Math.floor),left=total-whole.reduce((sum,percent)=>sum+percent,0),first=exact.map((value,index)=>({index,rest:value-Math.floor(
value)})).sort((a,b)=>b.rest-a.rest||a.index-b.index).slice(0,left).map(({index})=>index);return shares.map((share,index)=>({...share,percent:(whole[index]??0)+
(first.includes(index)?1:0)}))}function withOthersOf(live,ground){const{before,tags,floating}=ground,theirs=live.filter(target=>target.tag!==void 0&&isOthers(target,
tags)),isThere=target=>theirs.some(({tag,revisionName})=>tag===target.tag&&(revisionName===target.revisionName||follows(target)&&revisionName===floating)),kept=before.
flatMap(target=>target.tag===void 0||!isOthers(target,tags)||isThere(target)?[target]:target.percent?[withoutTag(target)]:[]),added=theirs.filter(({tag})=>!kept.
some(target=>target.tag===tag));return merged([...kept,...added.map(target=>({...target,percent:0}))])}const withoutTag=({tag:_,...target})=>target}),343:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{Sh:()=>actionSettings,V1:()=>endings,MX:()=>evidence,M:()=>github,TN:()=>groups,vK:()=>health,et:()=>plan,A$:()=>settingNamed,
W0:()=>settings,aC:()=>target,vs:()=>template});var setting=__nccwpck_require__2(7714),units=__nccwpck_require__2(7049);const plain_text={takes:"text",shape:"te\
xt",read:setting.ok},choice=(...options)=>({takes:"a word",shape:"text",options,read:text=>{const option=options.find(option2=>option2===text);return option===void 0?
(0,setting.Qm)("E_CHOICE",{value:text,options}):(0,setting.ok)(option)}}),yesOrNo={takes:"true or false",shape:"switch",read:text=>/^(true|True|TRUE)$/.test(text)?
(0,setting.ok)(!0):/^(false|False|FALSE)$/.test(text)?(0,setting.ok)(!1):(0,setting.Qm)("E_BOOLEAN",{value:text})},integer=(min,max)=>({takes:"a whole number",shape:"\
text",read:text=>/^\d{1,9}$/.test(text)&&Number(text)>=min&&Number(text)<=max?(0,setting.ok)(Number(text)):(0,setting.Qm)("E_INTEGER",{value:text,min,max})}),longestMs=168*
36e5,duration=minMs=>({takes:"a duration",shape:"text",read:text=>{const durationMs=(0,units.E9)(text);return durationMs===void 0?(0,setting.Qm)("E_DURATION",{value:text}):
durationMs>=minMs&&durationMs<=longestMs?(0,setting.ok)(durationMs):(0,setting.Qm)("E_DURATION_RANGE",{value:text,min:(0,units.cb)(minMs),max:(0,units.cb)(longestMs)})}}),
wholeSeconds={...duration(1e3),read:text=>{const read=duration(1e3).read(text);return read.is==="wrong"?read:read.value%1e3===0?(0,setting.ok)(read.value/1e3):(0,setting.
Qm)("E_DURATION_SECONDS",{value:text})}},rate={takes:"a share, 1 % or 0.01",shape:"text",read:text=>{const share=(0,units.WN)(text);return share!==void 0?(0,setting.
ok)(share):/^\d+$/.test(text)?(0,setting.Qm)("E_RATE_UNIT",{value:text}):(0,setting.Qm)("E_RATE",{value:text})}},quantity={takes:"an amount as Kubernetes writes\
 it",shape:"text",read:text=>(0,units.Lf)(text)===void 0?(0,setting.Qm)("E_QUANTITY",{value:text}):(0,setting.ok)(text)},queueProxyPorts=[8008,8012,8013,8022,9090,
9091],port={takes:"a port",shape:"text",read:text=>{const read=integer(1,65535).read(text);return read.is==="wrong"?read:queueProxyPorts.includes(read.value)?(0,setting.
Qm)("E_PORT_RESERVED",{value:text}):read}},endings={onAbort:{name:"on-abort",kind:choice("restore","keep"),default:"restore",example:"keep",sentence:"What becom\
es of the Service's template after an abort: restore the one before, or keep the candidate's."},keepPrevious:{name:"keep-previous",kind:choice("tag","warm","non\
e"),default:"tag",example:"warm",sentence:"How the Revision before stays after a promotion: under its tag, which costs nothing; warm, with its pods; or not at a\
ll."},onFirstFailure:{name:"on-first-failure",kind:choice("keep","delete"),default:"keep",example:"delete",sentence:"What becomes of a new Service whose first d\
eployment failed."},onNewer:{name:"on-newer",kind:choice("wait","refuse","abort","supersede"),default:"wait",example:"supersede",sentence:"What a deploy does th\
at finds an earlier rollout open: wait for it, and be refused where it is paused; be refused either way; wait for it, and abort it where it is paused; or supers\
ede it either way, its users back on stable first."},newRevision:{name:"new-revision",kind:choice("when-changed","always"),default:"when-changed",example:"alway\
s",sentence:"Whether to make a Revision even if nothing changed, as for an image tag that was overwritten."},adoptGitops:{name:"adopt-gitops",kind:yesOrNo,default:"\
false",example:"true",sentence:"Roll out even if Argo CD or Flux applies this Service and would undo the rollout."},dryRun:{name:"dry-run",kind:yesOrNo,default:"\
false",example:"true",sentence:"Print the plan and each write, let the API server check them, and change nothing."}},evidence={maxErrorRate:{name:"max-error-rat\
e",kind:rate,unset:"not measured",example:"1%",sentence:"The largest share of failed probes during a step; more aborts the rollout."},maxLatency:{name:"max-late\
ncy",kind:duration(1),unset:"not measured",example:"300ms",sentence:"The largest latency of probes during a step, at the 95th percentile; more aborts the rollou\
t."},onInconclusive:{name:"on-inconclusive",kind:choice("abort","hold","promote"),default:"abort",example:"hold",sentence:"What to do when a step gave too littl\
e evidence: abort, hold it once more, or go on as if it had passed."}},github={deployment:{name:"github-deployment",kind:plain_text,unset:"none",example:"produc\
tion",sentence:"Record a deployment to this environment, with its URL and how it ended. Needs the permission deployments: write."},comment:{name:"github-comment",
kind:yesOrNo,default:"false",example:"true",sentence:"Keep one comment on the pull request of this commit, updated as the rollout goes on. Needs the permission \
pull-requests: write."},status:{name:"github-status",kind:yesOrNo,default:"false",example:"true",sentence:"Give the commit a status that says how its rollout st\
ands. Needs the permission statuses: write."},token:{name:"github-token",kind:plain_text,unset:"the job's own",inAction:"github.token",example:"github_pat_...",
sentence:"The token for these three, best from a secret."}},label1035=/^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/,label1123=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/,subdomain=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
serviceName={takes:"a name",shape:"text",read:text=>label1035.test(text)?(0,setting.ok)(text):(0,setting.Qm)("E_NAME",{value:text,first:"a letter"})},namespaceName={
takes:"a name",shape:"text",read:text=>label1123.test(text)?(0,setting.ok)(text):(0,setting.Qm)("E_NAME",{value:text,first:"a letter or digit"})},isObjectName=text=>text.
length<=253&&subdomain.test(text),objectName={takes:"a name",shape:"text",read:text=>isObjectName(text)?(0,setting.ok)(text):(0,setting.Qm)("E_OBJECT_NAME",{value:text})},
word="[a-z0-9]+(?:(?:\\.|_{1,2}|-+)[a-z0-9]+)*",reference=new RegExp(`^(?:[A-Za-z0-9.-]+(?::\\d+)?/|\\[[0-9a-f:]+\\](?::\\d+)?/)?${word}(?:/${word})*(?::\\w[\\w.-\
]{0,127})?(?:@sha256:[a-f0-9]{64})?$`),name_image={takes:"an image reference",shape:"text",read:text=>reference.test(text)?(0,setting.ok)(text):(0,setting.Qm)("\
E_IMAGE",{value:text})},kubeconfig={takes:"a kubeconfig (plain or base64), or the path of one",shape:"text",read:text=>{if(text.includes("apiVersion"))return(0,setting.
ok)({content:text});const decoded=Buffer.from(text,"base64").toString("utf8");return decoded.includes("apiVersion")?(0,setting.ok)({content:decoded}):(0,setting.
ok)(text.includes(`
`)?{content:text}:{file:text})}},linesOf=text=>text.split(/\r?\n/).map((line,index)=>({number:index+1,text:line})).filter(({text:text2})=>!/^\s*(#|$)/.test(text2)),
change=({number,text})=>{const[,name,value]=/^\s*([^=\s]+)=(.*)$/.exec(text)??[];if(name!==void 0&&value!==void 0)return(0,setting.ok)({name,value});const removed=/^\s*([^=\s]+)-\s*$/.
exec(text)?.[1];return removed===void 0?(0,setting.Qm)("E_LINE",{line:number}):(0,setting.ok)({name:removed,value:null})},lines=(takes,each)=>({takes,shape:"lin\
es",read:text=>(0,setting.Q7)(linesOf(text).map(each))}),reserved=["PORT","K_SERVICE","K_CONFIGURATION","K_REVISION"],envName=name=>/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.
test(name)?reserved.includes(name)?(0,setting.Qm)("E_ENV_RESERVED",{name}):(0,setting.ok)(name):(0,setting.Qm)("E_ENV_NAME",{name}),env=lines("one NAME=value a \
line; NAME- removes",line=>{const read=change(line);if(read.is==="wrong")return read;const name=envName(read.value.name);if(name.is==="wrong")return name;const{
value}=read.value;return(0,setting.ok)(value===null?{name:name.value,remove:!0}:{name:name.value,value})}),envFrom=from=>lines("one NAME=object/key a line",({number,
text})=>{const[,name="",object="",key=""]=/^\s*([^=\s]+)\s*=\s*([^/\s]+)\/([-._a-zA-Z0-9]+)\s*$/.exec(text)??[];if(!isObjectName(object))return(0,setting.Qm)("E\
_ENV_SOURCE",{line:number});const read=envName(name);return read.is==="wrong"?read:(0,setting.ok)({name,from,object,key})}),isMarkName=name=>{const[,prefix,rest=""]=/^(?:([^/]+)\/)?([^/]+)$/.
exec(name)??[];return(prefix===void 0||isObjectName(prefix))&&/^[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/.test(rest)},mark=line=>{const read=change(line);if(read.
is==="wrong")return read;const{name}=read.value;return isMarkName(name)?name.startsWith("kn-rollout.dev/")?(0,setting.Qm)("E_MARK_RESERVED",{name}):read:(0,setting.
Qm)("E_MARK_NAME",{name})},annotations=lines("one NAME=value a line; NAME- removes",mark),labels=lines("one NAME=value a line; NAME- removes",line=>{const read=mark(
line);return read.is==="wrong"||read.value.value===null||/^([A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?)?$/.test(read.value.value)?read:(0,setting.Qm)("E_LABEL_VALUE",
{name:read.value.name})}),headers=lines("one Name: value a line",({number,text})=>{const name=/^\s*([!#$%&'*+.^_`|~\w-]+)\s*:[\t\x20-\x7e\x80-\xff]*$/.exec(text.
trimEnd())?.[1];return name===void 0?(0,setting.Qm)("E_HEADER",{line:number}):name.toLowerCase()==="host"?(0,setting.Qm)("E_HEADER_HOST",{line:number}):(0,setting.
ok)(text.trim())}),items=text=>{const filled=text.split(/[,\n]/).map(word2=>word2.trim()).filter(word2=>word2!=="");return filled.length>0?filled:[text]},percent=item=>{
const value=(0,units.lo)(item);return value===void 0?(0,setting.Qm)("E_PERCENT",{value:item}):(0,setting.ok)(value)},steps={takes:"percents",shape:"text",read:text=>{
const percents=(0,setting.Q7)(items(text).map(percent));return percents.is==="wrong"?percents:percents.value.every((value,index,before)=>index===0||value>(before[index-
1]??0))?percents.value.at(-1)===100?percents:(0,setting.Qm)("E_STEPS_END",{value:text}):(0,setting.Qm)("E_STEPS_ORDER",{value:text})}},slice=item=>{const[,tag,amount]=/^([^=\s]+)\s*=\s*(.+)$/.
exec(item)??[];if(tag===void 0||amount===void 0)return(0,setting.Qm)("E_SPLIT_ENTRY",{value:item});const read=percent(amount);return read.is==="wrong"?read:(0,setting.
ok)({tag,percent:read.value})},split={takes:"percents by tag",shape:"text",read:text=>{const slices=(0,setting.Q7)(items(text).map(slice));if(slices.is==="wrong")
return slices;const sum=slices.value.reduce((sum2,{percent:percent2})=>sum2+percent2,0);return sum===100?slices:(0,setting.Qm)("E_SPLIT_SUM",{value:text,sum})}},
classes=["1xx","2xx","3xx","4xx","5xx"],list_status=item=>{const named=classes.find(name=>name===item.toLowerCase());return named!==void 0?(0,setting.ok)(named):
/^[1-5]\d\d$/.test(item)?(0,setting.ok)(Number(item)):(0,setting.Qm)("E_STATUS",{value:item})},statuses={takes:"HTTP statuses or classes",shape:"text",read:text=>(0,setting.
Q7)(items(text).map(list_status))},urlPath={takes:"a path",shape:"text",read:text=>/^\/[^\s#]*$/.test(text)?(0,setting.ok)(text):(0,setting.Qm)("E_PATH",{value:text})},
address={takes:"host:port",shape:"text",read:text=>{const[,v6,name,digits]=/^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):(\d{1,5})$/.exec(text)??[],host=v6??name,
port2=Number(digits);return host!==void 0&&port2>=1&&port2<=65535?(0,setting.ok)({host,port:port2}):(0,setting.Qm)("E_ADDRESS",{value:text})}},health={readyTimeout:{
name:"ready-timeout",kind:duration(1e3),default:"5m",example:"90s",sentence:"How long the candidate may take to become ready; a pod that cannot start ends it at\
 once."},path:{name:"health-path",kind:urlPath,unset:"the tag URL itself",example:"/healthz",sentence:"The path that is asked on the candidate's tag URL while n\
o user is sent there."},method:{name:"health-method",kind:choice("GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"),default:"GET",example:"HEAD",sentence:"Th\
e method of the request."},header:{name:"health-header",kind:headers,unset:"none",example:"Accept: application/json",sentence:"Headers of the request."},status:{
name:"health-status",kind:statuses,unset:"2xx, or without health-path any below 500",example:"200, 204, 3xx",sentence:"The statuses that count as healthy."},body:{
name:"health-body",kind:plain_text,unset:"any",example:'"status":"up"',sentence:"A text that the body must contain."},attempts:{name:"health-attempts",kind:integer(
1,1e3),default:"3",example:"5",sentence:"How many tries the check has; one that passes is enough."},timeout:{name:"health-timeout",kind:duration(100),default:"5\
s",example:"10s",sentence:"How long one try may take."},interval:{name:"health-interval",kind:duration(0),default:"2s",example:"5s",sentence:"How long to wait b\
etween two tries."},ingressAddress:{name:"ingress-address",kind:address,unset:"by DNS",example:"203.0.113.7:80",sentence:"Where the cluster's ingress is reached\
, for domains that are not in DNS."}},plan={strategy:{name:"strategy",kind:choice("canary","blue-green","all-at-once"),default:"canary",example:"blue-green",sentence:"\
A ready-made plan: canary shifts by 10, 50, 100 %; blue-green holds at 0 % and then shifts all; all-at-once shifts all and holds there."},steps:{name:"steps",kind:steps,
unset:"the strategy's",example:"5, 25, 100",sentence:"A plan of your own: the percents of traffic that the candidate gets, one after the other."},hold:{name:"ho\
ld",kind:duration(0),default:"30s",example:"2m",sentence:"How long each step is held while evidence gathers."},traffic:{name:"traffic",kind:split,unset:"none",example:"\
latest=10, previous=90",sentence:"A split that stays, instead of steps: percents by the tags of candidate and stable."},pauseAt:{name:"pause-at",kind:integer(1,
99),unset:"no pause",example:"10",sentence:"The step, by its percent, at which the job ends once its hold has passed, so that promote or abort can follow in a l\
ater job."},pauseTimeout:{name:"pause-timeout",kind:duration(1e3),default:"24h",example:"2h",sentence:"How long a paused rollout may wait; past it, the next dep\
loy takes it back, and recover does what on-pause-timeout says."},onPauseTimeout:{name:"on-pause-timeout",kind:choice("abort","promote"),default:"abort",example:"\
promote",sentence:"What recover does with a paused rollout whose pause-timeout is over: abort it, or go on with its steps as promote does."},candidateTag:{name:"\
candidate-tag",kind:serviceName,default:"latest",example:"canary",sentence:"The tag of the candidate, and so the first part of its own URL."},stableTag:{name:"s\
table-tag",kind:serviceName,default:"previous",example:"stable",sentence:"The tag of the Revision that serves before the rollout."},adoptTags:{name:"adopt-tags",
kind:yesOrNo,default:"false",example:"true",sentence:"Move the two tags even if someone else has put them where they are."},timeout:{name:"timeout",kind:duration(
1e3),default:"1h",example:"20m",sentence:"How long the whole rollout may take; past it, it is aborted."}},target={command:{name:"command",kind:choice("deploy","\
promote","abort","rollback","recover","status","curl"),default:"deploy",example:"promote",sentence:"What to do: deploy; promote or abort a rollout that pause-at\
 has stopped; rollback to the Revision before; recover what killed jobs have left behind; show the status; or check health by curl."},service:{name:"service",kind:serviceName,
example:"hello",required:!0,sentence:"The Knative Service to roll out. It is created if there is none. Without it, recover takes all."},namespace:{name:"namespa\
ce",kind:namespaceName,unset:"the context's",example:"shop",short:"n",sentence:"The namespace of the Service."},allNamespaces:{name:"all-namespaces",kind:yesOrNo,
default:"false",example:"true",short:"A",sentence:"For recover: look in all namespaces of the cluster."},kubeconfig:{name:"kubeconfig",kind:kubeconfig,unset:"KU\
BECONFIG, then ~/.kube/config, then the pod's own account",example:"./kubeconfig",sentence:"How to reach the cluster: the kubeconfig itself, for example from a \
secret, or the path of the file."},context:{name:"context",kind:plain_text,unset:"the kubeconfig's current one",example:"prod",sentence:"The context of the kube\
config to use."}},mostPods=1e5,unchanged={unset:"as it is"},template={image:{...unchanged,name:"image",kind:name_image,example:"registry.example/hello@sha256:..\
.",sentence:"The image of the container, best by digest."},env:{...unchanged,name:"env",kind:env,example:"TARGET=two",short:"e",sentence:"Environment variables \
to set, `NAME=value`, or to take away, `NAME-`; the others stay."},envFromSecret:{...unchanged,name:"env-from-secret",kind:envFrom("secret"),example:"DATABASE_U\
RL=database/url",sentence:"Environment variables whose values come from keys of Secrets."},envFromConfigMap:{...unchanged,name:"env-from-config-map",kind:envFrom(
"config-map"),example:"GREETING=texts/greeting",sentence:"Environment variables whose values come from keys of ConfigMaps."},labels:{...unchanged,name:"labels",
kind:labels,example:"team=shop",sentence:"Labels of the new Revision to set or to take away; the others stay."},annotations:{...unchanged,name:"annotations",kind:annotations,
example:"autoscaling.knative.dev/window=120s",sentence:"Annotations of the new Revision to set or to take away; the others stay."},minScale:{...unchanged,name:"\
min-scale",kind:integer(0,mostPods),example:"1",sentence:"The fewest pods of the new Revision; 0 lets it scale to zero."},maxScale:{...unchanged,name:"max-scale",
kind:integer(0,mostPods),example:"10",sentence:"The most pods of the new Revision; 0 sets no bound."},concurrency:{...unchanged,name:"concurrency",kind:integer(
0,1e6),example:"50",sentence:"How many requests one pod takes at a time; 0 sets no bound."},serviceAccount:{...unchanged,name:"service-account",kind:objectName,
example:"shop",sentence:"The service account that the pods run as."},port:{...unchanged,name:"port",kind:port,example:"8080",sentence:"The port that the contain\
er listens on."},cpuRequest:{...unchanged,name:"cpu-request",kind:quantity,example:"250m",sentence:"The CPU that a pod is given at least."},memoryRequest:{...unchanged,
name:"memory-request",kind:quantity,example:"128Mi",sentence:"The memory that a pod is given at least."},cpuLimit:{...unchanged,name:"cpu-limit",kind:quantity,example:"\
1",sentence:"The CPU that a pod is given at most."},memoryLimit:{...unchanged,name:"memory-limit",kind:quantity,example:"256Mi",sentence:"The memory that a pod \
is given at most."},requestTimeout:{...unchanged,name:"request-timeout",kind:wholeSeconds,example:"60s",sentence:"How long a request may take before Knative end\
s it."},manifest:{name:"manifest",kind:plain_text,unset:"none",example:"deploy/service.yaml",sentence:"A file in the working directory with the whole Service, i\
nstead of image, env and the others of what shall run."}},outputs=[{name:"outcome",sentence:"How it ended: promoted, unchanged, split, paused, aborted, rolled-b\
ack, first-deployment-failed, refused, stopped or uncertain; of recover also recovered or left-open."},{name:"revision",sentence:"The Revision that was rolled o\
ut."},{name:"previous-revision",sentence:"The Revision that served before."},{name:"url",sentence:"The URL of the Service."},{name:"candidate-url",sentence:"The\
 candidate's own URL, by its tag."},{name:"traffic",sentence:"The traffic at the end, by tag or else by name: latest=100,previous=0."},{name:"percent",sentence:"\
The candidate's share of the traffic at the end."},{name:"reason",sentence:"Why it ended so, in one sentence."}],groups=[{title:"Which Service, on which cluster",
settings:Object.values(target)},{title:"What shall run",settings:Object.values(template)},{title:"How traffic reaches it",settings:Object.values(plan)},{title:"\
Whether it is healthy, before any user meets it",settings:Object.values(health)},{title:"What it must show at each step",settings:Object.values(evidence)},{title:"\
Beginnings and endings",settings:Object.values(endings)}],settings=groups.flatMap(group=>group.settings),onGithub={title:"What GitHub shows besides the job (the\
 Action only)",settings:Object.values(github)},actionSettings=[...settings,...onGithub.settings],settingNamed=name=>settings.find(setting2=>setting2.name===name)}),
9188:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{G:()=>checkPlan,k:()=>heldMs});
var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(343),_setting_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7714),_units_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
7049);const checkPlan=(reader,settings)=>{checkAlternatives(reader),checkTags(reader,settings),checkTimeout(reader,settings),checkBody(reader,settings)},alternatives=[
[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.strategy,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.steps],[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.strategy,
_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.traffic],[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.steps,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.traffic]],
checkAlternatives=({isGiven,blame,spell})=>{for(const[one,other]of alternatives)isGiven(one)&&isGiven(other)&&blame(one,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.
DG)("E_TOGETHER",{other:spell(other)}))},longestLabel=63,checkTags=({isWrong,blame,spell},{tags,service})=>{if(isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
aC.service))return;const pairs=[[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.candidateTag,tags.candidate],[_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.stableTag,
tags.stable]];for(const[setting,tag]of pairs){const{length}=`${tag}-${service}`;length>longestLabel&&!isWrong(setting)&&blame(setting,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.
DG)("E_TAG_LENGTH",{tag,service,length}))}tags.candidate!==tags.stable||isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.candidateTag)||isWrong(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
et.stableTag)||blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.candidateTag,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.DG)("E_TAGS_EQUAL",{tag:tags.candidate,
other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.stableTag)}))},heldMs=({plan})=>(plan.is==="split"?1:Math.max(1,plan.percents.length-1))*plan.holdMs,checkTimeout=({
isWrong,blame},settings)=>{if([_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.timeout,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.hold,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.
et.steps].some(isWrong)||heldMs(settings)<settings.timeoutMs)return;const facts={timeout:(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.cb)(settings.timeoutMs),holds:(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.
cb)(heldMs(settings))};blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.et.timeout,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.DG)("E_TIMEOUT_SHORT",facts))},checkBody=({
blame,spell},{health:{body,method}})=>{body===void 0||method!=="HEAD"||blame(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.body,(0,_setting_js__WEBPACK_IMPORTED_MODULE_1__.
DG)("E_BODY_OF_HEAD",{other:spell(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.vK.method)}))}}),815:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{y:()=>help});var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(343);const width=96,indent=" ".repeat(
6),usage=`Rolls a Knative Service out step by step, with nothing installed in the cluster.

  kn rollout deploy SERVICE [flags]   deploy a Revision and move traffic to it step by step
  kn rollout promote SERVICE [flags]  go on with a rollout that --pause-at has stopped
  kn rollout abort SERVICE [flags]    end a rollout that is open, with everyone back on stable
  kn rollout rollback SERVICE [flags] after a promotion, return to the Revision before
  kn rollout recover [SERVICE] [flags] end what killed jobs and forgotten pauses left open
  kn rollout status SERVICE [flags]   who gets how much of the traffic, whether a rollout runs
  kn rollout curl SERVICE [flags]     check the health of what the candidate's tag serves

Without kn it is called kn-rollout. A flag may also be a variable: --hold is KN_ROLLOUT_HOLD.

Exit codes: 0 done; 1 aborted, users are on the Revision before; 2 refused, nothing was touched;
3 users may not be where they should: read the last lines.`,help=()=>{const sections=_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.TN.map(({title,settings})=>[title,
...settings.flatMap(entry)].join(`
`));return[usage,...sections].join(`

`)},entry=setting=>[`  ${flag(setting)}`,...wrapped(`${setting.sentence} ${remark(setting)}`.trim())],flag=({name,short,kind,example})=>{const names=short?`-${short}\
, --${name}`:`--${name}`;return kind.shape==="switch"?names:`${names} ${/[\s"*]/.test(example)?`'${example}'`:example}`},remark=({kind,default:text,required})=>required?
"Usually given as the first argument.":kind.shape==="lines"?"May be repeated.":kind.shape==="switch"||text===void 0?"":kind.options?`One of ${kind.options.join(
", ")}; default ${text}.`:`Default: ${text}.`,wrapped=text=>{const line=new RegExp(`(\\S.{0,${width-indent.length-1}})(?:\\s+|$)`,"g");return[...text.matchAll(line)].
map(([,part=""])=>indent+part)}}),155:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{g:()=>withinCredentials,p:()=>withinJob});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6491),_combinations_plan_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
9188),_units_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7049);const reserveMs=3e4,withinJob=(settings,leftMs)=>within(settings,leftMs,"E_JOB_TOO_SHORT"),
withinCredentials=(settings,leftMs)=>within(settings,leftMs,"E_CREDENTIALS_TOO_SHORT"),within=(settings,leftMs,code)=>{if(leftMs===void 0)return settings;const timeoutMs=Math.
min(settings.timeoutMs,Math.floor(leftMs)-reserveMs);if((0,_combinations_plan_js__WEBPACK_IMPORTED_MODULE_1__.k)(settings)<timeoutMs)return{...settings,timeoutMs};
throw(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.V2)(code,{left:inWholeSeconds(leftMs),holds:(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.cb)((0,_combinations_plan_js__WEBPACK_IMPORTED_MODULE_1__.
k)(settings))})},inWholeSeconds=ms=>(0,_units_js__WEBPACK_IMPORTED_MODULE_2__.cb)(Math.max(0,Math.floor(ms/1e3))*1e3)}),5628:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{p:()=>nearest});const nearest=(word,candidates)=>{const most=Math.max(1,Math.floor(word.length/3)),ranked=candidates.
filter(candidate=>Math.abs(candidate.length-word.length)<=most).map(candidate=>({candidate,edits:edits(word,candidate)})).sort((a,b)=>a.edits-b.edits),[best]=ranked;
return best&&best.edits<=most?best.candidate:void 0},edits=(from,to)=>{const first=Array.from({length:to.length+1},(_,index)=>index);return[...from].reduce((row,letter,index)=>nextRow(
row,{letter,to,index}),first).at(-1)??0},nextRow=(row,{letter,to,index})=>{const next=[index+1];for(const[column,other]of[...to].entries()){const change=(row[column]??
0)+(letter===other?0:1),drop=(row[column+1]??0)+1,add=(next[column]??0)+1;next.push(Math.min(change,drop,add))}return next}}),9908:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{q:()=>parse});var catalogue=__nccwpck_require__2(6491),rollout_error=__nccwpck_require__2(4794),settings_catalogue=__nccwpck_require__2(
343),plan=__nccwpck_require__2(9188),settings_setting=__nccwpck_require__2(7714);const checkTarget=(reader,settings)=>{const{isGiven,isWrong,blame}=reader,{command,
allNamespaces}=settings;command!=="recover"&&!isGiven(settings_catalogue.aC.service)&&!isWrong(settings_catalogue.aC.command)&&blame(settings_catalogue.aC.service,
(0,settings_setting.DG)("E_MISSING",{example:settings_catalogue.aC.service.example})),allNamespaces&&command!=="recover"&&blame(settings_catalogue.aC.allNamespaces,
(0,settings_setting.DG)("E_ONLY_RECOVER",{command})),allNamespaces&&command==="recover"&&checkAlone(reader)},checkAlone=({isGiven,blame,spell})=>{for(const other of[
settings_catalogue.aC.service,settings_catalogue.aC.namespace])isGiven(other)&&blame(settings_catalogue.aC.allNamespaces,(0,settings_setting.DG)("E_ALL_AND_ONE",
{other:spell(other)}))};var units=__nccwpck_require__2(7049);const checkTemplate=(reader,change)=>{checkManifest(reader),checkScale(reader,change),checkResources(
reader,change),checkAnnotations(reader,change)},checkManifest=({isGiven,blame,spell})=>{if(isGiven(settings_catalogue.vs.manifest))for(const setting of Object.values(
settings_catalogue.vs))setting===settings_catalogue.vs.manifest||!isGiven(setting)||blame(setting,(0,settings_setting.DG)("E_WITH_MANIFEST",{manifest:spell(settings_catalogue.
vs.manifest)}))},checkScale=({blame,spell},{minScale=0,maxScale=0})=>{maxScale===0||minScale<=maxScale||blame(settings_catalogue.vs.minScale,(0,settings_setting.
DG)("E_SCALE_ORDER",{min:minScale,max:maxScale,other:spell(settings_catalogue.vs.maxScale)}))},pairs=[{resource:"cpu",request:settings_catalogue.vs.cpuRequest,limit:settings_catalogue.
vs.cpuLimit},{resource:"memory",request:settings_catalogue.vs.memoryRequest,limit:settings_catalogue.vs.memoryLimit}],checkResources=({blame,spell},{requests,limits})=>{
for(const pair of pairs){const request=requests[pair.resource],limit=limits[pair.resource];request===void 0||limit===void 0||((0,units.Lf)(request)??0)<=((0,units.
Lf)(limit)??0)||blame(pair.request,(0,settings_setting.DG)("E_REQUEST_OVER_LIMIT",{request,limit,other:spell(pair.limit)}))}},scaleMarks={"autoscaling.knative.d\
ev/min-scale":settings_catalogue.vs.minScale,"autoscaling.knative.dev/minScale":settings_catalogue.vs.minScale,"autoscaling.knative.dev/max-scale":settings_catalogue.
vs.maxScale,"autoscaling.knative.dev/maxScale":settings_catalogue.vs.maxScale},checkAnnotations=({isGiven,blame,spell},{annotations})=>{for(const[name,setting]of Object.
entries(scaleMarks))!Object.hasOwn(annotations,name)||!isGiven(setting)||blame(settings_catalogue.vs.annotations,(0,settings_setting.DG)("E_MARK_AND_SETTING",{name,
other:spell(setting)}))};var dist=__nccwpck_require__2(3483);const manifestOf=(found,meant)=>{switch(found.is){case"text":return parseManifest(found.text,meant);case"\
outside":return(0,settings_setting.Qm)("E_FILE_OUTSIDE",{file:meant.file});case"unreadable":return(0,settings_setting.Qm)("E_FILE",{file:meant.file,why:found.why})}},
parseManifest=(text,meant)=>{const{file}=meant,read=documentsIn(text);if(read instanceof Error)return(0,settings_setting.Qm)("E_MANIFEST_YAML",{file,why:whyOf(read)});
const[manifest]=read;if(read.length!==1)return(0,settings_setting.Qm)("E_MANIFEST_KIND",{file,found:`${read.length} documents`});if(!isObject(manifest)||!isService(
manifest))return(0,settings_setting.Qm)("E_MANIFEST_KIND",{file,found:kindOf(manifest)});const faults=faultsOf(manifest,meant);return faults.length>0?{is:"wrong",
faults}:(0,settings_setting.ok)(manifest)},documentsIn=text=>{if(partsIn(text)>mostParts)return new Error(`it has more than ${mostParts} lines, commas and brack\
ets`);try{const documents=(0,dist.hR)(text,{merge:!0,logLevel:"error"}),[fault]=documents.flatMap(({errors})=>errors);return fault??documents.map(document=>document.
toJS())}catch(error){return error instanceof RangeError?new Error("it is nested too deep"):error instanceof Error?error:new Error(String(error))}},mostParts=1e4,
partsIn=text=>text.match(/[\n,[{]/g)?.length??0,whyOf=error=>{const[sentence=""]=error.message.split(/:|\n/,1),place=error instanceof dist.XT?error.linePos?.[0]:
void 0;return place&&!sentence.includes(" at line ")?`${sentence} at line ${place.line}, column ${place.col}`:sentence},isObject=value=>typeof value=="object"&&
value!==null&&!Array.isArray(value),isService=manifest=>manifest.apiVersion==="serving.knative.dev/v1"&&manifest.kind==="Service"&&isObject(at(manifest,"spec","\
template","spec")),kindOf=manifest=>{if(!isObject(manifest))return"no object";const{apiVersion,kind}=manifest;return typeof kind!="string"||typeof apiVersion!="\
string"?"no Kubernetes object":kind==="Service"&&apiVersion==="serving.knative.dev/v1"?"a Service without spec.template.spec":`a ${kind} of ${apiVersion}`},at=(value,...path)=>path.
reduce((inner,key)=>isObject(inner)?inner[key]:void 0,value),faultsOf=(manifest,{file,service,namespace})=>{const name=at(manifest,"metadata","name"),place=at(manifest,
"metadata","namespace")??namespace,revision=at(manifest,"spec","template","metadata","name"),other=(field,found,wanted)=>found===wanted?[]:[(0,settings_setting.
DG)("E_MANIFEST_OTHER",{file,field,found:nameOf(found),wanted})];return[...other("name",name,service),...namespace===void 0?[]:other("namespace",place,namespace),
...splits(at(manifest,"spec","traffic"))?[(0,settings_setting.DG)("E_MANIFEST_TRAFFIC",{file})]:[],...typeof revision=="string"?[(0,settings_setting.DG)("E_MANI\
FEST_NAME",{file,name:revision})]:[]]},nameOf=found=>typeof found=="object"?"that is no text":`${found??"nothing"}`,splits=traffic=>{if(!Array.isArray(traffic)||
traffic.length===0)return!1;const[only]=traffic;return!(traffic.length===1&&at(only,"tag")===void 0&&at(only,"revisionName")===void 0&&at(only,"percent")===100)};
var nearest=__nccwpck_require__2(5628);const strategies={canary:[10,50,100],"blue-green":[0,100],"all-at-once":[100]},planWishOf=({take,blame,isWrong},tags)=>{const holdMs=take(
settings_catalogue.et.hold),strategy=take(settings_catalogue.et.strategy),percents=take(settings_catalogue.et.steps)??strategies[strategy],slices=take(settings_catalogue.
et.traffic),pauseAt=pauseOf({take,blame},slices?[]:percents);return slices===void 0?{is:"steps",percents,holdMs,...pauseAt===void 0?{}:{pauseAt}}:(!isBetween(slices,
tags)&&![settings_catalogue.et.candidateTag,settings_catalogue.et.stableTag].some(isWrong)&&blame(settings_catalogue.et.traffic,(0,settings_setting.DG)("E_SPLIT\
_TAGS",tags)),{is:"split",percent:slices.find(({tag})=>tag===tags.candidate)?.percent??0,holdMs})},isBetween=(slices,{candidate,stable})=>{const named=slices.map(
({tag})=>tag);return named.every(tag=>tag===candidate||tag===stable)&&named.includes(candidate)&&new Set(named).size===named.length},pauseOf=({take,blame},steps)=>{
const pauseAt=take(settings_catalogue.et.pauseAt);return pauseAt!==void 0&&!steps.includes(pauseAt)&&blame(settings_catalogue.et.pauseAt,(0,settings_setting.DG)(
"E_PAUSE_STEP",{value:pauseAt,steps:steps.join(", ")})),pauseAt},readerOf=({given,spell,problems:before})=>{const problems=[...before],blame=({name},...faults)=>{
problems.push(...faults.map(fault=>({setting:spell(name),...fault})))},settled=(setting,read)=>read.is==="read"?read.value:(blame(setting,...read.faults),defaultOf(
setting));function take(setting){const text=given.get(setting.name);return text!==void 0?settled(setting,setting.kind.read(trimmed(setting,text))):defaultOf(setting)}
return{take,blame,problems,isGiven:({name})=>given.has(name),isWrong:({name})=>problems.some(({setting})=>setting===spell(name)),spell:({name})=>spell(name)}},defaultOf=({
kind,default:text})=>{if(text===void 0)return;const read=kind.read(text);return read.is==="read"?read.value:void 0},trimmed=({kind},text)=>kind.shape==="lines"?
text:text.trim(),templateOf=(reader,manifest)=>{const{take}=reader;return{manifest,image:take(settings_catalogue.vs.image),env:envOf(reader),labels:marksOf(reader,
settings_catalogue.vs.labels),annotations:marksOf(reader,settings_catalogue.vs.annotations),minScale:take(settings_catalogue.vs.minScale),maxScale:take(settings_catalogue.
vs.maxScale),concurrency:take(settings_catalogue.vs.concurrency),serviceAccount:take(settings_catalogue.vs.serviceAccount),port:take(settings_catalogue.vs.port),
requests:{cpu:take(settings_catalogue.vs.cpuRequest),memory:take(settings_catalogue.vs.memoryRequest)},limits:{cpu:take(settings_catalogue.vs.cpuLimit),memory:take(
settings_catalogue.vs.memoryLimit)},requestTimeoutSeconds:take(settings_catalogue.vs.requestTimeout)}},envOf=({take,blame})=>{const changes=[settings_catalogue.
vs.env,settings_catalogue.vs.envFromSecret,settings_catalogue.vs.envFromConfigMap].flatMap(setting=>take(setting)??[]);return blame(settings_catalogue.vs.env,...repeated(
changes)),changes},marksOf=({take,blame},setting)=>{const changes=take(setting)??[];return blame(setting,...repeated(changes)),Object.fromEntries(changes.map(({
name,value})=>[name,value]))},repeated=entries=>[...Map.groupBy(entries,({name})=>name)].filter(([,group])=>group.length>1).map(([name])=>(0,settings_setting.DG)(
"E_ENTRY_TWICE",{name})),parse=raw=>{const reader=readerOf(raw),settings=settingsOf(reader,raw);checkTarget(reader,settings),checkTemplate(reader,settings.template),
(0,plan.G)(reader,settings);const problems=sorted([...unknown(raw),...reader.problems],raw.spell);if(problems.length>0)throw new rollout_error.a("E_SETTINGS",(0,catalogue.
aL)("E_SETTINGS",facts(problems)),{problems});return settings},settingsOf=(reader,raw)=>{const{take}=reader,service=take(settings_catalogue.aC.service)??"",namespace=take(
settings_catalogue.aC.namespace),tags={candidate:take(settings_catalogue.et.candidateTag),stable:take(settings_catalogue.et.stableTag)};return{command:take(settings_catalogue.
aC.command),service,namespace,allNamespaces:take(settings_catalogue.aC.allNamespaces),kubeconfig:take(settings_catalogue.aC.kubeconfig),context:take(settings_catalogue.
aC.context),template:templateOf(reader,manifestIn(reader,raw,{service,namespace})),tags,plan:planWishOf(reader,tags),readyTimeoutMs:take(settings_catalogue.vK.readyTimeout),
timeoutMs:take(settings_catalogue.et.timeout),health:healthOf(reader),analysis:analysisOf(reader),onInconclusive:take(settings_catalogue.MX.onInconclusive),onAbort:take(
settings_catalogue.V1.onAbort),keepPrevious:take(settings_catalogue.V1.keepPrevious),adoptTags:take(settings_catalogue.et.adoptTags),adoptGitops:take(settings_catalogue.
V1.adoptGitops),onFirstFailure:take(settings_catalogue.V1.onFirstFailure),newRevision:take(settings_catalogue.V1.newRevision),dryRun:take(settings_catalogue.V1.
dryRun),pauseTimeoutMs:take(settings_catalogue.et.pauseTimeout),onPauseTimeout:take(settings_catalogue.et.onPauseTimeout),onNewer:take(settings_catalogue.V1.onNewer),
github:githubOf(reader)}},manifestIn=(reader,raw,meant)=>{const file=reader.take(settings_catalogue.vs.manifest);if(file===void 0)return;const read=manifestOf(raw.
manifest??{is:"unreadable",why:"nothing was read"},{file,...meant});if(read.is==="read")return read.value;reader.blame(settings_catalogue.vs.manifest,...read.faults)},
healthOf=({take})=>({path:take(settings_catalogue.vK.path),method:take(settings_catalogue.vK.method),headers:take(settings_catalogue.vK.header)??[],status:take(
settings_catalogue.vK.status),body:take(settings_catalogue.vK.body),attempts:take(settings_catalogue.vK.attempts),timeoutMs:take(settings_catalogue.vK.timeout),
intervalMs:take(settings_catalogue.vK.interval),ingressAddress:take(settings_catalogue.vK.ingressAddress)}),analysisOf=({take})=>({maxErrorRate:take(settings_catalogue.
MX.maxErrorRate),maxLatencyMs:take(settings_catalogue.MX.maxLatency)}),githubOf=({take})=>({token:take(settings_catalogue.M.token),deployment:take(settings_catalogue.
M.deployment),comment:take(settings_catalogue.M.comment),status:take(settings_catalogue.M.status)}),unknown=({given,known,spell})=>{const names=known.map(({name})=>name);
return[...given.keys()].filter(name=>!names.includes(name)).map(name=>{const near=(0,nearest.p)(name,names);return{setting:spell(name),...(0,settings_setting.DG)(
"E_UNKNOWN",{near:near&&spell(near)})}})},sorted=(problems,spell)=>{const order=settings_catalogue.Sh.map(({name})=>spell(name));return problems.toSorted((a,b)=>order.
indexOf(a.setting)-order.indexOf(b.setting))},facts=problems=>({count:problems.length,list:problems.map(({setting,message,cure})=>`  ${setting}: ${message} ${cure}`).
join(`
`)})}),7714:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{DG:()=>fault,Q7:()=>all,
Qm:()=>wrong,ok:()=>ok});var _errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6491);const ok=value=>({is:"read",value}),fault=(code,facts)=>({
code,...(0,_errors_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.aL)(code,facts)}),wrong=(code,facts)=>({is:"wrong",faults:[fault(code,facts)]}),all=reads=>{const faults=reads.
flatMap(read=>read.is==="wrong"?read.faults:[]);return faults.length>0?{is:"wrong",faults}:ok(reads.flatMap(read=>read.is==="read"?[read.value]:[]))}}),6985:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{W:()=>readManifest});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6760),_catalogue_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(343);const readManifest=(given,cwd)=>{const name=given.get(_catalogue_js__WEBPACK_IMPORTED_MODULE_2__.
vs.manifest.name)?.trim();if(name!==void 0)try{const file=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(
cwd,name));return isInside(file,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd))?textOf(file):{is:"outside"}}catch(error){return{is:"unreadable",why:reasonOf(
error)}}},mostBytes=1024*1024,textOf=file=>{const found=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);if(found.isDirectory())return{is:"unreadable",why:reasons.
EISDIR};if(!found.isFile())return{is:"unreadable",why:reasons.special};const room=Buffer.alloc(mostBytes+1),handle=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(
file,"r");try{const bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle,room,0,room.length,0);return bytes>mostBytes?{is:"unreadable",why:reasons.large}:
{is:"text",text:room.toString("utf8",0,bytes)}}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle)}},isInside=(file,folder)=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
relative)(folder,file);return path!==".."&&!path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)&&!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(
path)},reasons={ENOENT:"there is no such file",EACCES:"permission denied",EISDIR:"it is a folder",ERR_INVALID_ARG_VALUE:"that is no path",special:"it is no regu\
lar file",large:"it is larger than 1 MiB"},reasonOf=error=>{const code=error instanceof Error&&"code"in error?String(error.code):"";return isKnown(code)?reasons[code]:
error instanceof Error?error.message:String(error)},isKnown=code=>Object.hasOwn(reasons,code)}),8695:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{o:()=>fromFlags});var external_node_util_=__nccwpck_require__2(7975),catalogue=__nccwpck_require__2(343),settings_setting=__nccwpck_require__2(
7714),file=__nccwpck_require__2(6985),nearest=__nccwpck_require__2(5628);const prefix="KN_ROLLOUT_",variables=env=>new Map([...conventions(env),...Object.entries(
env).flatMap(ours)]),ours=([key,text=""])=>{const name=key.slice(prefix.length).toLowerCase().replaceAll("_","-");return key.startsWith(prefix)&&text.trim()!==""&&
isMeant(name)?[[name,text]]:[]},conventions=({GITLAB_CI,KUBE_CONTEXT,KUBE_NAMESPACE})=>{const known={[catalogue.aC.context.name]:KUBE_CONTEXT,[catalogue.aC.namespace.
name]:KUBE_NAMESPACE};return GITLAB_CI!=="true"?[]:Object.entries(known).flatMap(([name,text])=>text?[[name,text]]:[])},spellVariable=(env,name)=>env.GITLAB_CI===
"true"?name:prefix+name.toUpperCase().replaceAll("-","_"),isMeant=name=>(0,catalogue.A$)(name)!==void 0||(0,nearest.p)(name,catalogue.W0.map(({name:name2})=>name2))!==
void 0,fromFlags=(args,{env,cwd})=>{const{values,problems}=flagsIn(args),byVariable=variables(env),given=new Map([...byVariable,...values]),spell=name=>byVariable.
has(name)&&!values.has(name)?spellVariable(env,name):`--${name}`;return{given,known:catalogue.W0,spell,manifest:(0,file.W)(given,cwd),problems}},options=Object.
fromEntries(catalogue.W0.map(({name,kind,short})=>[name,{type:kind.shape==="switch"?"boolean":"string",multiple:!0,...short&&{short}}])),flagsIn=args=>{const{tokens}=(0,external_node_util_.
parseArgs)({args:[...args],options,strict:!1,allowPositionals:!0,tokens:!0}),flags=tokens.flatMap(token=>token.kind==="option"?[flagOf(token)]:[]),[service,...others]=tokens.
flatMap(token=>token.kind==="positional"?[token.value]:[]),byName=Map.groupBy([...flags,...service===void 0?[]:[asService(service)]],({name})=>name),areKnown=flags.
every(({name})=>(0,catalogue.A$)(name)!==void 0);return{values:new Map([...byName].flatMap(([name,flags2])=>textIn(name,flags2))),problems:[...[...byName].flatMap(
([name,flags2])=>problemsOf(name,flags2)),...areKnown?others.map(tooMany):[]]}},asService=value=>({name:catalogue.aC.service.name,value}),flagOf=({name,value})=>{
const positive=name.startsWith("no-")?(0,catalogue.A$)(name.slice(3)):void 0;return positive?.kind.shape==="switch"?{name:positive.name,value:"false"}:(0,catalogue.
A$)(name)?.kind.shape==="switch"?{name,value:value??"true"}:{name,value}},isList=name=>(0,catalogue.A$)(name)?.kind.shape==="lines",textIn=(name,flags)=>{const texts=flags.
map(({value=""})=>value),text=isList(name)?texts.join(`
`):texts[0]??"";return text.trim()===""&&(0,catalogue.A$)(name)?[]:[[name,text]]},problemsOf=(name,flags)=>{const setting=(0,catalogue.A$)(name);if(!setting)return[];
const example=`--${name} ${setting.example}`;return[...flags.filter(({value})=>value===void 0||value.trim()==="").map(()=>({setting:`--${name}`,...(0,settings_setting.
DG)("E_NO_VALUE",{example})})),...flags.length>1&&!isList(name)?[{setting:`--${name}`,...(0,settings_setting.DG)("E_REPEATED",{times:flags.length})}]:[]]},tooMany=value=>({
setting:`--${catalogue.aC.service.name}`,...(0,settings_setting.DG)("E_ARGUMENT",{value})})}),4366:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{I:()=>fromInputs});var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(343),_file_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6985);const fromInputs=({env,cwd})=>{const inputs=Object.entries(env).flatMap(([key,text=""])=>key.startsWith("INPUT_")&&text.trim()!==""?[[key.slice(6).toLowerCase(),
text]]:[]),given=new Map(inputs);return{given,known:_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Sh,spell:name=>name,manifest:(0,_file_js__WEBPACK_IMPORTED_MODULE_1__.
W)(given,cwd),problems:[]}}}),7049:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{E9:()=>parseDuration,Lf:()=>parseQuantity,WN:()=>parseRate,cb:()=>printDuration,lo:()=>parsePercent});const perUnit={ms:1,s:1e3,m:6e4,h:36e5},parseDuration=text=>{
if(text==="0")return 0;if(text.length>longestDuration)return;const parts=/^(?:([\d.]+)h)?\s*(?:([\d.]+)m(?!s))?\s*(?:([\d.]+)s)?\s*(?:([\d.]+)ms)?$/.exec(text);
if(!parts||text==="")return;const[,h,m,s,ms]=parts,numbers=[h,m,s,ms].map(part=>parseNumber(part??"0")),[hours=NaN,minutes=NaN,seconds=NaN,millis=NaN]=numbers,total=hours*
perUnit.h+minutes*perUnit.m+seconds*perUnit.s+millis*perUnit.ms;return Number.isNaN(total)?void 0:Math.round(total)},longestDuration=40,printDuration=durationMs=>durationMs===
0?"0s":[[Math.floor(durationMs/perUnit.h),"h"],[Math.floor(durationMs%perUnit.h/perUnit.m),"m"],[Math.floor(durationMs%perUnit.m/perUnit.s),"s"],[durationMs%perUnit.
s,"ms"]].map(([count,unit])=>count>0?`${count}${unit}`:"").join(""),parseRate=text=>{const percent=/^([\d.]+)\s*%$/.exec(text)?.[1],rate=percent===void 0?parseShare(
text):(parseNumber(percent)??NaN)/100;return rate!==void 0&&rate>=0&&rate<=1?rate:void 0},parseShare=text=>/^0?\.\d+$/.test(text)?Number(text):void 0,parsePercent=text=>{
const digits=/^(\d{1,3})\s*%?$/.exec(text)?.[1];return digits!==void 0&&Number(digits)<=100?Number(digits):void 0},quantitySuffix={"":1,m:.001,k:1e3,M:1e6,G:1e9,
T:1e12,P:1e15,E:1e18,Ki:2**10,Mi:2**20,Gi:2**30,Ti:2**40,Pi:2**50,Ei:2**60},parseQuantity=text=>{const[,digits="",suffix=""]=/^(\d+(?:\.\d+)?(?:[eE]\d+)?|\.\d+)([a-zA-Z]*)$/.
exec(text)??[];return digits!==""&&isSuffix(suffix)?Number(digits)*quantitySuffix[suffix]:void 0},isSuffix=text=>Object.hasOwn(quantitySuffix,text),parseNumber=text=>/^(\d+(\.\d+)?|\.\d+)$/.
test(text)?Number(text):void 0})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==
void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={id:moduleId,loaded:!1,exports:{}},threw=!0;try{__webpack_modules__[moduleId].call(
module.exports,module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module.loaded=!0,module.exports}
__nccwpck_require__.m=__webpack_modules__,typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(
import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var webpackQueues=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",webpackExports=typeof Symbol==
"function"?Symbol("webpack exports"):"__webpack_exports__",webpackError=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",resolveQueue=queue=>{
queue&&queue.d<1&&(queue.d=1,queue.forEach(fn=>fn.r--),queue.forEach(fn=>fn.r--?fn.r++:fn()))},wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep=="object"){
if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0,dep.then(r=>{obj[webpackExports]=r,resolveQueue(queue)},e=>{obj[webpackError]=e,resolveQueue(
queue)});var obj={};return obj[webpackQueues]=fn=>fn(queue),obj}}var ret={};return ret[webpackQueues]=x=>{},ret[webpackExports]=dep,ret});__nccwpck_require__.a=
(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set,exports=module.exports,currentDeps,outerResolve,reject,promise=new Promise(
(resolve,rej)=>{reject=rej,outerResolve=resolve});promise[webpackExports]=exports,promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise.catch(
x=>{})),module.exports=promise,body(deps=>{currentDeps=wrapDeps(deps);var fn,getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];return d[webpackExports]}),
promise2=new Promise(resolve=>{fn=()=>resolve(getResult),fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.
map(dep=>dep[webpackQueues](fnQueue))});return fn.r?promise2:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue))),
queue&&queue.d<0&&(queue.d=0)}})(),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.
t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||mode&16&&typeof value.then=="function"))
return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];
for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(
key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)
__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.
f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),promises),
[])),__nccwpck_require__.u=chunkId=>""+chunkId+".index.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.
r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",
{value:!0})},__nccwpck_require__.nmd=module=>(module.paths=[],module.children||(module.children=[]),module),(()=>{var installedChunks={792:0},installChunk=data=>{
var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);
for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),
installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:
void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,
e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=
[resolve])]);promises.push(installedChunkData[1]=promise)}}})();var __webpack_exports__={};__nccwpck_require__.d(__webpack_exports__,{X:()=>action,x:()=>cli});const action=()=>Promise.
resolve().then(__nccwpck_require__.bind(__nccwpck_require__,4202)),cli=()=>Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__,2364));var __webpack_exports__action=__webpack_exports__.
X,__webpack_exports__cli=__webpack_exports__.x;export{__webpack_exports__action as action,__webpack_exports__cli as cli};
