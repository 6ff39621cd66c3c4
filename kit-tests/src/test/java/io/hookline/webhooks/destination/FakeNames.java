package io.hookline.webhooks.destination;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name server that says what a test wants; knows literals and the names that it was told. */
@Singleton
public class FakeNames implements HostNames {

  private final Map<String, Deque<List<InetAddress>>> answers = new ConcurrentHashMap<>();

  /** The name leads to these addresses from now on. */
  public void tell(String host, String... addresses) {
    answers.put(host, new ArrayDeque<>());
    thenTell(host, addresses);
  }

  /** After it was asked once more, the name leads to these. */
  public void thenTell(String host, String... addresses) {
    answers.get(host).add(List.of(addresses).stream().map(FakeNames::literal).toList());
  }

  @Override
  public List<InetAddress> resolve(String host) throws UnknownHostException {
    Deque<List<InetAddress>> known = answers.get(host);
    if (known != null) {
      synchronized (known) {
        return known.size() > 1 ? known.remove() : known.peek();
      }
    }
    if (host.matches("\\[.*]|[0-9.]+|localhost|0x.*")) {
      return List.of(InetAddress.getAllByName(host));
    }
    throw new UnknownHostException(host);
  }

  public static InetAddress literal(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException impossible) {
      throw new IllegalArgumentException(address, impossible);
    }
  }
}
