import type { ApiObject, Call } from "../api/api-object";
import { type ApiType, type Method, bind } from "../api/api-type";
import type { CustomXmlPart } from "../book/book-parts";
import { HostError, itemNotFound } from "../host-error";

export const customXmlPart: ApiType<CustomXmlPart> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: "1.5", evidence: "documented", get: ({ id }) => id },
    namespaceUri: { since: "1.5", evidence: "documented", get: ({ xml }) => namespaceOf(xml) },
  },
  methods: {
    delete: {
      since: "1.5",
      evidence: "documented",
      run: ({ id }, { book }) => {
        book.customXmlParts = book.customXmlParts.filter((part) => part.id !== id);
      },
    },
    getXml: {
      since: "1.5",
      evidence: "documented",
      run: ({ id }, call) => (call.book.customXmlParts.find((part) => part.id === id) ?? fail(call)).xml,
    },
    setXml: {
      since: "1.5",
      evidence: "documented",
      run: ({ id }, call) => {
        const xml = checkXml(call);
        call.book.customXmlParts = call.book.customXmlParts.map((part) => (part.id === id ? { id, xml } : part));
      },
    },
  },
};

/** All parts, or those of one namespace. */
export interface XmlScope {
  readonly namespaceUri: string | null;
}

const partMethods: Readonly<Record<string, Method<XmlScope>>> = {
  getCount: { since: "1.5", evidence: "documented", run: (scope, call) => partsOf(scope, call).length },
  getItemOrNullObject: {
    since: "1.5",
    evidence: "documented",
    run: (scope, call) => {
      const part = partsOf(scope, call).find(({ id }) => id === call.text(0));
      return part === undefined ? null : bind(customXmlPart, part);
    },
  },
};

export const customXmlPartScopedCollection: ApiType<XmlScope> = {
  name: "CustomXmlPartScopedCollection",
  items: (scope, call) => partsOf(scope, call).map((part) => bind(customXmlPart, part)),
  item: findPart,
  methods: {
    ...partMethods,
    getOnlyItem: {
      since: "1.5",
      evidence: "documented",
      run: (scope, call) => {
        const only = onlyPart(scope, call);
        if (only === null)
          throw new HostError("GeneralException", "There is not exactly one part.", call.location, 500);
        return only;
      },
    },
    getOnlyItemOrNullObject: { since: "1.5", evidence: "documented", run: onlyPart },
  },
};

export const customXmlPartCollection: ApiType<XmlScope> = {
  ...customXmlPartScopedCollection,
  name: "CustomXmlPartCollection",
  methods: {
    ...partMethods,
    add: {
      since: "1.5",
      evidence: "documented",
      run: (_, call) => bind(customXmlPart, call.book.addCustomXml(checkXml(call))),
    },
    getByNamespace: {
      since: "1.5",
      evidence: "documented",
      run: (_, call) => bind(customXmlPartScopedCollection, { namespaceUri: call.text(0) }),
    },
  },
};

function findPart(scope: XmlScope, call: Call): ApiObject {
  const part = partsOf(scope, call).find(({ id }) => id === call.text(0));
  return bind(customXmlPart, part ?? fail(call));
}

function onlyPart(scope: XmlScope, call: Call): ApiObject | null {
  const [part, ...others] = partsOf(scope, call);
  return part === undefined || others.length > 0 ? null : bind(customXmlPart, part);
}

function partsOf({ namespaceUri }: XmlScope, { book }: Call): readonly CustomXmlPart[] {
  return book.customXmlParts.filter(({ xml }) => namespaceUri === null || namespaceOf(xml) === namespaceUri);
}

/** Of the root element: its prefix's declaration, or the default one. No XML parser: a declaration on the root is enough here. */
function namespaceOf(xml: string): string {
  const [, prefix] = /<(?:([\w.-]+):)?[A-Za-z_][\w.-]*/.exec(xml.replace(/<\?.*?\?>/gs, "")) ?? [];
  const declaration =
    prefix === undefined ? /\sxmlns=["']([^"']*)["']/ : new RegExp(`\\sxmlns:${prefix}=["']([^"']*)["']`);
  return declaration.exec(xml)?.[1] ?? "";
}

function checkXml(call: Call): string {
  const xml = call.text(0);
  if (!/^\s*<[\s\S]+>\s*$/.test(xml)) throw call.invalid();
  return xml;
}

function fail(call: Call): never {
  throw itemNotFound(call.location);
}
