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

// One tick takes all invoices in or out, and tells how many are in.
for (const all of document.querySelectorAll("[data-all]")) {
    const whole = all.querySelector("input");
    const words = all.querySelector("[data-words]");
    const ticks = [...document.getElementsByName(all.dataset.all)];
    const tell = () => {
        const chosen = ticks.filter((tick) => tick.checked).length;
        whole.checked = chosen === ticks.length;
        whole.indeterminate = chosen > 0 && chosen < ticks.length;
        words.textContent = words.dataset.words.replace("{0}", chosen).replace("{1}", ticks.length);
    };
    whole.addEventListener("change", () => {
        ticks.forEach((tick) => { tick.checked = whole.checked; });
        tell();
    });
    ticks.forEach((tick) => tick.addEventListener("change", tell));
    all.hidden = false;
    tell();
}
