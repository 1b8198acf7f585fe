/** A page on which something is busy (data-again: after how many seconds) is looked at again, until it is done. */
for (const busy of document.querySelectorAll("[data-again]")) {
  setTimeout(() => location.reload(), Number(busy.dataset.again) * 1000);
}
