/**
 * What people say under the posts: kept as the networks tell it, put into classes by the brand's
 * rules or by a person, and answered.
 */
package io.hookline.content.produce.comment;
