// Shows how far an export in the background is, and the page again once it has ended.

const PAUSE = 2000;
const job = document.querySelector("#job");

async function look() {
    const answer = await fetch(`/api/exports/${encodeURIComponent(job.dataset.job)}/job`, {
        headers: { Accept: "application/json" },
    });
    if (!answer.ok) {
        location.reload();
        return;
    }
    const now = await answer.json();
    if (now.state !== "running") {
        location.reload();
        return;
    }
    document.querySelector("#progress").value = now.total === 0 ? 0 : Math.min(99, (100 * now.done) / now.total);
    document.querySelector("#done").textContent = now.done.toLocaleString(document.documentElement.lang);
    setTimeout(look, PAUSE);
}

setTimeout(look, PAUSE);
