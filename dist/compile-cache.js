import{lstatSync,mkdirSync,realpathSync}from"node:fs";import{enableCompileCache}from"node:module";import{tmpdir}from"node:os";import{dirname,isAbsolute,join,sep}from"node:path";
function keepCompiled(){try{const shared=[tmpdir(),"/tmp","/var/tmp","/dev/shm"],folder=cacheFolder(process.env,[process.cwd(),...shared]);folder!==void 0&&enableCompileCache(
folder)}catch{}}function cacheFolder(env,outside){const{CI,HOME="",XDG_CACHE_HOME:given=""}=env,base=isAbsolute(given)?given:join(HOME,".cache");if(CI||!isAbsolute(
base)||process.getuid===void 0)return;const folder=join(base,"kn-rollout","node"),place=real(base);if(outside.some(above2=>isBelow(place,real(above2))))return;mkdirSync(
folder,{recursive:!0,mode:448});const[own,above]=[lstatSync(folder),lstatSync(dirname(folder))],isPrivate=own.isDirectory()&&own.uid===process.getuid()&&(own.mode&
63)===0,isKept=above.isDirectory()&&above.uid===process.getuid()&&(above.mode&18)===0;return isPrivate&&isKept?folder:void 0}const isBelow=(path,above)=>`${path}${sep}`.
startsWith(`${above}${sep}`);function real(path){try{return realpathSync(path)}catch{return dirname(path)===path?path:join(real(dirname(path)),path.slice(dirname(
path).length))}}export{cacheFolder,keepCompiled};
