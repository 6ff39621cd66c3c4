package io.hookline.webhooks.destination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.169.254",
        "169.254.170.2",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:0:7f00:1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b::808:808",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:0:7f00:1::",
        "2001:2::1",
        "2001:10::1",
        "2001:20::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "3fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void nothingOfOurOwnNetworkIsPublic(String address) {
    assertThat(PublicAddresses.contain(FakeNames.literal(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "168.63.129.15",
        "169.253.255.255",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2606:4700:4700::1111",
        "2a00:1450:4001::1"
      })
  void theRestOfTheInternetIs(String address) {
    assertThat(PublicAddresses.contain(FakeNames.literal(address))).isTrue();
  }

  /** Java turns most of them into IPv4 by itself, but not one that was made with a scope. */
  @Test
  void aMappedAddressIsTheOneThatItMaps() throws UnknownHostException {
    byte[] mapped = FakeNames.literal("fe80::1").getAddress();
    mapped[0] = 0;
    mapped[1] = 0;
    mapped[10] = -1;
    mapped[11] = -1;
    mapped[12] = 10;
    InetAddress scoped = Inet6Address.getByAddress(null, mapped, 1);
    assertThat(scoped).isInstanceOf(Inet6Address.class);
    assertThat(PublicAddresses.contain(scoped)).isFalse();
    assertThat(PublicAddresses.contain(FakeNames.literal("::ffff:192.168.1.1"))).isFalse();
  }

  /** What the platform itself calls special is never public. */
  @Property
  void whatThePlatformCallsSpecialIsRefused(@ForAll @Size(4) byte[] bytes)
      throws UnknownHostException {
    InetAddress address = InetAddress.getByAddress(bytes);
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    assertThat(special && PublicAddresses.contain(address)).isFalse();
  }

  @Property
  void onlyGlobalUnicastOfIPv6IsPublic(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
    InetAddress address = InetAddress.getByAddress(bytes);
    boolean global = address.getAddress().length == 4 || (bytes[0] & 0xe0) == 0x20;
    assertThat(global || !PublicAddresses.contain(address)).isTrue();
  }
}
