// Forms that cannot be shown again with what is amiss, because they do not send the page's nonce back.
() => [...document.forms].filter(form => !form.elements["primefaces.nonce"]?.value && !form.elements["primefaces.nonce"]?.length)
  .map(form => form.id)
