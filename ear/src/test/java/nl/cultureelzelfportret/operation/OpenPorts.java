package nl.cultureelzelfportret.operation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a process listens, as the kernel tells it. */
final class OpenPorts {

    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    private OpenPorts() {}

    /** The ports on which the process can be reached from other machines. */
    static Set<Integer> reachableFromOutside(long pid) throws IOException {
        return listening(pid).stream()
                .filter(socket -> !LOOPBACK.contains(socket.address()))
                .map(Socket::port)
                .collect(Collectors.toSet());
    }

    /** All places where the process listens. */
    static Set<Socket> listening(long pid) throws IOException {
        Set<String> inodes = inodes(pid);
        Set<Socket> sockets = new HashSet<>();
        for (String table : Set.of("tcp", "tcp6")) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/net/" + table))) {
                lines.skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(cells -> cells[3].equals(LISTENING) && inodes.contains(cells[9]))
                        .map(cells -> Socket.of(cells[1]))
                        .forEach(sockets::add);
            }
        }
        return sockets;
    }

    private static Set<String> inodes(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : open) {
                String target = Files.readSymbolicLink(descriptor).toString();
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring(8, target.length() - 1));
                }
            }
        }
        return inodes;
    }

    /** An address in the kernel's hexadecimal form and a port. */
    record Socket(String address, int port) {

        static Socket of(String cell) {
            int colon = cell.indexOf(':');
            return new Socket(cell.substring(0, colon), HexFormat.fromHexDigits(cell, colon + 1, cell.length()));
        }
    }
}
