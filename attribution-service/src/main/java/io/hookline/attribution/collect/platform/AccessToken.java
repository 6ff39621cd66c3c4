package io.hookline.attribution.collect.platform;

/**
 * A token of TikTok's, open. Printed, it says nothing.
 *
 * @param plain for the header of a request, and nothing else
 */
public record AccessToken(String plain) {

  @Override
  public String toString() {
    return "***";
  }
}
