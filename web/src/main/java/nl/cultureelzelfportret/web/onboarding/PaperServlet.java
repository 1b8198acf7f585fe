package nl.cultureelzelfportret.web.onboarding;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.ejb.onboarding.AgreementService;
import nl.cultureelzelfportret.ejb.onboarding.OfferService;
import nl.cultureelzelfportret.ejb.onboarding.Paper;
import nl.cultureelzelfportret.persistence.core.NotFoundException;

/** Offers and agreements as PDF: {@code /onboarding/pdf/<offer|agreement>/<id>}. What may not be seen is not there. */
@WebServlet("/onboarding/pdf/*")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS =
            Pattern.compile("/(offer|agreement)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    private transient OfferService offers;

    @Inject
    private transient AgreementService agreements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher address = ADDRESS.matcher(path == null ? "" : path);
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            UUID id = UUID.fromString(address.group(2));
            send(address.group(1).equals("offer") ? offers.paper(id) : agreements.paper(id), response);
        } catch (NotFoundException notForThisViewer) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static void send(Paper paper, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper.name() + "\"");
        response.setContentLength(paper.content().length);
        response.getOutputStream().write(paper.content());
    }
}
