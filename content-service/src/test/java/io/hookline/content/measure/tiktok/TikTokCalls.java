package io.hookline.content.measure.tiktok;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.hookline.kit.json.OwnJson;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which call a request is, and whether it may be made. */
final class TikTokCalls {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Collection<TikTokAccount> accounts;
  private final Clock clock;

  TikTokCalls(Collection<TikTokAccount> accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  Said answer(String path, LoggedRequest request) {
    return request.getMethod().equals(RequestMethod.POST)
        ? post(path, OwnJson.read(JSON, request.getBodyAsString(), new TypeReference<>() {}))
        : get(path, request);
  }

  private Said post(String path, Map<String, String> body) {
    if (!TikTokServer.CLIENT_ID.equals(body.get("client_id"))
        || !TikTokServer.CLIENT_SECRET.equals(body.get("client_secret"))) {
      return Said.code(40101, "Invalid App ID or secret");
    }
    return switch (path) {
      case "/tt_user/oauth2/token/" -> exchange(body.get("auth_code"));
      case "/tt_user/oauth2/refresh_token/" -> refresh(body.get("refresh_token"));
      case "/tt_user/oauth2/revoke/" -> revoke(body.get("access_token"));
      default -> Said.code(40006, "no schema found");
    };
  }

  private Said exchange(String code) {
    return accounts.stream()
        .map(account -> account.tokens().exchange(code))
        .filter(said -> said.code() == 0)
        .findAny()
        .orElseGet(() -> Said.code(40110, "Authorization code is expired: " + code));
  }

  private Said refresh(String token) {
    TikTokAccount account = with(token, TikTokTokens::isRefreshToken);
    return account == null
        ? Said.code(40107, "Invalid refresh token " + token)
        : account.tokens().refresh();
  }

  private Said revoke(String token) {
    TikTokAccount account = with(token, TikTokTokens::isAccessToken);
    if (account == null) {
      return Said.code(40131, "Access token is invalid: " + token);
    }
    account.tokens().revoke();
    return Said.code(0, "OK");
  }

  private Said get(String path, LoggedRequest request) {
    String token = request.getHeader("Access-Token");
    if (token == null || token.isEmpty()) {
      return Said.code(40104, "access_token is empty");
    }
    TikTokAccount account = with(token, TikTokTokens::isAccessToken);
    if (account == null) {
      return Said.code(40105, "Access token is incorrect or has been revoked: " + token);
    }
    Said fault = account.tokens().fault();
    if (fault != null) {
      return fault;
    }
    TikTokReads reads = new TikTokReads(account, request, clock);
    if (!account.openId().equals(reads.parameter("business_id"))) {
      return Said.code(40001, "No permission to operate business_id");
    }
    return reads.answer(path);
  }

  private TikTokAccount with(String token, BiPredicate<TikTokTokens, String> whose) {
    return accounts.stream()
        .filter(account -> whose.test(account.tokens(), token))
        .findAny()
        .orElse(null);
  }
}
