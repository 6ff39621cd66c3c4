/**
 * What a request says before an operation sees it: address, headers, body. See
 * docs/adr/0024-a-request-is-read-strictly.md.
 */
package io.hookline.kit.web;
