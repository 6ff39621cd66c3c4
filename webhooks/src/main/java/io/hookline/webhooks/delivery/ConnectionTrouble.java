package io.hookline.webhooks.delivery;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import javax.net.ssl.SSLException;

/** Says in a subscriber's words why there was no answer; nothing of our own network in it. */
final class ConnectionTrouble {

  private ConnectionTrouble() {}

  static String explain(Throwable trouble) {
    String name = trouble.getClass().getSimpleName();
    if (trouble instanceof SSLException
        || name.contains("SSL")
        || trouble.getCause() instanceof SSLException) {
      return "TLS failed: the certificate must be valid for the host name and publicly trusted";
    }
    if (name.contains("ConnectTimeout")) {
      return "No connection within the time allowed";
    }
    if (trouble instanceof ConnectException || trouble instanceof NoRouteToHostException) {
      return "The connection was refused";
    }
    return "The connection broke before an answer came";
  }
}
