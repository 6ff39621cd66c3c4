/** The brand's own accounts on networks, for which posts are planned. */
package io.hookline.content.produce.account;
