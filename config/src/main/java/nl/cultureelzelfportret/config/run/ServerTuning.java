package nl.cultureelzelfportret.config.run;

import java.util.List;
import java.util.Map;

/**
 * What we change in the distribution's settings: closed but for one door, and sized for a school morning. Everything
 * that listens, other than the door for people, listens on the loopback address or not at all.
 */
final class ServerTuning {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String LARGEST_UPLOAD = Long.toString(220L << 20);
    private static final List<String> COMPRESSED = List.of(
            "text/html",
            "text/xml",
            "text/plain",
            "text/css",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/manifest+json",
            "image/svg+xml");

    private final DomainXml domain;

    ServerTuning(DomainXml domain) {
        this.domain = domain;
    }

    /** Once, when the domain is made. */
    void tune(int heapMegabytes, List<String> javaOptions) {
        closeDoors();
        hardenHttp();
        domain.set(
                "thread-pools/thread-pool[@name='http-thread-pool']",
                Map.of("min-thread-pool-size", "10", "max-thread-pool-size", "64"));
        domain.add(
                "admin-service",
                "das-config",
                Map.of("autodeploy-enabled", "false", "dynamic-reload-enabled", "false"));
        domain.remove("java-config/jvm-options[starts-with(., '-Xmx')]");
        option("-Xmx" + heapMegabytes + "m");
        option("-Duser.timezone=UTC");
        option("-Dfile.encoding=UTF-8");
        javaOptions.forEach(this::option);
    }

    private void closeDoors() {
        listener("http-listener-2", Map.of("enabled", "false", "address", LOOPBACK));
        domain.set("admin-service/jmx-connector", Map.of("enabled", "false", "address", LOOPBACK));
        domain.set("iiop-service/iiop-listener", Map.of("enabled", "false", "address", LOOPBACK));
        domain.add(".", "jms-service", Map.of("type", "DISABLED"));
        domain.set("hazelcast-config-specific-configuration", Map.of("enabled", "false"));
        domain.remove("java-config/jvm-options[contains(., 'osgi.shell') or contains(., 'gosh.args')]");
        domain.remove("java-config/jvm-options[contains(., 'additionalOSGiBundlesToStart')]");
        domain.remove("java-config/jvm-options[contains(., 'felix.fileinstall')]");
    }

    private void hardenHttp() {
        domain.set(
                "network-config/protocols/protocol[@name='http-listener-1']/http",
                Map.ofEntries(
                        Map.entry("server-header", "false"),
                        Map.entry("xpowered-by", "false"),
                        Map.entry("trace-enabled", "false"),
                        Map.entry("request-timeout-seconds", "300"),
                        Map.entry("max-post-size-bytes", LARGEST_UPLOAD),
                        Map.entry("compression", "on"),
                        Map.entry("compression-min-size-bytes", "1024"),
                        Map.entry("compressable-mime-type", String.join(",", COMPRESSED))));
    }

    private void option(String text) {
        domain.addText("java-config", "jvm-options", text);
    }

    /** At each start: the ports of this run. */
    void listen(int httpPort, int adminPort) {
        listener("http-listener-1", Map.of("port", "" + httpPort, "address", "0.0.0.0"));
        listener("admin-listener", Map.of("port", "" + adminPort, "address", LOOPBACK));
    }

    private void listener(String name, Map<String, String> attributes) {
        domain.set("network-config/network-listeners/network-listener[@name='" + name + "']", attributes);
    }
}
