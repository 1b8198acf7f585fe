package nl.cultureelzelfportret.web.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.cultureelzelfportret.ejb.invoice.InvoicePaper;
import nl.cultureelzelfportret.ejb.invoice.InvoiceRunService;
import nl.cultureelzelfportret.ejb.invoice.InvoiceService;
import nl.cultureelzelfportret.ejb.invoice.PaperFormat;
import nl.cultureelzelfportret.ejb.invoice.RunPreview;

/** Invoices as files, and how far a run is. */
@Path("invoices")
@RequestScoped
public class InvoiceResource {

    @Inject
    private InvoiceService invoices;

    @Inject
    private InvoiceRunService runs;

    /**
     * How far the last run is.
     *
     * @param wanted  how many were asked for
     * @param done    how many were tried
     * @param goingOn whether it still goes on
     */
    public record Progress(int wanted, int done, boolean goingOn) {

        static Progress of(RunPreview.Run run) {
            return new Progress(run.wanted(), run.issued() + run.failed(), run.goingOn());
        }
    }

    /**
     * {@return an invoice, to be read}
     *
     * @param invoice its id
     */
    @GET
    @Path("{invoice}/pdf")
    public Response pdf(@PathParam("invoice") UUID invoice) {
        return file(invoices.paper(invoice, PaperFormat.PDF));
    }

    /**
     * {@return an invoice, for a computer}
     *
     * @param invoice its id
     */
    @GET
    @Path("{invoice}/xml")
    public Response xml(@PathParam("invoice") UUID invoice) {
        return file(invoices.paper(invoice, PaperFormat.XML));
    }

    private static Response file(InvoicePaper paper) {
        return Response.ok(paper.content(), paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /**
     * {@return how far the last run of a region is; nothing if there was none}
     *
     * @param region its id
     */
    @GET
    @Path("progress/{region}")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Progress> progress(@PathParam("region") UUID region) {
        return runs.last(region).stream().map(Progress::of).toList();
    }
}
