package io.hookline.webhooks.destination;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where a name leads at this moment. */
public interface HostNames {

  List<InetAddress> resolve(String host) throws UnknownHostException;

  /** Asks as the operating system does. */
  @DefaultBean
  @Singleton
  class OfTheSystem implements HostNames {
    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
      return List.of(InetAddress.getAllByName(host));
    }
  }
}
