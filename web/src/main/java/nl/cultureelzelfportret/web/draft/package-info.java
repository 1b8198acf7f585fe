/** The address to which a page sends what is being typed: {@code PUT /api/drafts/<id>}. */
package nl.cultureelzelfportret.web.draft;
