package nl.cultureelzelfportret.it.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.cultureelzelfportret.it.town.Town;
import nl.cultureelzelfportret.persistence.account.Person;
import nl.cultureelzelfportret.testing.TestEnvironment;

/** Somebody with a browser that shows nothing and follows no redirect. */
public final class Visitor {

    private static final String SIGN_IN = "account/sign-in";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final URI home = TestEnvironment.get().home();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private HttpResponse<String> page;

    /** {@return a visitor who signed in as this person} */
    public static Visitor signedIn(Person person) throws IOException, InterruptedException {
        Visitor visitor = new Visitor();
        HttpResponse<String> answer = visitor.signIn(Town.userName(person), Town.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(person + " cannot sign in: " + answer.statusCode() + " " + answer.body());
        }
        return visitor;
    }

    /** {@return what the sign-in page answers to these} */
    public HttpResponse<String> signIn(String userName, String password) throws IOException, InterruptedException {
        openSignIn();
        return signInOnOpenPage(userName, password);
    }

    /** Opens the sign-in page. */
    public void openSignIn() throws IOException, InterruptedException {
        page = get(SIGN_IN);
    }

    /** {@return what the sign-in page that was opened before answers to these} */
    public HttpResponse<String> signInOnOpenPage(String userName, String password)
            throws IOException, InterruptedException {
        Map<String, String> fields = new HashMap<>(sent("signIn", "enter"));
        fields.put("signIn:userName", userName);
        fields.put("signIn:password", password);
        return http.send(
                request(SIGN_IN)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    /**
     * Chooses a file on a page and sends its form.
     *
     * @param address of the page
     * @param form    id of the form
     * @param field   of the file
     * @param button  with which it is sent
     * @param name    of the file
     * @param bytes   of the file
     * @return the answer, which may lead elsewhere
     */
    public HttpResponse<String> upload(
            String address, String form, String field, String button, String name, byte[] bytes)
            throws IOException, InterruptedException {
        page = get(address);
        String between = "between" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> each : sent(form, button).entrySet()) {
            body.writeBytes(("--" + between + "\r\nContent-Disposition: form-data; name=\"" + each.getKey()
                            + "\"\r\n\r\n" + each.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + between + "\r\nContent-Disposition: form-data; name=\"" + form + ":" + field
                        + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + between + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(address, "multipart/form-data; boundary=" + between, body.toByteArray());
    }

    /**
     * Presses a button of a page.
     *
     * @param address of the page
     * @param form    id of the form
     * @param button  id in the form
     * @return the answer, which may lead elsewhere
     */
    public HttpResponse<String> press(String address, String form, String button)
            throws IOException, InterruptedException {
        page = get(address);
        return post(
                address,
                "application/x-www-form-urlencoded",
                encoded(sent(form, button)).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> sent(String form, String button) {
        return Map.of(
                form,
                form,
                form + ":" + button,
                form + ":" + button,
                "jakarta.faces.ViewState",
                found(VIEW_STATE, page.body()),
                "primefaces.nonce",
                found(NONCE, page.headers().map().toString()));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in: " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** {@return the answer to a page or file, asked with these headers: name, value, name, value} */
    public HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(address).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }

    /** {@return the answer to JSON that a script of a page puts somewhere} */
    public HttpResponse<String> put(String address, String json) throws IOException, InterruptedException {
        return http.send(
                request(address)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /** {@return the answer to bytes that a script of a page posts} */
    public HttpResponse<String> post(String address, String type, byte[] bytes)
            throws IOException, InterruptedException {
        return http.send(
                request(address)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(home.resolve(address));
    }
}
