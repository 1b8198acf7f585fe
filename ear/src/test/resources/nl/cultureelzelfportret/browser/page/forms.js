// Forms that send something and cannot be shown again with what is amiss, because they do not send the page's nonce back.
() => [...document.forms].filter(form => form.method === "post" && !form.elements["primefaces.nonce"]?.value && !form.elements["primefaces.nonce"]?.length)
  .map(form => form.id)
