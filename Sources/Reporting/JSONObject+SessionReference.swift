import DeliveryAnalysis

extension JSONObject {
    /// A place: `session`, `capture`, `frame`, `time`.
    init(_ place: SessionReference) {
        self.init()
        self["session"] = place.session
        self["capture"] = place.capture
        self["frame"] = place.frame
        self["time"] = place.time
    }
}
