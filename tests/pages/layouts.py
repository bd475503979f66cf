"""Eight layouts: what stands around an article, and how its paragraphs are marked up."""

import json
from collections.abc import Callable
from typing import Any

Escape = Callable[[str], str]

NAVIGATION = """<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
<li><a href="/opinion">Opinion</a></li><li><a href="/jobs">Jobs</a></li></ul></nav>"""
RELATED = """<aside class="related"><h3>Related stories</h3><ul>
<li><a href="/news/1">Heads ‘furious’ as boiler fund is cut by 40 per cent</a></li>
<li><a href="/news/2">“Nobody rang back”: parents on a school's last week</a></li>
<li><a href="/news/3">Six trusts share £3m for libraries</a></li></ul></aside>"""
SIGN_UP = """<div class="newsletter"><form><p>Sign up to our free weekly newsletter</p>
<input type="email"><button>Subscribe</button></form></div>"""
ADVERT = (
    """<div class="advert"><span>ADVERTISEMENT</span><a href="/ad"><img src="ad.gif"></a></div>"""
)
COOKIES = """<div id="cookie-banner"><p>We use cookies to improve your experience.</p>
<button>Accept all</button></div>"""
FOOTER = """<footer><p>© The Example 2025. All rights reserved.</p>
<a href="/contact">Contact us</a> <a href="/privacy">Privacy</a></footer>"""


def _data(value: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def _head(page: Any, escape: Escape, *extra: str) -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(page.title)} - The Example</title>"
        f'<meta property="og:title" content="{escape(page.title)}">'
        f'<meta property="og:site_name" content="The Example">'
        f'<link rel="canonical" href="{page.url}">{"".join(extra)}</head>'
    )


def _figure(text: str) -> str:
    return f'<figure><img src="p.jpg" alt=""><figcaption>{text}</figcaption></figure>'


def broadcaster(page: Any, escape: Escape) -> str:
    """Clean markup: article, h1, time, figure, h2; related links inside; JSON-LD."""
    parts = []
    for number, (kind, text) in enumerate(page.story):
        tag = {"crosshead": "h2", "body": "p"}.get(kind)
        said = escape(text)
        parts.append(f"<{tag}>{said}</{tag}>" if tag else _figure(said))
        if number == 5:
            parts.append(RELATED)
    lead = f"<p><b>{escape(page.standfirst)}</b></p>" if page.standfirst else ""
    return (
        f"{_head(page, escape, _data(page.linked_data))}<body><header>{NAVIGATION}</header><main>"
        f"<article><header><h1>{escape(page.title)}</h1><p class='byline'>{escape(page.byline)}</p>"
        f"<time datetime='{page.published}'>{page.published}</time></header>{lead}{''.join(parts)}"
        f"</article></main>{SIGN_UP}{FOOTER}</body></html>"
    )


def trade_weekly(page: Any, escape: Escape) -> str:
    """A content management system's classes, adverts between and in paragraphs, an @graph."""
    parts = []
    for number, (kind, text) in enumerate(page.story):
        said = escape(text)
        tag = {"crosshead": f"<h3>{said}</h3>", "body": f"<p>{said}\u00a0</p>"}
        parts.append(tag.get(kind, _figure(said)))
        if number % 6 == 4:
            parts.append(f"{ADVERT}<p>Advertisement</p>")
    parts.append("<p>Sign up here to get the week's top stories in your inbox.</p>")
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, page.linked_data]}
    share = "<ul class='share'><li><a>Share</a></li><li><a>Tweet</a></li><li>12 shares</li></ul>"
    return (
        f"{_head(page, escape, _data(graph))}<body>{COOKIES}<div class='top'>{NAVIGATION}</div>"
        f"<div class='post'><h1 class='entry-title'>{escape(page.title)}</h1>"
        f"<p class='standfirst'>{escape(page.standfirst)}</p><div class='meta'>"
        f"<a rel='author' href='/a'>{escape(page.byline)}</a> <span>{page.published}</span></div>"
        f"{share}<div class='entry-content'>{''.join(parts)}</div>{SIGN_UP}{RELATED}</div>"
        f"{FOOTER}</body></html>"
    )


def regional(page: Any, escape: Escape) -> str:
    """Links in mid-story, every caption printed twice, only meta tags."""
    parts = []
    for number, (kind, text) in enumerate(page.story):
        said = escape(text)
        if kind == "caption":
            parts.append(_figure(said) + f"<p><em>{said}</em></p>")
        else:
            parts.append(
                f"<p><strong>{said}</strong></p>" if kind == "crosshead" else f"<p>{said}</p>"
            )
        if number == 3:
            parts.append(
                "<p class='more'><a href='/news/9'>READ MORE: Village pool to close</a></p>"
            )
    meta = f"<meta property='article:published_time' content='{page.published}T06:00:00Z'>"
    author = f"<meta name='author' content='{escape(page.byline)}'>"
    return (
        f"{_head(page, escape, meta, author)}<body>{NAVIGATION}<div id='main'><article>"
        f"<h1>{escape(page.title)}</h1><p class='author'>{escape(page.byline)}</p>"
        f"<div class='article-body'>{''.join(parts)}<p>{escape(page.byline)} is on Twitter.</p>"
        f"<p><em>Have a story? Email newsdesk@example.org</em></p></div></article>"
        f"{ADVERT}{RELATED}</div>"
        f"<section id='comments'><h3>Comments</h3><p>First!</p></section>{FOOTER}</body></html>"
    )


def school_blog(page: Any, escape: Escape) -> str:
    """A weblog: entry meta, spans inside paragraphs, tags, comments, next post, a JSON-LD list."""
    parts = []
    for kind, text in page.story:
        said = escape(text)
        tag = {"crosshead": f"<h4>{said}</h4>", "body": f"<p><span>{said}</span></p>"}
        parts.append(tag.get(kind, f"<div class='wp-caption'><img src='p.jpg'><p>{said}</p></div>"))
    data = _data([{"@type": "BreadcrumbList", "itemListElement": []}, page.linked_data])
    return (
        f"{_head(page, escape, data)}<body class='single'><div class='site'>{NAVIGATION}"
        f"<article class='post type-post'><header class='entry-header'>"
        f"<h1>{escape(page.title)}</h1><div class='entry-meta'>Posted on {page.published} by "
        f"{escape(page.byline)}</div></header><div class='entry-content'>{''.join(parts)}</div>"
        f"<footer class='entry-footer'>Tags: <a href='/t/1'>Schools</a></footer></article>"
        f"<nav class='post-navigation'><a href='/n'>Next: Sports day pictures</a></nav>"
        f"<div id='comments'><ol><li><p>Great news, well done to all at the school!</p></li></ol>"
        f"</div><aside class='sidebar'>{SIGN_UP}{RELATED}</aside></div>{FOOTER}</body></html>"
    )


def old_portal(page: Any, escape: Escape) -> str:
    """No article tag: nested divs, side columns on both sides, hard-wrapped source lines."""
    parts = []
    for kind, text in page.story:
        said = escape(text).replace(" ", "\n", 1) if len(text) > 60 else escape(text)
        tag = {"crosshead": f"<p><b>{said}</b></p>", "body": f"<p>{said}</p>"}
        parts.append(tag.get(kind, f"<div class='pic'><img src='p.jpg'><em>{said}</em></div>"))
    return (
        f"{_head(page, escape)}<body>{COOKIES}<div id='left'>{NAVIGATION}{ADVERT}</div>"
        f"<div id='centre'><div class='story'><h1>{escape(page.title)}</h1>"
        f"<div class='date'>Published: {page.published}</div>"
        f"<div class='by'>{escape(page.byline)}</div>{''.join(parts)}</div></div>"
        f"<div id='right'>{RELATED}{SIGN_UP}</div>{FOOTER}</body></html>"
    )


def line_breaks(page: Any, escape: Escape) -> str:
    """A weekly's first system: the whole story in one div, two line breaks between paragraphs."""
    tags = {"crosshead": "<b>{}</b>", "body": "{}", "caption": "<i>Picture: {}</i>"}
    parts = [tags[kind].format(escape(text)) for kind, text in page.story]
    meta = f"<meta name='date' content='{page.published}'>"
    return (
        f"{_head(page, escape, meta)}<body>{NAVIGATION}<div id='content'><h1>{escape(page.title)}"
        f"</h1><p class='byline'>{escape(page.byline)} | {page.published}</p>"
        f"<div class='story'>{'<br><br>'.join(parts)}</div>{RELATED}</div>{FOOTER}</body></html>"
    )


def block_editor(page: Any, escape: Escape) -> str:
    """Blocks of an editor: microdata, marks as entities, words set off, a pull quote."""
    tags = {
        "crosshead": '<h2 class="wp-block-heading"><strong>{}</strong></h2>',
        "body": "<p>{}</p>",
        "caption": _figure("{}"),
    }
    parts = []
    for number, (kind, text) in enumerate(page.story):
        said = escape(text).encode("ascii", "xmlcharrefreplace").decode()
        words = said.split(" ")
        if kind == "body" and len(words) > 10:
            words[3], words[5] = (
                f"<strong>{words[3]}</strong>",
                f"<a href='/{number}'>{words[5]}</a>",
            )
        parts.append(tags[kind].format(" ".join(words)))
        if number == 6:
            parts.append(
                "<figure class='pullquote'><blockquote>“Last to be told”</blockquote></figure>"
            )
    return (
        f"{_head(page, escape)}<body><main><article itemscope itemtype='https://schema.org/Article'>"
        f"<h1 itemprop='headline'>{escape(page.title)}</h1><div class='post-meta'>"
        f"<span itemprop='author'>{escape(page.byline)}</span> <time itemprop='datePublished' "
        f"datetime='{page.published}'>{page.published}</time> <span>4 min read</span></div>"
        f"<div class='entry-content' itemprop='articleBody'>{''.join(parts)}</div></article>"
        f"<div class='author-box'><h4>About the author</h4><p>{escape(page.byline)} covers schools."
        f"</p></div>{RELATED}</main>{FOOTER}</body></html>"
    )


def daily(page: Any, escape: Escape) -> str:
    """Sections with adverts between, credits beside captions, a wall below, the body as data."""
    tags = {
        "crosshead": "<h3>{}</h3>",
        "body": "<p>{}</p>",
        "caption": "<figure><amp-img src='p.jpg'></amp-img><figcaption><span>{}</span> "
        "<span class='credit'>Credit: Alamy</span></figcaption></figure>",
    }
    parts = []
    for number, (kind, text) in enumerate(page.story):
        parts.append(tags[kind].format(escape(text)))
        if number % 5 == 3:
            parts.append(f"</section>{ADVERT}<section class='article-body'>")
    whole = " ".join(text for kind, text in page.story if kind == "body")
    data = page.linked_data | {"articleBody": whole, "isAccessibleForFree": False}
    return (
        f"{_head(page, escape, _data(data))}<body>{COOKIES}{NAVIGATION}<article>"
        f"<h1>{escape(page.title)}</h1><div class='byline'><a href='/by'>{escape(page.byline)}</a>"
        f"</div><time datetime='{page.published}T06:00'>{page.published} 6:00am</time>"
        f"<div class='share'><a>Share</a> <a>Save</a> <a>312 Comments</a></div>"
        f"<section class='article-body'>{''.join(parts)}</section><div class='paywall'>"
        f"<h3>Subscribe to continue reading</h3><p>Already a subscriber? Log in</p></div>"
        f"</article>{FOOTER}</body></html>"
    )
