/**
 * A light OIDC server for one machine. mock-oauth2-server mints and verifies the tokens; what it
 * leaves open, because it is made for tests, is closed here: people and their passwords, clients
 * and their secrets, redirect addresses, PKCE, and who may use which grant.
 */
package io.hookline.local.identity;
