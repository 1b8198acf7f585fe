package nl.cultureelzelfportret.config.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of our own MariaDB.
 *
 * @param folder the database's part of the data folder
 */
record MariaDbFiles(Path folder) {

    /** A database that is away is noticed within a second, one that hangs within twenty; statements are kept prepared. */
    private static final String OPTIONS =
            "?connectTimeout=1000&socketTimeout=20000&useServerPrepStmts=true&cachePrepStmts=true";

    private static final String USER = "czp";

    Path tables() {
        return folder.resolve("tables");
    }

    Path log() {
        return folder.resolve("mariadb.log");
    }

    Path pid() {
        return folder.resolve("mariadb.pid");
    }

    Path configuration() {
        return folder.resolve("mariadb.cnf");
    }

    /**
     * Writes the configuration of this start. No TLS on the loopback address: its certificate would be made at each start
     * and take seconds. A commit is on the disk before it is acknowledged; readers of an old
     * snapshot cannot overwrite what they did not see.
     *
     * @return where the application finds the database
     */
    DatabaseAddress configure(MariaDbInstallation installation, int port) throws IOException {
        String password = password();
        Path users = folder.resolve("users.sql");
        write(users, users(password));
        write(
                configuration(),
                """
                [mariadbd]
                basedir=%s
                datadir=%s
                lc_messages_dir=%s
                socket=%s
                pid_file=mariadbd.pid
                init_file=%s
                bind_address=127.0.0.1
                port=%d
                skip_name_resolve=ON
                local_infile=OFF
                skip_ssl
                character_set_server=utf8mb4
                collation_server=utf8mb4_uca1400_ai_ci
                default_time_zone=+00:00
                default_storage_engine=InnoDB
                innodb_flush_log_at_trx_commit=1
                innodb_snapshot_isolation=ON
                innodb_buffer_pool_size=128M
                innodb_log_file_size=96M
                max_connections=100
                max_allowed_packet=64M
                %s
                """
                        .formatted(
                                installation.root(),
                                tables(),
                                installation.root().resolve("share"),
                                socket(),
                                users,
                                port,
                                user()));
        return new DatabaseAddress("jdbc:mariadb://127.0.0.1:" + port + "/" + USER + OPTIONS, USER, password);
    }

    /** A socket's path may have 107 bytes only; a longer one stands among the tables under a short relative name. */
    private String socket() {
        return "mariadb.sock";
    }

    /** MariaDB refuses to run as root unless it is told to. */
    private static String user() {
        return "root".equals(System.getProperty("user.name")) ? "user=root" : "";
    }

    private String password() throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            write(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file);
    }

    private static String users(String password) {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + USER + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                "CREATE USER IF NOT EXISTS '" + USER + "'@'127.0.0.1';",
                "ALTER USER '" + USER + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL PRIVILEGES ON " + USER + ".* TO '" + USER + "'@'127.0.0.1';",
                "");
    }

    /** Writes a file that only its owner can read. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    /** The last thing that the database complained about. */
    String lastError() {
        try {
            List<String> errors = Files.readAllLines(log(), StandardCharsets.UTF_8).stream()
                    .filter(line -> line.contains("[ERROR]"))
                    .toList();
            return errors.isEmpty() ? "no error in its log" : errors.get(errors.size() - 1);
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }
}
