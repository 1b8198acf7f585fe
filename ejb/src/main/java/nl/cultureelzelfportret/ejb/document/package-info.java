/** Makes documents: PDFs in the face of an institute, accessible to everybody (PDF/UA-1). */
package nl.cultureelzelfportret.ejb.document;
