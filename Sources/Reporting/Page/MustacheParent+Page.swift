import Mustache

// Of what the page has very many, each finds its children itself. Mustache finds those of others by a mirror, which takes
// many times as long, also to find that there is none of a name. The names are those of the properties.

extension PageCell: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "style": style
        case "link": link
        default: nil
        }
    }
}

extension PageRow: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "head": head
        case "cells": cells
        case "note": note
        default: nil
        }
    }
}

extension PageLine: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "seconds": seconds
        case "frame": frame
        case "mark": mark
        case "speaker": speaker
        case "style": style
        case "parts": parts
        case "remarks": remarks
        default: nil
        }
    }
}

extension PageTransaction: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "number": number
        case "outcome": outcome
        case "facts": facts
        case "recipients": recipients
        default: nil
        }
    }
}

extension PageTransaction.Row: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "outcome": outcome
        case "address": address
        case "reply": reply
        case "cause": cause
        default: nil
        }
    }
}

extension PageSession.Fact: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "value": value
        default: nil
        }
    }
}

extension PageSession: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "id": id
        case "capture": capture
        case "start": start
        case "startOrder": startOrder
        case "client": client
        case "server": server
        case "helo": helo
        case "tls": tls
        case "mail": mail
        case "mailOrder": mailOrder
        case "why": why
        case "duration": duration
        case "durationOrder": durationOrder
        case "closed": closed
        case "findingCount": findingCount
        case "kinds": kinds
        case "facts": facts
        case "hasDialogue": hasDialogue
        case "lines": lines
        case "noDialogue": noDialogue
        case "transactions": transactions
        case "remarks": remarks
        default: nil
        }
    }
}
