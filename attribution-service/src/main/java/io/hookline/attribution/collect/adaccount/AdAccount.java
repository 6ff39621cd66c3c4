package io.hookline.attribution.collect.adaccount;

import io.hookline.attribution.collect.adcost.AdNetwork;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** An ad account of the brand, with what opens its reports. */
@Entity
@Table(name = "ad_account")
class AdAccount {

  @Id private UUID id;
  @TenantId private String brand;

  @Enumerated(EnumType.STRING)
  private AdNetwork network;

  @Column(name = "advertiser_id")
  private String advertiserId;

  private String name;

  @Column(name = "day_zone")
  private String dayZone;

  private String currency;

  @Column(name = "sealed_token")
  private byte[] sealedToken;

  @Column(name = "key_print")
  private String keyPrint;

  @Enumerated(EnumType.STRING)
  private AdAccountState state;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected AdAccount() {}

  AdAccount(UUID id, String advertiserId, Instant now) {
    this.id = id;
    this.network = AdNetwork.TIKTOK;
    this.advertiserId = advertiserId;
    this.createdAt = now;
  }

  /**
   * @throws Problem VALIDATION_FAILED for a zone that there is not
   */
  void set(String accountName, String zone, String paidIn, Instant now) {
    name = accountName.strip();
    dayZone = known(zone);
    currency = paidIn;
    updatedAt = now;
  }

  private static String known(String zone) {
    try {
      return ZoneId.of(zone).getId();
    } catch (DateTimeException unknown) {
      throw new Violation("dayZone", "must be a time zone such as UTC or Europe/Berlin")
          .asProblem();
    }
  }

  /** Connects it, with this token. */
  void seal(byte[] token, String print) {
    sealedToken = token.clone();
    keyPrint = print;
    state = AdAccountState.CONNECTED;
  }

  byte[] sealedToken() {
    return sealedToken.clone();
  }

  boolean isConnected() {
    return state == AdAccountState.CONNECTED;
  }

  /**
   * @throws Problem AD_ACCOUNT_NOT_CONNECTED
   */
  void requireConnected() {
    if (!isConnected()) {
      throw new Problem(AdAccountProblem.AD_ACCOUNT_NOT_CONNECTED, "Its state is " + state + ".");
    }
  }

  /** The platform takes its token no more. */
  void refuse(Instant now) {
    state = AdAccountState.REFUSED;
    updatedAt = now;
  }

  /**
   * @throws Problem AD_ACCOUNT_NOT_CONNECTED when it is disconnected already
   */
  void disconnect(Instant now) {
    if (state == AdAccountState.DISCONNECTED) {
      requireConnected();
    }
    state = AdAccountState.DISCONNECTED;
    sealedToken = null;
    keyPrint = null;
    updatedAt = now;
  }

  ZoneId zone() {
    return ZoneId.of(dayZone);
  }

  AdAccountView view() {
    return new AdAccountView(
        id, network, advertiserId, name, dayZone, currency, state, version, createdAt, updatedAt);
  }
}
