// Follows a run of invoices, and shows the page anew when it is done. Without this there is a link that does the same.
const run = document.querySelector("[data-run]");

async function look() {
    const answer = await fetch(`/api/invoices/progress/${run.dataset.run}`, { headers: { Accept: "application/json" } });
    const [last] = answer.ok ? await answer.json() : [];
    if (!last?.goingOn) {
        location.reload();
        return;
    }
    run.querySelector("progress").value = last.done;
    run.querySelector("[data-run-words]").textContent = run.dataset.words.replace("{0}", last.done).replace("{1}", last.wanted);
    setTimeout(follow, 1000);
}

function follow() {
    look().catch(() => setTimeout(follow, 5000));
}

if (run) {
    setTimeout(follow, 1000);
}
