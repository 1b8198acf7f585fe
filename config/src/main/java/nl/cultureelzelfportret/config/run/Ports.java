package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports of this machine. */
public final class Ports {

    private Ports() {}

    /**
     * Makes sure that nobody listens on a port, on any address.
     *
     * @param port the port that people will use
     * @throws LaunchFailure when it is taken or may not be used
     */
    public static void requireFree(int port) {
        try {
            new ServerSocket(port).close();
        } catch (IOException taken) {
            throw new LaunchFailure(
                    LaunchFailure.Reason.PORT_TAKEN,
                    "port " + port + " is taken (" + taken.getMessage() + "); choose another with -Dczp.http.port=PORT",
                    taken);
        }
    }

    /**
     * Finds ports that nobody uses now.
     *
     * @param count how many
     * @return as many different ports
     */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on this machine", e);
        }
    }
}
