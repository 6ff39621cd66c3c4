package io.hookline.reporting.judgement.amplification;

import io.hookline.reporting.judgement.amplification.AmplificationBlocker.Code;
import java.util.ArrayList;
import java.util.List;

/** What stands against an ad by what is recorded of the post's account and its music. */
final class AuthorizationBlockers {

  private AuthorizationBlockers() {}

  static List<AmplificationBlocker> of(AuthorizationState authorization, MusicState music) {
    List<AmplificationBlocker> blockers = new ArrayList<>();
    switch (authorization) {
      case NOT_NEEDED, AUTHORIZED -> {}
      case NOT_RECORDED ->
          blockers.add(
              Code.AUTHORIZATION_NOT_RECORDED.because(
                  "Whether its account allows a Spark ad is recorded nowhere yet: ask, and note the"
                      + " answer."));
      case EXPIRED ->
          blockers.add(
              Code.AUTHORIZATION_ENDED.because(
                  "The code of its account has run out, and cannot be revived: ask for a new one."));
      case TAKEN_BACK ->
          blockers.add(
              Code.AUTHORIZATION_ENDED.because(
                  "The code of its account was taken back: ask for a new one."));
    }
    if (music == MusicState.GENERAL) {
      blockers.add(
          Code.MUSIC_NOT_FOR_ADS.because("Its music is from the library that is not for ads."));
    }
    return blockers;
  }
}
