package io.hookline.local.machine;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this machine must offer before anything is started. */
public final class Checks {

  private static final long MEGABYTE = 1024L * 1024;
  private static final long FRESH_START_MEGABYTES = 1024;
  private static final long LATER_START_MEGABYTES = 256;
  private static final int CONNECT_MILLIS = 200;

  private Checks() {}

  /**
   * @throws Refusal if something else listens on a port that the suite needs
   */
  public static void portsFree(Ports ports) {
    ports
        .byPart()
        .forEach(
            (port, part) -> {
              if (!isFree(port)) {
                throw new Refusal(
                    "Port %d, needed for %s, is in use: stop what listens there or start with --port-base N."
                        .formatted(port, part));
              }
            });
  }

  /** A fresh start unpacks PostgreSQL and loads the demo; a later one only appends. */
  public static void diskSpace(Workspace workspace) throws IOException {
    boolean fresh = !Files.exists(workspace.postgresData());
    long needed = fresh ? FRESH_START_MEGABYTES : LATER_START_MEGABYTES;
    diskSpace(workspace.directory(), needed);
  }

  static void diskSpace(Path directory, long neededMegabytes) throws IOException {
    long free = Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
    if (free < neededMegabytes) {
      throw new Refusal(
          "Too little disk space: %s has %d MB free and Hookline needs %d MB."
              .formatted(directory, free, neededMegabytes));
    }
  }

  /**
   * Binding alone is not enough: some systems let a socket bind 127.0.0.1 while another holds the
   * same port on all addresses.
   */
  static boolean isFree(int port) {
    return !answers(port) && canBind("127.0.0.1", port) && canBind("::1", port);
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), CONNECT_MILLIS);
      return true;
    } catch (IOException nobodyThere) {
      return false;
    }
  }

  private static boolean canBind(String address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
      return true;
    } catch (BindException taken) {
      // A machine without IPv6 cannot bind ::1 at all, which is not a port in use.
      return taken.getMessage() != null && taken.getMessage().contains("assign");
    } catch (IOException noSuchAddress) {
      return true;
    }
  }
}
