// A page of the desk, fetched and parsed into a document of its own. Pages come already escaped from this service;
// what is shown of them is moved over as nodes.

export async function fetchPage(address, options) {
    const response = await fetch(address, { headers: { Accept: "text/html" }, ...options });
    const html = await response.text();
    const signIn = response.redirected && new URL(response.url).pathname === "/sign-in" ? response.url : null;
    return { ok: response.ok, status: response.status, signIn, document: new DOMParser().parseFromString(html, "text/html") };
}

/** Whether the session has ended; the browser is then on its way to the page that says so, and from there back. */
export function signedOut(page, back) {
    if (!page?.signIn) return false;
    const signIn = new URL(page.signIn);
    if (back) signIn.searchParams.set("back", back);
    location.assign(signIn);
    return true;
}
