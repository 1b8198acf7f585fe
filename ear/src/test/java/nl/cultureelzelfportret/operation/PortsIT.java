package nl.cultureelzelfportret.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import nl.cultureelzelfportret.testing.TestEnvironment;
import org.junit.jupiter.api.Test;

/** The server is closed but for one door. */
class PortsIT {

    private final TestEnvironment environment = TestEnvironment.get();

    @Test
    void opensNothingToOtherMachinesButThePages() throws IOException {
        assertEquals(Set.of(environment.home().getPort()), OpenPorts.reachableFromOutside(environment.serverPid()));
    }

    @Test
    void seesTheAdministrationOnTheLoopbackAddress() throws IOException {
        assertTrue(
                OpenPorts.listening(environment.serverPid()).stream()
                        .anyMatch(socket -> socket.port() == environment.adminPort()),
                "this test would not see an open port");
    }
}
