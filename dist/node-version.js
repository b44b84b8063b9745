const oldest=24,nodeFault=version=>Number(version.split(".")[0])>=24?void 0:`kn-rollout needs Node 24 or later, and this is Node ${version}. Nothing was changed\
. Install a newer Node, or run it with one for this command: npx -y -p node@24 kn-rollout ...`;export{nodeFault};
