package nl.cultureelzelfportret.web.onboarding;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.cultureelzelfportret.ejb.onboarding.OfferAnswerService;

/**
 * The public addresses of offers: {@code /aanbod/<token>} shows one, {@code /aanbod/<token>/pdf} gives its paper. No search
 * engine may keep them, and nothing else is found behind them. Who comes by a link that ended is told so.
 */
@WebServlet("/aanbod/*")
public class AnswerServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{22})(/pdf)?");

    @Inject
    private transient OfferAnswerService answers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        Matcher address = ADDRESS.matcher(path == null ? "" : path);
        if (!address.matches() || !answers.isThere(address.group(1))) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            request.getRequestDispatcher("/onboarding/no-offer.xhtml").forward(request, response);
        } else if (address.group(2) == null) {
            request.getRequestDispatcher("/onboarding/answer.xhtml?token=" + address.group(1))
                    .forward(request, response);
        } else {
            PaperServlet.send(answers.paper(address.group(1)), response);
        }
    }
}
